import { isBlank } from "../sheet/cell";
import { cellOf, type RecordCells } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";
import type { Account } from "./account";
import { parseAccount } from "./parse";
import { currentMatch, isSameAccount, suggestionsOf, type AccountCategory, type Suggestion } from "./suggestions";

/**
 * What a deal loses where its managed account gives way to another, a key for a message; see `CONSEQUENCES`.
 * `registration`: it can no longer be registered. `registration-until-matched`: only once Microsoft has matched the company.
 * `registration-unless-managed`: an ID was typed, and whether it is a managed account's the file does not say.
 */
export type Loss = "registration" | "registration-until-matched" | "registration-unless-managed";

const LOSSES: Readonly<Record<AccountCategory, Loss | undefined>> = {
  Managed: undefined,
  Unmanaged: "registration",
  DUNS: "registration-until-matched",
};

/** What the deal loses if this text takes the place of its final match; undefined where it loses nothing. */
export function lossOf(deal: RecordCells, text: string): Loss | undefined {
  return lossesOf(deal)(text);
}

/** `lossOf` for several texts: what stands in the deal is worked out once. */
export function lossesOf(deal: RecordCells): (text: string) => Loss | undefined {
  // Most rows that wait have no match yet: they are not looked at more closely.
  const current = isBlank(cellOf(deal, FINAL_MATCH)) ? undefined : currentMatch(deal);
  if (current === undefined) return () => undefined;
  const suggestions = suggestionsOf(deal);
  const isManaged =
    categoryOf(current.account, suggestions) === "Managed" ||
    // The file's category speaks of Partner Center's own choice: with suggestions, that is one of them.
    (suggestions.length === 0 && current.category.trim().toLowerCase() === "managed");
  if (!isManaged) return () => undefined;
  return (text) => {
    const account = parseAccount(text);
    if (account === undefined || isSameAccount(account, current.account)) return undefined;
    const category = categoryOf(account, suggestions);
    return category === undefined ? "registration-unless-managed" : LOSSES[category];
  };
}

/** Undefined for a Microsoft account that the row does not suggest. */
function categoryOf(account: Account, suggestions: readonly Suggestion[]): AccountCategory | undefined {
  const suggested = suggestions.find((suggestion) => isSameAccount(suggestion.account, account));
  return suggested?.category ?? (account.kind === "duns" ? "DUNS" : undefined);
}
