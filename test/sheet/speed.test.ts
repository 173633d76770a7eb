import { performance } from "node:perf_hooks";
import { recognise } from "../../src/sheet/recognise";
import { textSheet } from "../../src/sheet/sheet";
import { templateHeaders } from "../../src/template/template-headers";

test("5,000 × 153 cells are read in well under a second", () => {
  const headers = [...templateHeaders("2026"), ...Array.from({ length: 82 }, (_, index) => `Own column ${index}`)];
  const filled = headers.map((_, index) => (index < 4 ? "" : `value ${index}`));
  const big = textSheet("Deals", [headers, ...Array.from({ length: 5000 }, () => filled)]);
  const started = performance.now();
  const found = recognise(big);
  const milliseconds = performance.now() - started;
  expect(found.kind === "deal-sheet" && found.dealSheet.records.length).toBe(5000);
  expect(milliseconds).toBeLessThan(500);
});

test("rows of full cells are passed over in no time", () => {
  const note = "Currency ".repeat(3_640);
  const notes = textSheet(
    "Notes",
    Array.from({ length: 20 }, () => Array.from({ length: 153 }, () => note)),
  );
  const started = performance.now();
  expect(recognise(notes)).toEqual({ kind: "wrong-file" });
  expect(performance.now() - started).toBeLessThan(250);
});
