import fc from "fast-check";
import type { SampleDeal } from "../../../src/rules/rule";
import { takeBaseline } from "../../../src/sheet/baseline";
import type { Baseline, DealSheet } from "../../../src/sheet/deal-sheet";
import { recognise } from "../../../src/sheet/recognise";
import type { Sheet } from "../../../src/sheet/sheet";
import { columnByHeader } from "../../../src/template/columns";
import { templateHeaders } from "../../../src/template/template-headers";
import type { ColumnCase } from "./column-case";
import { COLUMN_TABLE } from "./columns";
import { ODD_TEXTS, oddCell } from "./odd-cells";
import { goodRow, worksheet, type TestColumn, type TestRow } from "./rows";

/** A whole sheet: columns in any order, rows of all classes, and what the sheet was when it was imported. */
export interface TestSheet {
  readonly columns: readonly TestColumn[];
  /** From row 2 on; undefined is a blank row. */
  readonly rows: readonly (TestRow | undefined)[];
  /** Undefined on a first check. */
  readonly was: readonly TestRow[] | undefined;
}

function templateColumns(generation: "2023" | "2026"): readonly TestColumn[] {
  const headers = templateHeaders(generation);
  const further = generation === "2023" ? ["Solution 2", "Solution 3", "Team member 2", "Solution 50"] : [];
  return [...headers, ...further].map((header) => ({ header, key: columnByHeader(header)?.key ?? header }));
}

const UNKNOWN_HEADERS = ["Account manager", "Region", "Solution 51", "", " ", "x".repeat(300), ...ODD_TEXTS];

const unknownColumns = fc
  .array(fc.constantFrom(...UNKNOWN_HEADERS), { maxLength: 4 })
  .map((headers) => headers.map((header, index): TestColumn => ({ header, key: `unknown column ${index}` })));

/** Either generation's columns, a few of them missing, with columns of one's own, in any order. */
export const columnsInAnyOrder: fc.Arbitrary<readonly TestColumn[]> = fc
  .tuple(fc.constantFrom("2023" as const, "2026" as const), unknownColumns)
  .chain(([generation, unknown]) => {
    const all = [...templateColumns(generation), ...unknown];
    return fc.shuffledSubarray(all, { minLength: all.length - 3 });
  });

const KEYS = [...COLUMN_TABLE.keys()].filter((key) => Number(/(\d+)$/.exec(key)?.[1] ?? 1) <= 5);
const UNKNOWN_KEYS = [0, 1, 2, 3].map((index) => `unknown column ${index}`);

const CELLS_BY_COLUMN = new Map<string, fc.Arbitrary<ColumnCase>>(
  [...COLUMN_TABLE].map(([key, { right, rightExisting = right, faults }]) => [
    key,
    fc.oneof(right, rightExisting, ...faults.map(({ cases }) => cases)),
  ]),
);
const anyOddCell: fc.Arbitrary<ColumnCase> = oddCell.map((value) => ({ value }));

const cellOfSomeColumn = fc
  .constantFrom(...KEYS, ...UNKNOWN_KEYS)
  .chain((key) =>
    fc.tuple(
      fc.constant(key),
      fc.oneof({ weight: 3, arbitrary: CELLS_BY_COLUMN.get(key) ?? anyOddCell }, { weight: 1, arbitrary: anyOddCell }),
    ),
  );

function changed(row: TestRow, changes: readonly (readonly [string, ColumnCase])[]): TestRow {
  let { cells, formats = {}, formulas = [] } = row;
  for (const [key, { value, format, isFormula, beside = {} }] of changes) {
    cells = { ...cells, ...beside, [key]: value };
    if (format !== undefined) formats = { ...formats, [key]: format };
    if (isFormula) formulas = [...formulas, key];
  }
  return { cells, formats, formulas };
}

const MESSAGES = "Required field Solution 1 missing; Customer City and Customer Name differ; Currency, Deal Name!";

/** Deals of every class; few IDs and names, so that they repeat each other. */
const goodDeal: fc.Arbitrary<SampleDeal> = fc
  .tuple(
    fc.constantFrom("match" as const, "create" as const, "update" as const, "closed" as const, "processed" as const),
    fc.nat(4),
  )
  .map(([kind, number]) => {
    switch (kind) {
      case "closed":
        return {
          ...goodRow("update", number),
          "Partner Referral Status": "Closed",
          "Partner Referral Substatus": "Won",
        };
      case "processed":
        return { ...goodRow("update", number), Errors: MESSAGES };
      case "match":
      case "create":
      case "update":
        return goodRow(kind, number);
    }
  });

/** A deal, some of its cells put otherwise: right, wrong or odd. */
export function testRow(mostChanges = 6): fc.Arbitrary<TestRow> {
  return fc
    .tuple(goodDeal, fc.array(cellOfSomeColumn, { maxLength: mostChanges }))
    .map(([cells, changes]) => changed({ cells }, changes));
}

const rowOrBlank = fc.option(testRow(), { freq: 8, nil: undefined });

/** What happened to a row since the import. */
const fate = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.array(cellOfSomeColumn, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant("deleted" as const) },
);

/** Rows as they were and as they are: changed, deleted, inserted and moved. */
const rowsWithPast = fc.array(fc.tuple(testRow(2), fate), { minLength: 1, maxLength: 5 }).chain((past) => {
  const kept = past.flatMap(([row, what]) => (what === "deleted" ? [] : [changed(row, what)]));
  return fc.array(rowOrBlank, { maxLength: 2 }).chain((inserted) => {
    const rows = [...kept, ...inserted];
    return fc
      .shuffledSubarray(rows, { minLength: rows.length })
      .map((moved) => ({ rows: moved, was: past.map(([row]) => row) }));
  });
});

const rowsWithoutPast = fc
  .array(rowOrBlank, { minLength: 1, maxLength: 6 })
  .map((rows): Pick<TestSheet, "rows" | "was"> => ({ rows, was: undefined }));

/** Any sheet: both header generations, all classes, with and without an earlier baseline. */
export const testSheet: fc.Arbitrary<TestSheet> = fc
  .tuple(columnsInAnyOrder, fc.oneof(rowsWithPast, rowsWithoutPast))
  .map(([columns, rows]) => ({ columns, ...rows }));

/** A row that existed at the import or did not, for edits of a sheet. */
export const anyRow: fc.Arbitrary<TestRow | undefined> = rowOrBlank;

function recognised(sheet: Sheet, baseline: Baseline | undefined): DealSheet {
  const recognition = recognise(sheet, baseline);
  if (recognition.kind !== "deal-sheet") throw new Error(`The test's sheet is ${recognition.kind}.`);
  return recognition.dealSheet;
}

export function baselineOf({ columns, was }: Pick<TestSheet, "columns" | "was">): Baseline | undefined {
  return was && takeBaseline(recognised(worksheet(columns, was), undefined));
}

/** The sheet, recognised, with the baseline that it has or that is given. */
export function dealSheetOf(sheet: TestSheet, baseline = baselineOf(sheet)): DealSheet {
  return recognised(worksheet(sheet.columns, sheet.rows), baseline);
}
