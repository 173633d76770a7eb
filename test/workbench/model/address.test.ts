import fc from "fast-check";
import {
  bounding,
  columnIndex,
  columnLetters,
  contains,
  formatAddress,
  formatAreas,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseAreas,
  qualifiedAddress,
} from "../../../workbench/model/address";
import { ModelError } from "../../../workbench/model/model-error";
import type { Rect } from "../../../workbench/model/types";
import { anyRect } from "./arbitraries";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test.each<[string, Rect, string | undefined]>([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }, undefined],
  ["$B$2:C4", { row: 1, column: 1, rows: 3, columns: 2 }, undefined],
  ["c4:b2", { row: 1, column: 1, rows: 3, columns: 2 }, undefined],
  ["A:B", { row: 0, column: 0, rows: MAX_ROWS, columns: 2 }, undefined],
  ["$2:1", { row: 0, column: 0, rows: 2, columns: MAX_COLUMNS }, undefined],
  ["Sheet1!A1", { row: 0, column: 0, rows: 1, columns: 1 }, "Sheet1"],
  ["'My Sheet'!A1:B1", { row: 0, column: 0, rows: 1, columns: 2 }, "My Sheet"],
  ["'It''s, 2!'!XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, "It's, 2!"],
])("%s is read", (text, rect, sheet) => {
  expect(parseAddress(text)).toEqual(sheet === undefined ? { rect } : { sheet, rect });
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "A1,B2", "Name", "A:1", "A-1"])(
  "%p is no address",
  (text) => {
    expect(() => parseAddress(text)).toThrow(ModelError);
  },
);

test("every rectangle is read back from its address", () => {
  fc.assert(
    fc.property(anyRect, (rect) => {
      expect(parseAddress(formatAddress(rect)).rect).toEqual(rect);
    }),
  );
});

test("every sheet name is read back from a qualified address", () => {
  const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[\\/?*[\]:]|^'|'$|^\s|\s$/.test(text));
  fc.assert(
    fc.property(name, anyRect, (sheet, rect) => {
      expect(parseAddress(qualifiedAddress(sheet, rect))).toEqual({ sheet, rect });
      expect(parseAreas(qualifiedAddress(sheet, rect))).toEqual({ sheet, areas: [rect] });
    }),
  );
});

test.each([
  ["Sheet1", "Sheet1!A1"],
  ["My Sheet", "'My Sheet'!A1"],
  ["2026", "'2026'!A1"],
  ["AB12", "'AB12'!A1"],
  ["O'Neil", "'O''Neil'!A1"],
  ["Übersicht", "Übersicht!A1"],
])("the sheet name %s is quoted where it must be", (name, address) => {
  expect(qualifiedAddress(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
});

test("areas on several sheets are refused, on one they are read", () => {
  expect(formatAreas(parseAreas("A1,B2:B3").areas)).toBe("A1,B2:B3");
  expect(parseAreas("'a,b'!A1,'A,B'!C:C").sheet).toBe("a,b");
  expect(() => parseAreas("One!A1,Two!A1")).toThrow(ModelError);
});

test("an intersection is what both contain, and both lie inside the bounding rectangle", () => {
  const small = fc.nat({ max: 8 });
  const size = fc.integer({ min: 1, max: 6 });
  const rect = fc.record({ row: small, column: small, rows: size, columns: size });
  fc.assert(
    fc.property(rect, rect, small, small, (a, b, row, column) => {
      const common = intersect(a, b);
      const isInBoth = contains(a, row, column) && contains(b, row, column);
      expect(common !== undefined && contains(common, row, column)).toBe(isInBoth);
      if (contains(a, row, column) || contains(b, row, column)) {
        expect(contains(bounding(a, b), row, column)).toBe(true);
      }
    }),
  );
});
