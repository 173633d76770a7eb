import fc from "fast-check";
import { check } from "../../../src/rules/check";
import { createChecker, createCheckerInSteps } from "../../../src/rules/checker";
import { TODAY } from "../../deal";
import { anyRow, baselineOf, dealSheetOf, testRow, testSheet, type TestSheet } from "../generators/sheets";
import type { TestRow } from "../generators/rows";

const SEED = 20_260_703;

type Rows = readonly (TestRow | undefined)[];
type Edit = (rows: Rows) => Rows;

/** What a person does to rows between two looks. Places are taken modulo the number of rows. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(20), anyRow).map(
    ([at, row]): Edit =>
      (rows) =>
        rows.with(at % rows.length, row),
  ),
  fc.tuple(fc.nat(20), anyRow).map(
    ([at, row]): Edit =>
      (rows) =>
        rows.toSpliced(at % rows.length, 0, row),
  ),
  fc.nat(20).map(
    (at): Edit =>
      (rows) =>
        rows.length > 1 ? rows.toSpliced(at % rows.length, 1) : rows,
  ),
  fc.tuple(fc.nat(20), fc.nat(20)).map(([from, to]): Edit => (rows) => {
    const moved = rows[from % rows.length];
    return rows.toSpliced(from % rows.length, 1).toSpliced(to % rows.length, 0, moved);
  }),
  fc.tuple(fc.nat(20), fc.nat(20)).map(
    ([from, to]): Edit =>
      (rows) =>
        rows.with(to % rows.length, rows[from % rows.length]),
  ),
);

/** The 1-based worksheet rows in which anything is not what it was. */
function changedRows(before: Rows, after: Rows): readonly number[] {
  const longest = Math.max(before.length, after.length);
  return Array.from({ length: longest }, (_, index) => index)
    .filter((index) => before[index] !== after[index] || index >= before.length || index >= after.length)
    .map((index) => index + 2);
}

test("checking the changed rows alone comes to what a full check comes to, edit after edit", () => {
  const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(testSheet, rounds, (sheet, edits) => {
      const baseline = baselineOf(sheet);
      let now: TestSheet = sheet;
      const checker = createChecker(dealSheetOf(now, baseline), TODAY);
      for (const round of edits) {
        const rows = round.reduce<Rows>((before, one) => one(before), now.rows);
        const changed = changedRows(now.rows, rows);
        now = { ...now, rows };
        checker.recheck(dealSheetOf(now, baseline), changed);
        expect(checker.findings()).toEqual(check(dealSheetOf(now, baseline), TODAY));
      }
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("naming more rows than have changed, in any order and twice, changes nothing", () => {
  fc.assert(
    fc.property(testSheet, fc.array(fc.integer({ min: 1, max: 12 })), (sheet, rows) => {
      const dealSheet = dealSheetOf(sheet);
      const checker = createChecker(dealSheet, TODAY);
      checker.recheck(dealSheet, rows);
      expect(checker.findings()).toEqual(check(dealSheet, TODAY));
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("in steps the same is found as at one go", () => {
  // More records than a step has, made by repeating a few.
  const many = fc.tuple(testSheet, fc.array(testRow(), { minLength: 8, maxLength: 8 }));
  fc.assert(
    fc.property(many, ([sheet, rows]) => {
      const repeated = Array.from({ length: 420 }, (_, index) => rows[index % rows.length]);
      const dealSheet = dealSheetOf({ ...sheet, rows: [...sheet.rows, ...repeated] });
      const steps = createCheckerInSteps(dealSheet, TODAY);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      expect(step.value.findings()).toEqual(check(dealSheet, TODAY));
    }),
    { seed: SEED, numRuns: 2 },
  );
});
