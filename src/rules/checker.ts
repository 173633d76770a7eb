import type { Finding } from "../findings/finding";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import type { ColumnChecks } from "./check-cells";
import { checkRecord } from "./check-record";
import { newClaims, type Claims, type Doubt } from "../sheet/claims";
import { changedIds, inDoubt } from "./changed-ids";
import { columnChecksOf } from "./column-checks";
import { newCounts, type Counts } from "./counts";
import { recordAt } from "./record-at";
import { newRepeats, type Repeats } from "./repeats";
import { inReportOrder, newReport, type Entry, type Report } from "./report";
import type { CheckOptions, RepeatRule, SheetRule } from "./rule";
import { readOnly } from "./read-only";
import { RULES } from "./rules";
import { isSameHeader } from "./same-header";
import { newShownInColumns, type ShownInColumns } from "./shown-in-columns";

/** A sheet that stays checked while a person works in it. */
export interface Checker {
  /** All that the rules have to say, sorted by row (null first), column position (null first) and rule. */
  readonly findings: () => Finding[];
  /**
   * Takes the sheet as it is now. `rows` are the 1-based worksheet rows in which anything is not what it was, records
   * that came or went among them; only these are looked at. A sheet with another header or baseline is checked anew.
   */
  readonly recheck: (dealSheet: DealSheet, rows: Iterable<number>) => void;
  /** `recheck` in steps, as `createCheckerInSteps`. Until the last step is done the findings are neither old nor new. */
  readonly recheckInSteps: (dealSheet: DealSheet, rows: Iterable<number>) => Generator<number, void>;
}

interface RepeatCheck {
  readonly rule: RepeatRule;
  readonly order: number;
  readonly repeats: Repeats;
}

interface SheetCheck {
  readonly rule: SheetRule;
  readonly order: number;
  readonly counts: Counts;
}

interface State {
  dealSheet: DealSheet;
  readonly columnChecks: ColumnChecks;
  readonly repeatChecks: readonly RepeatCheck[];
  readonly sheetChecks: readonly SheetCheck[];
  readonly claims: Claims;
  readonly shown: ShownInColumns;
  /** What is said of records by themselves: 1-based worksheet row → in the order of the report, never empty. */
  readonly own: Map<number, readonly Entry[]>;
}

/** About a millisecond's work, a few on a slow machine. */
const RECORDS_A_STEP = 50;

const READ_ONLY_ORDER = RULES.indexOf(readOnly);

/** Checks a sheet, and keeps what it takes to check it again quickly. Linear in the number of cells. */
export function createChecker(dealSheet: DealSheet, options: CheckOptions): Checker {
  return lastOf(createCheckerInSteps(dealSheet, options));
}

/**
 * `createChecker` in steps of about a millisecond, so that the caller can let others have the thread whenever it likes.
 * Yields the number of records that are done.
 */
export function* createCheckerInSteps(dealSheet: DealSheet, options: CheckOptions): Generator<number, Checker> {
  let state = newState(dealSheet);
  yield* enterAll(state, options);
  function* recheckInSteps(next: DealSheet, rows: Iterable<number>): Generator<number, void> {
    if (isSameHeader(state.dealSheet, next)) {
      yield* recheckRows(state, next, rows, options);
    } else {
      state = newState(next);
      yield* enterAll(state, options);
    }
  }
  return {
    findings: () => findingsOf(state),
    recheck: (next, rows) => {
      lastOf(recheckInSteps(next, rows));
    },
    recheckInSteps,
  };
}

function lastOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function newState(dealSheet: DealSheet): State {
  const columnChecks = columnChecksOf(dealSheet);
  return {
    dealSheet,
    columnChecks,
    repeatChecks: RULES.flatMap((rule, order) => ("keyOf" in rule ? [{ rule, order, repeats: newRepeats(rule) }] : [])),
    sheetChecks: RULES.flatMap((rule, order) => ("sheet" in rule ? [{ rule, order, counts: newCounts(rule) }] : [])),
    claims: newClaims(dealSheet.baseline),
    shown: newShownInColumns(columnChecks),
    own: new Map(),
  };
}

function* enterAll(state: State, options: CheckOptions): Generator<number, void> {
  const { records } = state.dealSheet;
  const report = newReport(state.dealSheet);
  for (let done = 0; done < records.length;) {
    const end = Math.min(done + RECORDS_A_STEP, records.length);
    for (; done < end; done++) {
      const deal = records[done];
      if (deal !== undefined) enter(state, deal, report, options);
    }
    yield done;
  }
}

