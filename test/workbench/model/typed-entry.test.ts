import fc from "fast-check";
import { formatValue } from "../../../workbench/model/number-format";
import { parseEntry, type Entry } from "../../../workbench/model/typed-entry";

const OPTIONS = { use1904: false, currentYear: 2026, apostrophe: true };

test.each<[string, Entry]>([
  ["Contoso Ltd.", { value: "Contoso Ltd." }],
  ["", { value: "" }],
  ["'0123", { value: "0123" }],
  ["01234", { value: 1234 }],
  ["-5", { value: -5 }],
  ["+14255550100", { value: 14_255_550_100 }],
  [" 42 ", { value: 42 }],
  ["1.50", { value: 1.5 }],
  [".5", { value: 0.5 }],
  ["(12)", { value: -12 }],
  ["1,234", { value: 1234, numberFormat: "#,##0" }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["12,34", { value: "12,34" }],
  ["$1,234.50", { value: 1234.5, numberFormat: "$#,##0.00" }],
  ["-$5", { value: -5, numberFormat: "$#,##0" }],
  ["($5)", { value: -5, numberFormat: "$#,##0" }],
  ["40%", { value: 0.4, numberFormat: "0%" }],
  ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
  ["1E5", { value: 100_000, numberFormat: "0.00E+00" }],
  ["1e400", { value: "1e400" }],
  ["1234567890123456", { value: 1_234_567_890_123_450 }],
  ["0.12345678901234567", { value: 0.123456789012345 }],
  ["TRUE", { value: true }],
  [" false", { value: false }],
  ["yes", { value: "yes" }],
  ["8/19/2025", { value: 45_888, numberFormat: "m/d/yyyy" }],
  ["08-19-25", { value: 45_888, numberFormat: "m/d/yyyy" }],
  ["2025-08-19", { value: 45_888, numberFormat: "m/d/yyyy" }],
  ["19/8/2025", { value: "19/8/2025" }],
  ["2/29/2025", { value: "2/29/2025" }],
  ["12/31/1899", { value: "12/31/1899" }],
  ["1/1/30", { value: 10_959, numberFormat: "m/d/yyyy" }],
  ["1-2", { value: 46_024, numberFormat: "d-mmm" }],
  ["1/32", { value: 11_689, numberFormat: "mmm-yy" }],
  ["8/2025", { value: 45_870, numberFormat: "mmm-yy" }],
  ["19-Aug-25", { value: 45_888, numberFormat: "d-mmm-yy" }],
  ["August 19, 2025", { value: 45_888, numberFormat: "d-mmm-yy" }],
  ["SEP-1", { value: 46_266, numberFormat: "d-mmm" }],
  ["Aug 2025", { value: 45_870, numberFormat: "mmm-yy" }],
  ["6:00", { value: 0.25, numberFormat: "h:mm" }],
  ["6:00 PM", { value: 0.75, numberFormat: "h:mm AM/PM" }],
  ["36:00", { value: 1.5, numberFormat: "[h]:mm:ss" }],
  ["8/19/2025 12:00", { value: 45_888.5, numberFormat: "m/d/yyyy h:mm" }],
  ["2025-08-19T12:00:00", { value: "2025-08-19T12:00:00" }],
  ["=A1+1", { value: 0, formula: "=A1+1" }],
  ["=", { value: "=" }],
  ["-abc", { value: 0, formula: "=-abc" }],
  ["+1-425-555-0100", { value: 0, formula: "=+1-425-555-0100" }],
  ["+1 425 555 0100", { value: "+1 425 555 0100" }],
  ["- none", { value: 0, formula: "=- none" }],
  ["425-555-0100", { value: "425-555-0100" }],
  ["15-048-3782", { value: "15-048-3782" }],
  ["6-ABCDEFG23XB", { value: "6-ABCDEFG23XB" }],
  ["#N/A", { value: "#N/A" }],
])("%p becomes %p", (text, entry) => {
  expect(parseEntry(text, OPTIONS)).toEqual(entry);
});

test("an apostrophe in a CSV file is a character", () => {
  expect(parseEntry("'0123", { ...OPTIONS, apostrophe: false })).toEqual({ value: "'0123" });
});

test("a number that is shown in full and typed again is the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), (number) => {
      expect(parseEntry(formatValue(number, "General", false), OPTIONS)).toEqual({ value: number });
    }),
  );
});

test("no text is refused", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseEntry(text, OPTIONS).value).toBeDefined();
    }),
  );
});
