import { lossesOf, type Loss } from "../accounts/loss";
import { currentMatch, type CurrentMatch } from "../accounts/suggestions";
import type { RankedSuggestion } from "../accounts/rank";
import { dealType, type DealType } from "../sheet/deal-type";
import { textOf, type DealRecord } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";
import { rankedOnce } from "./account-review";
import { selectedDeal } from "./selected-deal";
import type { State } from "./state";

/** The customer as the person entered it; what is not there is blank. */
export interface EnteredCustomer {
  readonly name: string;
  /** Both lines of the address, with state and postal code. */
  readonly address: string;
  readonly city: string;
  readonly country: string;
  readonly domain: string;
  /** The D-U-N-S number. */
  readonly duns: string;
}

/** A suggestion beside the final match of its row. */
export interface SuggestedAccount extends RankedSuggestion {
  /** What the deal loses if it is chosen; undefined where it loses nothing. */
  readonly loss: Loss | undefined;
}

/** What the pane shows of a row's customer account. */
export interface AccountMatch {
  /** The 1-based worksheet row. */
  readonly row: number;
  readonly entered: EnteredCustomer;
  /** Name, city and country in one line. */
  readonly customer: string;
  readonly current: CurrentMatch | undefined;
  readonly suggestions: readonly SuggestedAccount[];
  readonly dealType: DealType | undefined;
  /** True when the account can no longer be chosen, because the deal exists. */
  readonly isSettled: boolean;
  /** True when the sheet has a column to put the account in. */
  readonly hasColumn: boolean;
}

/** Undefined when no record is selected in the checked worksheet. */
export function accountMatchOf(state: Pick<State, "checked" | "selection">): AccountMatch | undefined {
  const deal = selectedDeal(state);
  return deal && matchOfDeal(deal);
}

/** What is to be said of one record's account. */
export function matchOfDeal(deal: DealRecord): AccountMatch {
  const entered = enteredCustomer(deal);
  const lossOf = lossesOf(deal);
  return {
    row: deal.row,
    entered,
    customer: filled(entered.name, entered.city, entered.country),
    current: currentMatch(deal),
    suggestions: rankedOnce(deal).map((each) => ({ ...each, loss: lossOf(each.account.text) })),
    dealType: dealType(deal),
    isSettled: deal.class === "update" || deal.class === "locked",
    hasColumn: deal.positions.has(FINAL_MATCH),
  };
}

function enteredCustomer(deal: DealRecord): EnteredCustomer {
  const text = (key: string): string => textOf(deal, `Customer ${key}`);
  return {
    name: text("Name"),
    address: filled(text("Address Line 1"), text("Address Line 2"), text("State"), text("Postal Code")),
    city: text("City"),
    country: text("Country"),
    domain: text("Domain Name"),
    duns: text("D-U-N-S ID"),
  };
}

function filled(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(", ");
}
