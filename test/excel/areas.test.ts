import { areasOf, rectOf } from "../../src/excel/areas";
import { addressOf, withoutHoles, type Rect } from "../../src/excel/rect";
import fc from "fast-check";

const rect = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });

test.each([
  ["A1", [rect(0, 0, 1, 1)]],
  ["Sheet1!$B$2:$C$9", [rect(1, 1, 8, 2)]],
  ["'It''s, mine!'!B2,'It''s, mine!'!D4:D5", [rect(1, 1, 1, 1), rect(3, 3, 2, 1)]],
  ["Sheet1!A:B", [rect(0, 0, 1_048_576, 2)]],
  ["Sheet1!3:4", [rect(2, 0, 2, 16_384)]],
  ["", []],
])("%j", (address, areas) => {
  expect(areasOf(address)).toEqual(areas);
});

test.each(["Sheet1!", "A1:B2:C3", "one two", "AAAA1", "XFE1"])("%j is no address", (address) => {
  expect(() => rectOf(address)).toThrow(RangeError);
});

const rects = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

test("an address that is made is read back", () => {
  fc.assert(
    fc.property(rects, (made) => {
      expect(areasOf(addressOf(made))).toEqual([made]);
    }),
  );
});

test("without holes: exactly the cells that are in no hole, each once", () => {
  const cells = ({ row, column, rows, columns }: Rect) =>
    Array.from({ length: rows * columns }, (_, n) => `${row + Math.floor(n / columns)},${column + (n % columns)}`);
  fc.assert(
    fc.property(rects, fc.array(rects, { maxLength: 4 }), (whole, holes) => {
      const gone = new Set(holes.flatMap(cells));
      expect(withoutHoles(whole, holes).flatMap(cells).sort()).toEqual(
        cells(whole)
          .filter((cell) => !gone.has(cell))
          .sort(),
      );
    }),
  );
});
