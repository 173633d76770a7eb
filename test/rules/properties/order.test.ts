import fc from "fast-check";
import type { Finding } from "../../../src/findings/finding";
import { check } from "../../../src/rules/check";
import { TODAY } from "../../deal";
import { baselineOf, dealSheetOf, testSheet, type TestSheet } from "../generators/sheets";

const RUNS = { seed: 20_260_702, numRuns: 40 };

/** Of rows that repeat each other it hangs on their order which is the first: what counts is which belong together. */
const isAboutRepeats = ({ rule }: Finding): boolean => rule === "duplicate-id" || rule === "possible-duplicate";

/** What is said, with each row told by its name instead of its place. */
function saidOf(findings: readonly Finding[], nameOfRow: (row: number) => number): readonly string[] {
  return findings
    .filter((one) => !isAboutRepeats(one))
    .map((one) => JSON.stringify({ ...one, row: one.row === null || one.row === 1 ? one.row : nameOfRow(one.row) }))
    .sort();
}

/** The sets of rows that repeat each other, by rule. */
function repeatsOf(findings: readonly Finding[], nameOfRow: (row: number) => number): readonly string[] {
  const groups = new Map<string, Set<number>>();
  for (const { rule, row, params } of findings.filter(isAboutRepeats)) {
    const first = Number(params["firstRow"]);
    const key = `${rule} ${first}`;
    const group = groups.get(key) ?? new Set([nameOfRow(first)]);
    group.add(nameOfRow(row ?? 0));
    groups.set(key, group);
  }
  return [...groups].map(([key, rows]) => `${key.split(" ")[0] ?? ""} ${[...rows].sort().join()}`).sort();
}

test("the order of rows does not matter", () => {
  const sheetAndOrder = testSheet.chain((sheet) => {
    const numbers = sheet.rows.map((_, index) => index);
    return fc.tuple(fc.constant(sheet), fc.shuffledSubarray(numbers, { minLength: numbers.length }));
  });
  fc.assert(
    fc.property(sheetAndOrder, ([sheet, order]) => {
      const baseline = baselineOf(sheet);
      const moved: TestSheet = { ...sheet, rows: order.map((index) => sheet.rows[index]) };
      const before = check(dealSheetOf(sheet, baseline), TODAY);
      const after = check(dealSheetOf(moved, baseline), TODAY);
      const asBefore = (row: number): number => (order[row - 2] ?? -2) + 2;
      const same = (row: number): number => row;
      expect(saidOf(after, asBefore)).toEqual(saidOf(before, same));
      expect(repeatsOf(after, asBefore)).toEqual(repeatsOf(before, same));
    }),
    RUNS,
  );
});

test("the order of columns does not matter", () => {
  const sheetAndOrder = testSheet.chain((sheet) =>
    fc.tuple(fc.constant(sheet), fc.shuffledSubarray([...sheet.columns], { minLength: sheet.columns.length })),
  );
  fc.assert(
    fc.property(sheetAndOrder, ([sheet, columns]) => {
      const baseline = baselineOf(sheet);
      /** With the columns that findings say the place of told by their key. */
      const said = ({ columns: inOrder }: TestSheet, findings: readonly Finding[]): readonly string[] =>
        findings
          .map(({ params, ...one }) => {
            const { position } = params;
            const place = typeof position === "number" ? (inOrder[position]?.key ?? "") : "";
            return JSON.stringify({ ...one, params: { ...params, position: place } });
          })
          .sort();
      const moved: TestSheet = { ...sheet, columns };
      expect(said(moved, check(dealSheetOf(moved, baseline), TODAY))).toEqual(
        said(sheet, check(dealSheetOf(sheet, baseline), TODAY)),
      );
    }),
    RUNS,
  );
});
