import { bestManagedAbove, type ManagedCriteria } from "../accounts/best-managed";
import { lossOf, type Loss } from "../accounts/loss";
import type { RankedSuggestion } from "../accounts/rank";
import { textOf } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";
import { finalMatchAddress, rankedOnce, type AccountReview, type ReviewRow } from "./account-review";
import type { ChosenAccount } from "./put-accounts";
import type { LastCheck } from "./state";

/** What would be chosen for a row if many are chosen at once. */
export interface BulkChoice extends ChosenAccount {
  /** The A1 address of the final match. */
  readonly address: string;
  /** The customer as entered. */
  readonly customer: string;
  /** The final match now; blank where there is none. */
  readonly before: string;
  readonly suggestion: RankedSuggestion;
  /** What the deal loses by it; undefined where it loses nothing. */
  readonly loss: Loss | undefined;
}

/** The waiting rows that Partner Center is sure of, though their final match is blank: each with its best suggestion. */
export function highChoices(checked: LastCheck, { waiting }: AccountReview): readonly BulkChoice[] {
  return waiting
    .filter(({ confidence }) => confidence.toLowerCase() === "high")
    .flatMap((row) => choice(checked, row, rankedOnce(row.deal)[0]));
}

/** The waiting rows whose best suggestion is a managed account that is enough like the customer. */
export function managedChoices(
  checked: LastCheck,
  { waiting }: AccountReview,
  criteria: ManagedCriteria,
): readonly BulkChoice[] {
  return waiting.flatMap((row) => choice(checked, row, bestManagedAbove(rankedOnce(row.deal), criteria)));
}

function choice(
  checked: LastCheck,
  { row, customer, deal }: ReviewRow,
  suggestion: RankedSuggestion | undefined,
): BulkChoice[] {
  const address = finalMatchAddress(checked, row);
  if (suggestion === undefined || address === undefined) return [];
  const { account, column } = suggestion;
  const before = textOf(deal, FINAL_MATCH);
  const loss = lossOf(deal, account.text);
  return [{ address, row, customer, before, text: account.text, column, suggestion, loss }];
}
