import { exportText } from "../../src/csv/export-cells";
import type { Cell } from "../../src/sheet/cell";
import { columnByKey } from "./column-by-key";

test.each<[string, Cell, string, string | undefined, string]>([
  ["the service's messages are not sent back", "Required field Solution 1 missing", "General", "Errors", ""],
  ["a date is written as the template wants it", 43860, "m/d/yyyy", "Estimated Close Date", "01/30/2020"],
  ["text stays exact", " 007 +49 \r\n=1+1\u00a0", "@", "Notes", " 007 +49 \r\n=1+1\u00a0"],
  ["an unknown column is written too", "Errors", "General", undefined, "Errors"],
])("%s", (_, cell, numberFormat, key, expected) => {
  expect(exportText(cell, numberFormat, key === undefined ? undefined : columnByKey(key))).toBe(expected);
});
