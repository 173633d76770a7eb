import { formatAt, type Sheet } from "../../src/sheet/sheet";
import { withRows, type RowBlock } from "../../src/sheet/with-rows";

const SHEET: Sheet = {
  name: "Deals",
  firstRow: 3,
  firstColumn: 1,
  cells: [
    ["Deal Name", "Estimated Close Date", "Notes"],
    ["Contoso", 46387, "a"],
    ["Fabrikam", "12/31/2026", "b"],
  ],
  formats: new Map([[1, ["General", "m/d/yyyy", "General"]]]),
  formulas: new Set(),
};

const block = (
  firstRow: number,
  ...rows: [cells: RowBlock["cells"][number], formats?: readonly string[]][]
): RowBlock => ({
  firstRow,
  cells: rows.map(([cells]) => cells),
  numberFormats: rows.map(([cells, formats]) => formats ?? cells.map(() => "General")),
});

test("replaces rows where they stand and leaves the sheet it was given as it was", () => {
  const before = structuredClone(SHEET);
  const after = withRows(SHEET, [
    block(5, [
      ["Litware", 46388, "c"],
      ["@", "d-mmm", "@"],
    ]),
  ]);
  expect(after.cells).toEqual([SHEET.cells[0], SHEET.cells[1], ["Litware", 46388, "c"]]);
  expect([4, 5].map((row) => formatAt(after, row - 3, 1))).toEqual(["m/d/yyyy", "d-mmm"]);
  expect(formatAt(after, 2, 0)).toBe("General");
  expect(SHEET).toEqual(before);
});

test("adds rows below the end, blank ones between", () => {
  const after = withRows(SHEET, [
    block(8, [
      ["Proseware", 0.4, 7],
      ["@", "0%", "0.00"],
    ]),
  ]);
  expect(after.cells.slice(3)).toEqual([
    ["", "", ""],
    ["", "", ""],
    ["Proseware", 0.4, 7],
  ]);
  expect(after.formats).toEqual(
    new Map([
      [1, ["General", "m/d/yyyy", "General", "General", "General", "0%"]],
      [2, ["General", "General", "General", "General", "General", "0.00"]],
    ]),
  );
});

test("a number that became text loses its format", () => {
  const after = withRows(SHEET, [block(4, [["Contoso", "soon", "a"]])]);
  expect(formatAt(after, 1, 1)).toBe("General");
});

test.each([
  ["above the sheet", block(2, [["x", "y", "z"]])],
  ["narrower than the sheet", block(4, [["x"]])],
  ["wider than the sheet", block(4, [["w", "x", "y", "z"]])],
])("rows %s do not fit", (_, wrong) => {
  expect(() => withRows(SHEET, [wrong])).toThrow(RangeError);
});
