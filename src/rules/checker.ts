import type { Finding } from "../findings/finding";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { checkRecords } from "./check-records";
import { columnChecksOf, type ColumnCheck } from "./column-checks";
import { recordAt } from "./record-at";
import { newRepeats, type Repeats } from "./repeats";
import { inReportOrder, newReport, rangeOfRow, type Entry } from "./report";
import type { CheckOptions, RepeatRule, SheetRule } from "./rule";
import { RULES } from "./rules";
import { isSameHeader } from "./same-header";

/** A sheet that stays checked while a person works in it. */
export interface Checker {
  /** All that the rules have to say, sorted by row (null first), column position (null first) and rule. */
  readonly findings: () => Finding[];
  /**
   * Takes the sheet as it is now. `rows` are the 1-based worksheet rows in which anything is not what it was, records
   * that came or went among them; only these are looked at. A sheet with another header or baseline is checked anew.
   */
  readonly recheck: (dealSheet: DealSheet, rows: Iterable<number>) => void;
}

interface RepeatCheck {
  readonly rule: RepeatRule;
  readonly order: number;
  readonly repeats: Repeats;
}

interface SheetCheck {
  readonly rule: SheetRule;
  readonly order: number;
  counted: number;
}

interface State {
  dealSheet: DealSheet;
  readonly columnChecks: readonly (ColumnCheck | undefined)[];
  readonly repeatChecks: readonly RepeatCheck[];
  readonly sheetChecks: readonly SheetCheck[];
  /** What is said of each record by itself, in the order of the report. */
  readonly own: Entry[];
}

/** A few milliseconds' work. */
const RECORDS_A_STEP = 200;

/** Checks a sheet, and keeps what it takes to check it again quickly. Linear in the number of cells. */
export function createChecker(dealSheet: DealSheet, options: CheckOptions): Checker {
  const steps = createCheckerInSteps(dealSheet, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * `createChecker` in steps of a few milliseconds each, so that the caller can let others have the thread in between.
 * Yields the number of records that are done.
 */
export function* createCheckerInSteps(dealSheet: DealSheet, options: CheckOptions): Generator<number, Checker> {
  let state = newState(dealSheet);
  for (let done = 0; done < dealSheet.records.length; done += RECORDS_A_STEP) {
    enterAll(state, dealSheet.records.slice(done, done + RECORDS_A_STEP), options);
    yield Math.min(done + RECORDS_A_STEP, dealSheet.records.length);
  }
  inReportOrder(state.own);
  return {
    findings: () => findingsOf(state),
    recheck: (next, rows) => {
      if (isSameHeader(state.dealSheet, next)) {
        recheckRows(state, next, new Set(rows), options);
      } else {
        state = newState(next);
        enterAll(state, next.records, options);
        inReportOrder(state.own);
      }
    },
  };
}

function newState(dealSheet: DealSheet): State {
  return {
    dealSheet,
    columnChecks: columnChecksOf(dealSheet),
    repeatChecks: RULES.flatMap((rule, order) => ("keyOf" in rule ? [{ rule, order, repeats: newRepeats() }] : [])),
    sheetChecks: RULES.flatMap((rule, order) => ("sheet" in rule ? [{ rule, order, counted: 0 }] : [])),
    own: [],
  };
}

/** Looks at records that were not there before; what is said of them comes last, out of order. */
function enterAll(state: State, records: readonly DealRecord[], options: CheckOptions): void {
  const { dealSheet, columnChecks, own } = state;
  checkRecords(newReport(dealSheet, own), dealSheet, records, columnChecks, options);
  for (const deal of records) tally(state, dealSheet, deal, 1);
}

function recheckRows(state: State, next: DealSheet, rows: ReadonlySet<number>, options: CheckOptions): void {
  const before = state.dealSheet;
  // What rules work out once for a header they keep by its columns.
  state.dealSheet = { ...next, columns: before.columns };
  for (const row of rows) {
    const was = recordAt(before.records, row);
    if (was !== undefined) tally(state, before, was, -1);
    const is = recordAt(next.records, row);
    if (is !== undefined) tally(state, state.dealSheet, is, 1);
    const entries: Entry[] = [];
    const report = newReport(state.dealSheet, entries);
    checkRecords(report, state.dealSheet, is === undefined ? [] : [is], state.columnChecks, options);
    const [from, to] = rangeOfRow(state.own, row);
    state.own.splice(from, to - from, ...inReportOrder(entries));
  }
}

/** Counts a record in (1) or out (-1) where rules look at several records together. */
function tally({ repeatChecks, sheetChecks }: State, dealSheet: DealSheet, deal: DealRecord, step: 1 | -1): void {
  for (const { rule, repeats } of repeatChecks) {
    const key = rule.keyOf(deal, dealSheet);
    if (key === undefined) continue;
    if (step === 1) repeats.put(key, deal.row);
    else repeats.take(key, deal.row);
  }
  for (const check of sheetChecks) {
    if (check.rule.counts?.(deal, dealSheet) === true) check.counted += step;
  }
}

function findingsOf({ dealSheet, sheetChecks, repeatChecks, own }: State): Finding[] {
  const report = newReport(dealSheet);
  for (const { rule, order, counted } of sheetChecks) {
    for (const problem of rule.sheet(dealSheet, counted)) report.addForSheet(order, rule.id, problem);
  }
  const entries = [...report.entries, ...own];
  const repeated = newReport(dealSheet, entries);
  for (const { rule, order, repeats } of repeatChecks) {
    repeats.forEach((row, firstRow) => {
      const deal = recordAt(dealSheet.records, row);
      // A locked record is left out of the upload, so it repeats nothing there.
      if (deal === undefined || deal.class === "locked") return;
      const problem = rule.repeated(firstRow);
      repeated.addForDeal(order, rule.id, deal, problem.column, problem);
    });
  }
  return inReportOrder(entries).map(({ finding }) => finding);
}
