import { performance } from "node:perf_hooks";
import { readCsv } from "../../src/csv/read";
import { utf8 } from "./bytes";

// Quadratic reading would take minutes here; a generous limit tells it from linear.
const size = 500_000;

test.each([
  ["quotes that never close", '"a,'.repeat(size / 3)],
  ["doubled quotes", `"${'""'.repeat(size / 2)}`],
  ["stray quotes", `"${'a" '.repeat(size / 3)}`],
  ["line breaks", "\r\n".repeat(size / 2)],
  ["delimiters", ",".repeat(size)],
])("%s are read in linear time", (_, text) => {
  const start = performance.now();
  readCsv(utf8(text));
  expect(performance.now() - start).toBeLessThan(5000);
});
