import fc from "fast-check";
import type { Finding } from "../../../src/findings/finding";
import { check } from "../../../src/rules/check";
import type { SampleDeal } from "../../../src/rules/rule";
import { takeBaseline } from "../../../src/sheet/baseline";
import type { DealSheet } from "../../../src/sheet/deal-sheet";
import { recognise } from "../../../src/sheet/recognise";
import { COLUMNS } from "../../../src/template/columns";
import { HEADERS, TODAY } from "../../deal";
import type { Cases, ColumnCase, Fault } from "../generators/column-case";
import { COLUMN_TABLE, type ColumnRow } from "../generators/columns";
import { goodRow, idsOf, ROW_CLASSES, worksheet, type RowClass, type TestRow } from "../generators/rows";

/** All cells of a column stand in one sheet, because one check of many rows is quicker than many checks. */
const RIGHT_CELLS = 20;
const CELLS_A_FAULT = 15;
const RUNS = { seed: 20_260_701, numRuns: 1 };

/** Of the repeating columns the first, one in the middle and the last. */
const NUMBERS = [1, 7, 50];

const FAMILY = /^(Solution|Team member|Microsoft team member) (\d+)$/;
const isTried = (key: string): boolean => NUMBERS.includes(Number(FAMILY.exec(key)?.[2] ?? 1));
const TRIED = [...COLUMN_TABLE].filter(([key]) => isTried(key));

/** A sheet in which the column stands, families filled up to it so that nothing is out of order. */
function headersWith(key: string): readonly string[] {
  const [, family = "", number = "1"] = FAMILY.exec(key) ?? [];
  const others = HEADERS.filter((header) => !/^(?:Solution|Team member|Microsoft team member) [2-9]/.test(header));
  const earlier = Array.from({ length: Number(number) - 1 }, (_, index) => `${family} ${index + 2}`);
  return [...others, ...earlier];
}

function filled(key: string): SampleDeal {
  const [, family, number = ""] = /^(Solution|Team member) (\d+)$/.exec(key) ?? [];
  if (family === undefined) return {};
  const cellOf = (index: number): string =>
    family === "Solution" ? `SOL-${70_000 + index}-ABC` : `Bob, Partner, 999999, bob.${index}@contoso.com`;
  return Object.fromEntries(
    Array.from({ length: Number(number) - 1 }, (_, index) => [`${family} ${index + 1}`, cellOf(index)]),
  );
}

/** These cells in the column, one a row, in otherwise good deals. Existing deals were open when they were imported. */
function sheetWith(key: string, rowClass: RowClass, cases: readonly ColumnCase[]): DealSheet {
  const rows = cases.map(({ value, format, isFormula, beside }, index): TestRow => ({
    cells: { ...goodRow(rowClass, index), ...filled(key), ...beside, [key]: value },
    ...(format !== undefined && { formats: { [key]: format } }),
    ...(isFormula && { formulas: [key] }),
  }));
  const columns = headersWith(key).map((header) => ({ header, key: header }));
  const open = { "Partner Referral Status": "New", "Partner Referral Substatus": "Pending" };
  const before = recognise(
    worksheet(
      columns,
      rows.map(({ cells }) => ({ cells: { ...cells, ...open } })),
    ),
  );
  const baseline = before.kind === "deal-sheet" ? takeBaseline(before.dealSheet) : undefined;
  const recognition = recognise(worksheet(columns, rows), baseline);
  if (recognition.kind !== "deal-sheet") throw new Error(`The test's sheet is ${recognition.kind}.`);
  return recognition.dealSheet;
}

/** What a cell is expected to be told. */
interface Expected {
  readonly cell: ColumnCase;
  /** Absent: nothing but hints. */
  readonly fault?: Fault;
}

function expectations(right: Cases, faults: readonly Fault[]): fc.Arbitrary<readonly Expected[]> {
  const many = (cases: Cases, count: number): fc.Arbitrary<ColumnCase[]> =>
    fc.array(cases, { minLength: count, maxLength: count });
  return fc
    .tuple(
      many(right, RIGHT_CELLS).map((cells): Expected[] => cells.map((cell) => ({ cell }))),
      ...faults.map((fault) =>
        many(fault.cases, CELLS_A_FAULT).map((cells): Expected[] => cells.map((cell) => ({ cell, fault }))),
      ),
    )
    .map((groups) => groups.flat());
}

/** What is wrong with what is said of a row; undefined when it is as expected. */
function disagreement(key: string, { cell, fault }: Expected, said: readonly Finding[]): string | undefined {
  const errors = said.filter(({ severity }) => severity === "error");
  const isNamed =
    fault === undefined ||
    said.some((one) => one.rule === fault.rule && one.severity === fault.severity && one.column === key);
  const isClean = fault === undefined ? said.every(({ severity }) => severity === "info") : true;
  const isOnlyDoubtful = fault?.severity === "warning" ? errors.length === 0 : true;
  if (isNamed && isClean && isOnlyDoubtful) return undefined;
  const wanted = fault === undefined ? "nothing" : `${fault.rule} ${fault.severity}`;
  return `${JSON.stringify(cell)} wants ${wanted}: ${JSON.stringify(said)}`;
}

