import * as fc from "fast-check";
import { cellBytes, writeRounds } from "../../src/excel/write-rounds";

/** What the rounds say of a sheet, put together again. */
function written(rounds: ReturnType<typeof writeRounds>): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { row, column, values } of rounds) {
    values.forEach((line, r) => {
      line.forEach((text, c) => {
        const place = `${row + r},${column + c}`;
        expect(cells.has(place)).toBe(false);
        cells.set(place, text);
      });
    });
  }
  return cells;
}

test("every cell is written once, whatever its size, short rows filled up with blanks", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ minLength: 1, maxLength: 3 }).map((part) => part.repeat(10_000)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 40 }), { maxLength: 12 }), (cells) => {
      const columns = Math.max(0, ...cells.map((row) => row.length));
      const expected = new Map(
        cells.flatMap((row, r) => Array.from({ length: columns }, (_, c) => [`${r},${c}`, row[c] ?? ""] as const)),
      );
      expect(written(writeRounds(cells, columns))).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["many short cells", Array.from({ length: 5_000 }, () => Array.from({ length: 153 }, () => "a"))],
  ["notes in every cell", Array.from({ length: 300 }, () => Array.from({ length: 60 }, () => "é".repeat(500)))],
  ["a row that is too large for a request", [Array.from({ length: 400 }, () => "x".repeat(32_767))]],
  ["more columns than a round has cells", [Array.from({ length: 60_000 }, () => "")]],
])("%s go over in requests well under 5 MB, of at most 50,000 cells", (_, cells) => {
  const columns = cells[0]?.length ?? 0;
  const rounds = writeRounds(cells, columns);
  expect(rounds.length).toBeGreaterThan(1);
  for (const { values } of rounds) {
    expect(new TextEncoder().encode(JSON.stringify(values)).length).toBeLessThanOrEqual(2_100_000);
    expect(values.length * (values[0]?.length ?? 0)).toBeLessThanOrEqual(50_000);
  }
});

test("a text is never larger in JSON than is reckoned, and hardly smaller", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bytes = new TextEncoder().encode(JSON.stringify(text)).length;
      expect(cellBytes(text)).toBeGreaterThanOrEqual(bytes + 1);
      expect(cellBytes(text)).toBeLessThanOrEqual(6 * bytes);
    }),
  );
  expect(cellBytes("Contoso")).toBe('"Contoso",'.length);
});
