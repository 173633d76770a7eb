import fc from "fast-check";
import type { RuleId } from "../../../src/findings/rule-id";
import type { SampleDeal } from "../../../src/rules/rule";
import type { Cell } from "../../../src/sheet/cell";

/** One cell to be tried in a column. */
export interface ColumnCase {
  readonly value: Cell;
  /** Excel's number format; General where absent. */
  readonly format?: string;
  readonly isFormula?: true;
  /** Other cells of the row that the cell goes with. */
  readonly beside?: SampleDeal;
}

export type Cases = fc.Arbitrary<ColumnCase>;

/** Cells of which a rule has something to say. */
export interface Fault {
  readonly rule: RuleId;
  readonly severity: "error" | "warning";
  readonly cases: Cases;
}

/** Cells of a column that are right, and cells that are not, by the rule that says so (rules.md §§3–5). */
export interface KindOfCell {
  readonly right: Cases;
  /** Where a deal that exists may hold other values than a new one. Absent: the same. */
  readonly rightExisting?: Cases;
  readonly faults: readonly Fault[];
}

/** Text cells and, for numbers, cells under the format General. */
export function values(...arbitraries: readonly fc.Arbitrary<Cell>[]): Cases {
  return fc.oneof(...arbitraries).map((value) => ({ value }));
}

export function oneOf(...cells: readonly Cell[]): Cases {
  return fc.constantFrom(...cells).map((value) => ({ value }));
}

export function anyOf(...cases: readonly Cases[]): Cases {
  return fc.oneof(...cases);
}

/** The same cells, in rows that hold these others as well. */
export function beside(others: SampleDeal, cases: Cases): Cases {
  return cases.map((one) => ({ ...one, beside: { ...one.beside, ...others } }));
}

export function formatted(format: string, cells: fc.Arbitrary<Cell>): Cases {
  return cells.map((value) => ({ value, format }));
}

export function wrong(rule: RuleId, cases: Cases): Fault {
  return { rule, severity: "error", cases };
}

export function doubtful(rule: RuleId, cases: Cases): Fault {
  return { rule, severity: "warning", cases };
}

/** Excel's error values, as cells show them. */
export const EXCEL_ERRORS = wrong(
  "cell-error",
  oneOf("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "####"),
);

/** A day's number under a date format: Excel has made a date of something else. */
export const DATE_CELLS: Cases = formatted("m/d/yyyy", fc.integer({ min: 61, max: 2_958_465 }));

/** A long number as Excel shows it. */
export const LONG_NUMBERS: Fault = wrong(
  "excel-damage",
  values(
    fc.tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 10, max: 20 })).map(([part, power]) => `4.${part}E+${power}`),
    fc.bigInt({ min: 1_000_000_000_000_000n, max: 999_999_999_999_999_999n }).map(String),
    fc.integer({ min: 1, max: 9999 }).map((factor) => factor * 1e16),
  ),
);

type Around = readonly [before: string, after: string];
const SPACES: readonly Around[] = [
  [" ", ""],
  ["", " "],
  ["\u00a0", "\u00a0"],
  ["\t", ""],
  ["", "\r\n"],
];
const INVISIBLE: readonly Around[] = [
  ["", "\u0007"],
  ["\u200b", ""],
  ["\u202f", "\u2060"],
];

function surrounded(cases: Cases, around: readonly Around[]): Fault {
  const texts = cases.filter(({ value }) => typeof value === "string");
  return doubtful(
    "untrimmed",
    fc
      .tuple(texts, fc.constantFrom(...around))
      .map(([one, [before, after]]) => ({ ...one, value: `${before}${String(one.value)}${after}` })),
  );
}

/** Right texts with spaces around them. */
export function spaced(cases: Cases): Fault {
  return surrounded(cases, SPACES);
}

/** Right texts with spaces or invisible characters around them. */
export function untrimmed(cases: Cases): Fault {
  return surrounded(cases, [...SPACES, ...INVISIBLE]);
}

/** A live formula that gives a right value. */
export function formulas(cases: Cases): Fault {
  return doubtful(
    "formula",
    cases.map((one) => ({ ...one, isFormula: true as const })),
  );
}
