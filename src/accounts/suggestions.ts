import { FINAL_MATCH } from "../template/account-match-columns";
import { cellText } from "../sheet/cell";
import { cellOf, textOf, type RecordCells } from "../sheet/deal-sheet";
import type { Account } from "./account";
import { parseAccount } from "./parse";

/** Microsoft's own division of accounts. What it means for the deal is `CONSEQUENCES`. */
export type AccountCategory = "Managed" | "Unmanaged" | "DUNS";

/** One of the accounts that the search has found for a record. */
export interface Suggestion {
  readonly category: AccountCategory;
  /** The key of the column that it stands in, e.g. `Managed Account 1`. */
  readonly column: string;
  readonly account: Account;
  /** True when an earlier column of the row suggests the same account. */
  readonly isDuplicate: boolean;
}

/** The account that a record has now, and what Partner Center says of it. */
export interface CurrentMatch {
  readonly account: Account;
  /** `High`, `Medium` or `Low` as the file has it; blank when it says nothing. It speaks of Partner Center's own choice. */
  readonly confidence: string;
  /** The file's Matched Category, verbatim. */
  readonly category: string;
  /** The column of the suggestion that is the same account; undefined for one that was typed by hand. */
  readonly suggestedIn: string | undefined;
}

const COLUMNS: readonly (readonly [column: string, category: AccountCategory])[] = [
  ["Managed Account 1", "Managed"],
  ["Managed Account 2", "Managed"],
  ["Unmanaged Account 1", "Unmanaged"],
  ["Unmanaged Account 2", "Unmanaged"],
  ["DUNS Account 1", "DUNS"],
  ["DUNS Account 2", "DUNS"],
];

/** The keys of the columns that hold suggestions. */
export const SUGGESTION_COLUMNS: readonly string[] = COLUMNS.map(([column]) => column);

/** Two texts with one identity are one account, even if one of them spells its name otherwise. */
function identity(account: Account): string {
  if (account.id === "") return `text ${account.text.trim().toLowerCase()}`;
  return `${account.kind} ${account.id.toLowerCase()}`;
}

/** True when two texts mean one account: the same ID of the same register, or without ID the same text. */
export function isSameAccount(a: Account, b: Account): boolean {
  return identity(a) === identity(b);
}

/** The filled suggestions of a record: managed, unmanaged, D-U-N-S or Moody's, each in the order of its numbers. */
export function suggestionsOf(deal: RecordCells): readonly Suggestion[] {
  const seen = new Set<string>();
  return COLUMNS.flatMap(([column, category]) => {
    const account = parseAccount(cellText(cellOf(deal, column)));
    if (account === undefined) return [];
    const isDuplicate = seen.has(identity(account));
    seen.add(identity(account));
    return [{ category, column, account, isDuplicate }];
  });
}

/** The record's final match; undefined while it is blank. */
export function currentMatch(deal: RecordCells): CurrentMatch | undefined {
  const account = parseAccount(cellText(cellOf(deal, FINAL_MATCH)));
  if (account === undefined) return undefined;
  return {
    account,
    confidence: textOf(deal, "Confidence"),
    category: textOf(deal, "Matched Category"),
    suggestedIn: suggestionsOf(deal).find((suggestion) => isSameAccount(suggestion.account, account))?.column,
  };
}
