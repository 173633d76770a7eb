import { dealType, type DealType } from "../sheet/deal-type";
import { FINAL_MATCH } from "../template/account-match-columns";
import { currentMatch, type CurrentMatch } from "../accounts/suggestions";
import { rankSuggestions, type RankedSuggestion } from "../accounts/rank";
import { textOf, type DealRecord } from "../sheet/deal-sheet";
import { selectedDeal } from "./selected-deal";
import type { State } from "./state";

/** What the pane shows of the selected row's customer account. */
export interface AccountMatch {
  /** The 1-based worksheet row. */
  readonly row: number;
  /** As the person entered it: name, city, country. */
  readonly customer: string;
  readonly current: CurrentMatch | undefined;
  readonly suggestions: readonly RankedSuggestion[];
  readonly dealType: DealType | undefined;
  /** True when the account can no longer be chosen, because the deal exists. */
  readonly isSettled: boolean;
  /** True when the sheet has a column to put the account in. */
  readonly hasColumn: boolean;
}

/** Undefined when no record is selected in the checked worksheet. */
export function accountMatchOf(state: Pick<State, "checked" | "selection">): AccountMatch | undefined {
  const deal = selectedDeal(state);
  if (deal === undefined) return undefined;
  return {
    row: deal.row,
    customer: customerOf(deal),
    current: currentMatch(deal),
    suggestions: rankSuggestions(deal),
    dealType: dealType(deal),
    isSettled: deal.class === "update" || deal.class === "locked",
    hasColumn: deal.positions.has(FINAL_MATCH),
  };
}

function customerOf(deal: DealRecord): string {
  return ["Customer Name", "Customer City", "Customer Country"]
    .map((key) => textOf(deal, key))
    .filter((text) => text !== "")
    .join(", ");
}
