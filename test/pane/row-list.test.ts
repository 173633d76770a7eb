import { rowList } from "../../src/pane/export/row-list";
import { wordsFor } from "../../src/words/words-for";

test.each<[readonly number[], string, string]>([
  [[4], "Row 4", "Zeile 4"],
  [[4, 6], "Rows 4, 6", "Zeilen 4, 6"],
  [[4, 7, 8, 9, 12], "Rows 4, 7–9, 12", "Zeilen 4, 7–9, 12"],
  [[2, 3], "Rows 2–3", "Zeilen 2–3"],
  [
    Array.from({ length: 13 }, (_, index) => 2 * index + 2),
    "Rows 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and more",
    "Zeilen 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 und weitere",
  ],
])("%j is written as %s", (rows, english, german) => {
  expect(rowList(rows, wordsFor("en-US").exporting.rows)).toBe(english);
  expect(rowList(rows, wordsFor("de-DE").exporting.rows)).toBe(german);
});
