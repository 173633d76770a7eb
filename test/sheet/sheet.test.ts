import { formatAt, hasFormula, textSheet, type Sheet } from "../../src/sheet/sheet";

/** Three columns and two rows: a date in C1, a percent in C2, a formula in B2. */
const sheet: Sheet = {
  ...textSheet("Deals", [
    ["a", "b", "c"],
    ["d", "e", "f"],
  ]),
  formats: new Map([[2, ["m/d/yyyy", "0%"]]]),
  formulas: new Set([1 * 3 + 1]),
};

test.each([
  ["a column with formats", 0, 2, "m/d/yyyy"],
  ["the next row", 1, 2, "0%"],
  ["a column of text", 1, 1, "General"],
  ["a row below the last", 2, 2, "General"],
])("the format of %s", (_, row, column, format) => {
  expect(formatAt(sheet, row, column)).toBe(format);
});

test("a formula stands where it stands, and nowhere else", () => {
  const found = [0, 1].flatMap((row) =>
    [0, 1, 2].filter((column) => hasFormula(sheet, row, column)).map((at) => [row, at]),
  );
  expect(found).toEqual([[1, 1]]);
});

test("a file's text has no formats and no formulas", () => {
  const text = textSheet("deals.csv", [["=1+1"]]);
  expect([text.firstRow, text.firstColumn, formatAt(text, 0, 0), hasFormula(text, 0, 0)]).toEqual([
    1,
    0,
    "General",
    false,
  ]);
});
