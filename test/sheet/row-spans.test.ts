import fc from "fast-check";
import { rowSpans, type RowSpan } from "../../src/sheet/row-spans";

const span = (top: number, bottom = top): RowSpan => ({ top, bottom });
const rowsOf = ({ top, bottom }: RowSpan): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

test.each<[string, RowSpan[], RowSpan[]]>([
  ["nothing", [], []],
  ["one row", [span(5)], [span(5)]],
  ["the same row twice", [span(5), span(5)], [span(5)]],
  ["neighbours, in whatever order", [span(6, 7), span(5)], [span(5, 7)]],
  ["rows apart", [span(5), span(2)], [span(2), span(5)]],
  ["a run that bridges two", [span(2, 3), span(7, 9), span(4, 6)], [span(2, 9)]],
  ["a run within another", [span(2, 9), span(4, 5), span(11)], [span(2, 9), span(11)]],
])("%s", (_, runs, spans) => {
  expect(rowSpans(runs)).toEqual(spans);
});

test("spans cover exactly the rows of the runs, in order and apart", () => {
  const run = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5)).map(([top, more]) => span(top, top + more));
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
      const rows = [...new Set(runs.flatMap(rowsOf))].sort((a, b) => a - b);
      const spans = rowSpans(runs);
      expect(spans.flatMap(rowsOf)).toEqual(rows);
      spans.slice(1).forEach(({ top }, index) => {
        expect(top).toBeGreaterThan((spans[index]?.bottom ?? 0) + 1);
      });
    }),
  );
});
