import { currentMatch, suggestionsOf } from "../accounts/suggestions";
import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";

/** What the deals of a processed file are: the 1-based worksheet rows of each kind, which together are all. */
export interface UploadResult {
  /** They exist, and the upload had nothing to say against them. */
  readonly done: readonly number[];
  /** Partner Center has put a message into Errors. */
  readonly refused: readonly number[];
  /** A person has still to decide on the account. */
  readonly waiting: readonly number[];
  /** An account is chosen, by a person or by the search; the deal does not exist yet. */
  readonly proposed: readonly number[];
  /** No account, and none to decide on. */
  readonly unfound: readonly number[];
}

/**
 * Sorts the deals of a processed file by what is left to do for them (bulk-operations.md, “Upload co-sell opportunities”).
 * `undecided`: the rows that the account review still has to ask about.
 */
export function uploadResult({ records }: Pick<DealSheet, "records">, undecided: ReadonlySet<number>): UploadResult {
  const rows: Record<keyof UploadResult, number[]> = { done: [], refused: [], waiting: [], proposed: [], unfound: [] };
  for (const deal of records) rows[kindOf(deal, undecided)].push(deal.row);
  return rows;
}

function kindOf(deal: DealRecord, undecided: ReadonlySet<number>): keyof UploadResult {
  if (textOf(deal, "Errors") !== "") return "refused";
  if (textOf(deal, "Referral ID") !== "") return "done";
  if (undecided.has(deal.row)) return "waiting";
  return currentMatch(deal) === undefined ? "unfound" : "proposed";
}

/** Whether Partner Center has worked on the deals: it leaves messages, or suggestions for deals that do not exist yet. */
export function isProcessed({ records }: Pick<DealSheet, "records">): boolean {
  return records.some(
    (deal) => textOf(deal, "Errors") !== "" || (textOf(deal, "Referral ID") === "" && suggestionsOf(deal).length > 0),
  );
}
