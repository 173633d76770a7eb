import fc from "fast-check";
import {
  cellAddress,
  columnLetters,
  columnOfLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseCellAddress,
  parseRunAddress,
  runAddress,
  withoutSheetName,
} from "../../src/sheet/a1";

const column = fc.integer({ min: 0, max: LAST_COLUMN });
const row = fc.integer({ min: 1, max: LAST_ROW });

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(index);
  expect(columnOfLetters(letters.toLowerCase())).toBe(index);
});

test.each(["", "XFE", "AAAA", "A1", "Ä", " A"])("%j names no column", (letters) => {
  expect(columnOfLetters(letters)).toBeUndefined();
});

test.each([
  ["K7", { row: 7, column: 10 }],
  ["$K$7", { row: 7, column: 10 }],
  ["xfd1048576", { row: 1048576, column: 16383 }],
])("%s is a cell", (address, position) => {
  expect(parseCellAddress(address)).toEqual(position);
});

test.each(["", "K", "7", "K0", "K07", "A1048577", "XFE1", "A1:B2", "Sheet1!A1", "R1C1", "A1 "])(
  "%j is no cell",
  (address) => {
    expect(parseCellAddress(address)).toBeUndefined();
  },
);

test.each([
  ["B2:B40", { top: 2, left: 1, bottom: 40, right: 1 }, "B2:B40"],
  ["B2", { top: 2, left: 1, bottom: 2, right: 1 }, "B2"],
  ["$B$2:$C$3", { top: 2, left: 1, bottom: 3, right: 2 }, "B2:C3"],
  ["C9:B2", { top: 2, left: 1, bottom: 9, right: 2 }, "B2:C9"],
])("%s is a run", (address, run, canonical) => {
  expect(parseRunAddress(address)).toEqual(run);
  expect(runAddress(run)).toBe(canonical);
});

test.each(["", "B2:", ":B2", "B2:C3:D4", "B:B", "2:2", "B2,C3"])("%j is no run", (address) => {
  expect(parseRunAddress(address)).toBeUndefined();
});

test.each([
  ["Sheet1!B2:C3", "B2:C3"],
  ["'Bob''s! deals'!B2", "B2"],
  ["B2", "B2"],
])("%s without its sheet is %s", (address, rest) => {
  expect(withoutSheetName(address)).toBe(rest);
});

test("an address reads back as the cell that it was made from", () => {
  fc.assert(
    fc.property(row, column, (r, c) => {
      expect(parseCellAddress(cellAddress(r, c))).toEqual({ row: r, column: c });
    }),
  );
});

test("a run reads back as it was written", () => {
  fc.assert(
    fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      const run = { top: Math.min(r1, r2), left: Math.min(c1, c2), bottom: Math.max(r1, r2), right: Math.max(c1, c2) };
      expect(parseRunAddress(runAddress(run))).toEqual(run);
    }),
  );
});
