import * as fc from "fast-check";
import { columnWidths } from "../../src/sheet/column-widths";

test("a column is wide enough for its header with the filter button, or for its texts", () => {
  const [narrow = 0, header = 0, texts = 0, lines = 0] = columnWidths([
    ["ID", "Customer Contact Email Address", "City", "Notes"],
    ["1", "a@b.example", "Llanfairpwllgwyngyll", "one line\nand a second line that is longer"],
  ]);
  expect(narrow).toBe(54);
  expect(header).toBeGreaterThan(150);
  expect(texts).toBeGreaterThan(100);
  expect(texts).toBeLessThan(header);
  expect(lines).toBeLessThan(220);
});

test("no column is invisible or as wide as the window, whatever it holds", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.constant("x".repeat(32_767))))), (cells) => {
      const widths = columnWidths(cells);
      expect(widths).toHaveLength(Math.max(0, ...cells.map((row) => row.length)));
      for (const width of widths) {
        expect(width).toBeGreaterThanOrEqual(54);
        expect(width).toBeLessThanOrEqual(260);
      }
    }),
  );
});

test("a header has room for its filter button, a text needs none", () => {
  const text = "Contoso Corporation";
  const [header = 0, cell = 0] = columnWidths([
    [text, "Name"],
    ["", text],
  ]);
  expect(header).toBeGreaterThan(cell);
});

test("a short row leaves the other columns as they are", () => {
  expect(columnWidths([["ID", "City"], ["1"]])).toEqual(columnWidths([["ID", "City"]]));
});

test("of several lines the longest counts, wherever it stands", () => {
  const long = "the longest line of this note";
  const alone = columnWidths([["Notes"], [long]]);
  expect(columnWidths([["Notes"], [`x\n${long}\ny`]])).toEqual(alone);
});

test("what stands above the header row does not count", () => {
  const title = "Deals of the third quarter, as downloaded on Monday";
  expect(columnWidths([[title], ["ID"]], 1)).toEqual([54]);
});