const isIdColumn = (key: string): boolean => key === "Engagement ID" || key === "Referral ID";

/** A row with an ID is an existing deal, and one with a final match is past the search. */
function classesFor(key: string): readonly RowClass[] {
  if (isIdColumn(key)) return ["update"];
  return key === "Final Matched Customer Account" ? ["create", "update"] : ROW_CLASSES;
}

test("the table has every column of the template, and no other", () => {
  expect([...COLUMN_TABLE.keys()].sort()).toEqual(COLUMNS.map(({ key }) => key).sort());
});

test("the table tells locks and requirements as the template does", () => {
  const LOCKS = { A: "always", C: "created", F: "shared", Y: "yes", N: "code", "–": "never" } as const;
  const wrong = COLUMNS.filter(({ key, lock }) => LOCKS[COLUMN_TABLE.get(key)?.lock ?? "–"] !== lock);
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

/** Each with a seed of its own, so that the classes do not try the same cells. */
const TRIALS = TRIED.flatMap(([key, row]) => classesFor(key).map((rowClass) => [key, rowClass, row] as const)).map(
  ([key, rowClass, row], index) => [key, rowClass, row, RUNS.seed + index] as const,
);

test.each(TRIALS)("%s, %s: right cells pass, wrong ones are named", (key, rowClass, row, seed) => {
  const right = rowClass === "update" ? (row.rightExisting ?? row.right) : row.right;
  fc.assert(
    fc.property(expectations(right, row.faults), (expected) => {
      const findings = check(
        sheetWith(
          key,
          rowClass,
          expected.map(({ cell }) => cell),
        ),
        TODAY,
      );
      const disagreements = expected.flatMap(
        (one, index) =>
          disagreement(
            key,
            one,
            findings.filter(({ row: at }) => at === index + 2),
          ) ?? [],
      );
      expect(disagreements).toEqual([]);
    }),
    { ...RUNS, seed },
  );
});

test("in a deal that was closed before, nothing is said of any cell", () => {
  const closed = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" };
  const cell = fc
    .constantFrom(...TRIED)
    .chain(([key, { right, faults }]) =>
      fc.tuple(fc.constant(key), fc.oneof(right, ...faults.map(({ cases }) => cases))),
    );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const one = { ...goodRow("update", 1), ...Object.fromEntries(cells.map(([key, { value }]) => [key, value])) };
      const columns = HEADERS.map((header) => ({ header, key: header }));
      const recognition = recognise(worksheet(columns, [{ cells: { ...one, ...closed, ...idsOf(1), Errors: "" } }]));
      if (recognition.kind !== "deal-sheet") throw new Error(recognition.kind);
      expect(check(recognition.dealSheet, TODAY).map(({ rule }) => rule)).toEqual(["locked"]);
    }),
    { ...RUNS, numRuns: 100 },
  );
});

describe("blank cells", () => {
  const E = "error";
  const W = "warning";
  const NO_HELP = { "Microsoft help required?": "No", "What specific help from Microsoft?": "" };
  const LOST = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Lost" };
  /** Requirement → what else stands in the row, and what is said in a match, create and update row. */
  const SAID: Readonly<Record<ColumnRow["required"], readonly [SampleDeal, string, string, string]>> = {
    R: [{}, W, E, E],
    "R, M": [{}, E, E, E],
    "R*": [{}, W, E, W],
    "if help": [{}, W, E, E],
    "if no help": [NO_HELP, W, E, E],
    "if reason": [LOST, W, E, E],
    expected: [{}, "", W, ""],
    consent: [{}, E, E, E],
    "–": [{}, "", "", ""],
  };

  test.each(TRIED.filter(([key]) => !isIdColumn(key) && key !== "Final Matched Customer Account"))(
    "%s",
    (key, column) => {
      const [beside, ...expected] = SAID[column.required];
      const rule = column.required === "consent" ? "consent" : "required";
      const said = ROW_CLASSES.map((rowClass) => {
        const findings = check(
          sheetWith(key, rowClass, [
            { value: "", beside },
            { value: " \u00a0\t", beside },
          ]),
          TODAY,
        );
        const ofCell = findings
          .filter((one) => one.column === key && one.rule === rule)
          .map(({ severity }) => severity);
        expect(ofCell[0]).toBe(ofCell[1]);
        return ofCell[0] ?? "";
      });
      expect(said).toEqual(expected);
    },
  );

  test("what only some deals need is not asked of the others", () => {
    const conditional = [...COLUMN_TABLE].filter(([, { required }]) => required.startsWith("if "));
    const elsewhere: Readonly<Record<string, SampleDeal>> = { "if help": NO_HELP, "if no help": {}, "if reason": {} };
    for (const [key, { required }] of conditional) {
      for (const rowClass of ROW_CLASSES) {
        const sheet = sheetWith(key, rowClass, [{ value: "", beside: elsewhere[required] ?? {} }]);
        expect(check(sheet, TODAY).filter((one) => one.rule === "required")).toEqual([]);
      }
    }
  });
});
