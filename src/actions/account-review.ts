import { decisionKey } from "../accounts/decision-key";
import { accountStanding } from "../accounts/standing";
import { rankSuggestions, type RankedSuggestion } from "../accounts/rank";
import { cellAddress } from "../sheet/a1";
import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";
import { inSteps } from "./in-steps";
import type { LastCheck, State } from "./state";

/** A row of the account review. */
export interface ReviewRow {
  /** The 1-based worksheet row. */
  readonly row: number;
  /** As entered; blank where it is. */
  readonly customer: string;
  /** Partner Center's confidence in the final match, as in the file. */
  readonly confidence: string;
  readonly isDecided: boolean;
  readonly deal: DealRecord;
}

/** Which rows' accounts a person has to decide on, and how far that has come. Rows are in the sheet's order. */
export interface AccountReview {
  /** The rows that wait and those that are decided. */
  readonly rows: readonly ReviewRow[];
  readonly waiting: readonly ReviewRow[];
  readonly decidedCount: number;
  /** How many rows have a match of High confidence: they are not part of the review. */
  readonly sureCount: number;
  /** False when the sheet has no column to put an account in. */
  readonly hasColumn: boolean;
}

const NO_DECISIONS: ReadonlySet<string> = new Set();

const NO_REVIEW: AccountReview = { rows: [], waiting: [], decidedCount: 0, sureCount: 0, hasColumn: false };

/** Reviews that were worked out, by the sheet and the decisions that they are of. */
const known = new WeakMap<DealSheet, { readonly decisions: ReadonlySet<string>; readonly review: AccountReview }>();

/**
 * The account review of a checked sheet: records that are to be searched or created, have suggestions or a final match that
 * Partner Center is not sure of, and a column to put the account in. Worked out once for each check: cheap to ask for.
 */
export function reviewRows(
  checked: Pick<LastCheck, "dealSheet"> | undefined,
  decisions: ReadonlySet<string> = NO_DECISIONS,
): AccountReview {
  if (checked === undefined) return NO_REVIEW;
  const { dealSheet } = checked;
  const before = known.get(dealSheet);
  if (before?.decisions === decisions) return before.review;
  const review = workedOut(dealSheet, decisions);
  known.set(dealSheet, { decisions, review });
  return review;
}

/** The review of the sheet that was checked last, with what was decided in it. */
export function accountReview({
  checked,
  accountDecisions,
}: Pick<State, "checked" | "accountDecisions">): AccountReview {
  return reviewRows(checked, checked && accountDecisions.get(checked.identity.id));
}

function workedOut({ records, positions }: DealSheet, decisions: ReadonlySet<string>): AccountReview {
  if (!positions.has(FINAL_MATCH)) return NO_REVIEW;
  let sureCount = 0;
  const rows = records.flatMap((deal) => {
    if (deal.class !== "match" && deal.class !== "create") return [];
    const standing = accountStanding(deal);
    if (standing === "sure") sureCount++;
    if (standing !== "waiting" && standing !== "chosen") return [];
    const isDecided = standing === "chosen" || (decisions.size > 0 && decisions.has(decisionKey(deal)));
    const customer = textOf(deal, "Customer Name");
    return [{ row: deal.row, customer, confidence: textOf(deal, "Confidence"), isDecided, deal }];
  });
  const waiting = rows.filter(({ isDecided }) => !isDecided);
  return { rows, waiting, decidedCount: rows.length - waiting.length, sureCount, hasColumn: true };
}

/** The A1 address of a row's final match; undefined where the sheet has no such column. */
export function finalMatchAddress({ dealSheet }: Pick<LastCheck, "dealSheet">, row: number): string | undefined {
  const position = dealSheet.positions.get(FINAL_MATCH);
  return position === undefined ? undefined : cellAddress(row, dealSheet.sheet.firstColumn + position);
}

export type ReviewOrder = "sheet" | "confidence";

const CONFIDENCES: readonly string[] = ["high", "medium", "low"];

/** Rows in the sheet's order, or the surest first; rows of one confidence stay in the sheet's order. */
export function inReviewOrder(rows: readonly ReviewRow[], order: ReviewOrder): readonly ReviewRow[] {
  if (order === "sheet") return rows;
  const place = ({ confidence }: ReviewRow): number => {
    const at = CONFIDENCES.indexOf(confidence.toLowerCase());
    return at < 0 ? CONFIDENCES.length : at;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** The row that comes after one in an order of rows and waits, from the beginning again after the end; undefined when none waits. */
export function nextWaiting(rows: readonly ReviewRow[], after: number): ReviewRow | undefined {
  const at = rows.findIndex(({ row }) => row === after);
  const turned = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return turned.find(({ isDecided, row }) => !isDecided && row !== after) ?? turned.find(({ isDecided }) => !isDecided);
}

const rankings = new WeakMap<DealRecord, readonly RankedSuggestion[]>();

/** The suggestions of a record, best first. Ranked once for as long as the record lives. */
export function rankedOnce(deal: DealRecord): readonly RankedSuggestion[] {
  const before = rankings.get(deal);
  if (before !== undefined) return before;
  const ranked = rankSuggestions(deal);
  rankings.set(deal, ranked);
  return ranked;
}

/** Ranks the suggestions of many rows, a few at a time, so that the pane stays alive. Ends early when told to stop. */
export async function rankAhead(rows: readonly ReviewRow[], isOver: () => boolean): Promise<void> {
  await inSteps(ranking(rows, isOver));
}

function* ranking(rows: readonly ReviewRow[], isOver: () => boolean): Generator<undefined, void> {
  for (const { deal } of rows) {
    if (isOver()) return;
    rankedOnce(deal);
    yield;
  }
}
