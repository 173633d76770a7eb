import type { Cell } from "../../src/sheet/cell";
import { writtenText } from "../../src/sheet/written-text";
import { columnByKey } from "../../src/template/columns";

test.each<[string, Cell, string, string | undefined, string]>([
  ["a date cell", 43860, "m/d/yyyy", "Estimated Close Date", "01/30/2020"],
  ["a date cell with a time", 43860.75, "dd.mm.yyyy hh:mm", "Estimated Close Date", "01/30/2020"],
  ["a text date without zeros", "1/30/2020", "@", "Estimated Close Date", "01/30/2020"],
  ["a text date with zeros", "01/30/2020", "General", "Estimated Close Date", "01/30/2020"],
  ["text that is no date", "2/30/2020", "General", "Estimated Close Date", "2/30/2020"],
  ["a serial number without a date format", 43860, "General", "Estimated Close Date", "43860"],
  ["a text date in another column", "1/30/2020", "General", "Notes", "1/30/2020"],
  ["a date cell in another column, as it is seen", 43860, "d-mmm", "CRM ID", "01/30/2020"],
  ["a date cell under an unknown header", 43860, "yyyy-mm-dd", undefined, "01/30/2020"],
  ["a whole number", 12563, "General", "Estimated Deal Value", "12563"],
  ["a grouped number", 1234567.5, "#,##0.00", "Estimated Deal Value", "1234567.5"],
  [
    "a number that JavaScript writes with an exponent",
    1e21,
    "General",
    "Estimated Deal Value",
    "1000000000000000000000",
  ],
  ["a tiny number", 1e-7, "General", "Estimated Deal Value", "0.0000001"],
  ["noise of binary arithmetic", 0.1 + 0.2, "General", "Estimated Deal Value", "0.3"],
  ["a percent in the sales stage", 0.4, "0%", "Sales Stage", "40"],
  ["a percent with noise in the sales stage", 0.07, "0.0%", "Sales Stage", "7"],
  ["a plain sales stage", 40, "General", "Sales Stage", "40"],
  ["a percent elsewhere", 0.4, "0%", "Estimated Deal Value", "0.4"],
  ["booleans", true, "General", "Microsoft help required?", "TRUE"],
  ["text, exactly", " 007 +49 \r\n=1+1\u00a0", "@", "Notes", " 007 +49 \r\n=1+1\u00a0"],
  ["a blank cell", "", "m/d/yyyy", "Estimated Close Date", ""],
  ["a boolean in a date column", true, "General", "Estimated Close Date", "TRUE"],
  ["text under an unknown header", "1/30/2020", "General", undefined, "1/30/2020"],
  ["a percent under an unknown header", 0.4, "0%", undefined, "0.4"],
  ["an error value, as it is seen", "#N/A", "General", "Estimated Close Date", "#N/A"],
  ["a number in a date column that is no day", 0, "m/d/yyyy", "Estimated Close Date", "0"],
])("%s", (_, cell, numberFormat, key, expected) => {
  expect(writtenText(cell, numberFormat, key === undefined ? undefined : columnByKey(key))).toBe(expected);
});