function* recheckRows(
  state: State,
  next: DealSheet,
  rows: Iterable<number>,
  options: CheckOptions,
): Generator<number, void> {
  const before = state.dealSheet;
  // What rules work out once for a header they keep by its columns.
  state.dealSheet = { ...next, columns: before.columns };
  const report = newReport(state.dealSheet);
  let done = 0;
  for (const row of new Set(rows)) {
    const was = recordAt(before.records, row);
    if (was !== undefined) leave(state, was, before);
    const is = recordAt(next.records, row);
    if (is !== undefined) enter(state, is, report, options);
    done++;
    if (done % RECORDS_A_STEP === 0) yield done;
  }
}

/** Looks at a record that was not there before. */
function enter(state: State, deal: DealRecord, report: Report, options: CheckOptions): void {
  const { dealSheet, columnChecks, repeatChecks, sheetChecks, claims, shown, own } = state;
  checkRecord(report, dealSheet, deal, columnChecks, options);
  const entries = report.take();
  if (entries.length > 0) own.set(deal.row, entries);
  claims.put(deal);
  shown.count(deal, 1);
  for (const { repeats } of repeatChecks) repeats.put(deal, dealSheet);
  for (const { counts } of sheetChecks) counts.count(deal, dealSheet, hasErrors(entries), 1);
}

/** Forgets a record, which must be as it was when it was entered. */
function leave({ repeatChecks, sheetChecks, claims, shown, own }: State, deal: DealRecord, dealSheet: DealSheet): void {
  const entries = own.get(deal.row) ?? [];
  own.delete(deal.row);
  claims.take(deal);
  shown.count(deal, -1);
  for (const { repeats } of repeatChecks) repeats.take(deal, dealSheet);
  for (const { counts } of sheetChecks) counts.count(deal, dealSheet, hasErrors(entries), -1);
}

function hasErrors(entries: readonly Entry[]): boolean {
  return entries.some(({ finding }) => finding.severity === "error");
}

/** What is said of the sheet and its header comes first: they are above the records. */
function findingsOf(state: State): Finding[] {
  const { dealSheet } = state;
  const report = newReport(dealSheet);
  const findings: Finding[] = [];
  const erringTogether: DealRecord[] = [];
  const doubts = state.claims.doubts();
  for (const row of rowsSpokenOf(state, doubts)) {
    const own = state.own.get(row) ?? [];
    const together = togetherIn(state, row, doubts.get(row), report);
    const entries = together === undefined ? own : inReportOrder([...together]);
    for (const { finding } of state.shown.settled(entries)) findings.push(finding);
    if (together === undefined || !hasErrors(together) || hasErrors(own)) continue;
    const deal = recordAt(dealSheet.records, row);
    if (deal !== undefined) erringTogether.push(deal);
  }
  for (const { rule, order, counts } of state.sheetChecks) {
    const problems = rule.sheet(dealSheet, counts.counted(erringTogether, dealSheet));
    for (const problem of problems) report.addForSheet(order, rule.id, problem);
  }
  const ofSheet = report.take().map(({ finding }) => finding);
  return ofSheet.length === 0 ? findings : ofSheet.concat(findings);
}

/** From top to bottom. Most records are right, so these are few. */
function rowsSpokenOf({ own, repeatChecks }: State, doubts: ReadonlyMap<number, Doubt>): readonly number[] {
  const rows = new Set(own.keys());
  for (const row of doubts.keys()) rows.add(row);
  for (const { repeats } of repeatChecks) for (const row of repeats.rows()) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** All that is said of a row where other rows have a part in it; undefined where they have none. */
function togetherIn(state: State, row: number, doubt: Doubt | undefined, report: Report): readonly Entry[] | undefined {
  const repeated = repeatedIn(state, row, report);
  if (repeated.length === 0 && doubt === undefined) return undefined;
  const entries = [...(state.own.get(row) ?? []), ...repeated];
  const { records, baseline } = state.dealSheet;
  const deal = recordAt(records, row);
  if (deal === undefined || doubt === undefined) return entries;
  for (const problem of changedIds(deal, doubt, baseline)) {
    report.addForDeal(READ_ONLY_ORDER, readOnly.id, deal, problem.column, problem);
  }
  const ofIds = report.take();
  return [...inDoubt(entries, doubt, ofIds), ...ofIds];
}

function repeatedIn({ repeatChecks, dealSheet }: State, row: number, report: Report): readonly Entry[] {
  for (const { rule, order, repeats } of repeatChecks) {
    const firstRow = repeats.firstRowWithKeyOf(row);
    if (firstRow === undefined || firstRow === row) continue;
    const deal = recordAt(dealSheet.records, row);
    if (deal === undefined) continue;
    const problem = rule.repeated(firstRow);
    report.addForDeal(order, rule.id, deal, problem.column, problem);
  }
  return report.take();
}
