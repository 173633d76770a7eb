import { formatValue } from "../../../workbench/model/number-format";
import type { CellValue } from "../../../workbench/model/types";

test.each<[CellValue, string, string]>([
  ["Contoso", "General", "Contoso"],
  ["", "0.00", ""],
  [true, "General", "TRUE"],
  [0, "General", "0"],
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [-1 / 3, "General", "-0.333333333"],
  [12345.678901, "General", "12345.6789"],
  [99_999_999_999, "General", "99999999999"],
  [123_456_789_012, "General", "1.23457E+11"],
  [100_000_000_000, "General", "1E+11"],
  [-123_456_789_012_345, "General", "-1.23457E+14"],
  [0.00001234, "General", "1.234E-05"],
  [0.0001, "General", "0.0001"],
  [1e21, "General", "1E+21"],
  [5, "@", "5"],
  ["007", "@", "007"],
  [1234.5, "0", "1235"],
  [2.5, "0", "3"],
  [1.005, "0.00", "1.01"],
  [-1.5, "0.00", "-1.50"],
  [-0.001, "0.00", "0.00"],
  [7, "000", "007"],
  [1234567.891, "#,##0", "1,234,568"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [0.5, "#.##", ".5"],
  [12, "0.0#", "12.0"],
  [0.4, "0%", "40%"],
  [0.125, "0.00%", "12.50%"],
  [100_000, "0.00E+00", "1.00E+05"],
  [1234.5, "$#,##0.00", "$1,234.50"],
  [-1234.5, "$#,##0.00", "-$1,234.50"],
  [1234.5, "[$€-407] #,##0.00", "€ 1,234.50"],
  [-5, "0.00;(0.00)", "(5.00)"],
  [-5, "0;[Red]-0", "-5"],
  [0, '0;-0;"none"', "none"],
  ["x", '0;0;0;"<"@">"', "<x>"],
  [3, '0" deals"', "3 deals"],
  [3, ";;;", ""],
  ["secret", ";;;", ""],
  [7, '"a;b "0', "a;b 7"],
  [1500, "0.0,", "1500"],
  [0.5, "# ?/?", "0.5"],
])("%p in %s shows %s", (value, format, text) => {
  expect(formatValue(value, format, false)).toBe(text);
});

test.each<[number, string, string]>([
  [45_888, "m/d/yyyy", "8/19/2025"],
  [45_888, "mm/dd/yyyy", "08/19/2025"],
  [45_888, "dd/mm/yyyy", "19/08/2025"],
  [45_888, "yyyy-mm-dd", "2025-08-19"],
  [45_888, "d-mmm-yy", "19-Aug-25"],
  [45_888, "d-mmm", "19-Aug"],
  [45_888, "mmm-yy", "Aug-25"],
  [45_888, "dddd, mmmm d", "Tuesday, August 19"],
  [45_888, "[$-409]mmmmm", "A"],
  [45_888, 'd"th" m', "19th 8"],
  [45_888.5, "m/d/yyyy h:mm", "8/19/2025 12:00"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [0, "h:mm AM/PM", "12:00 AM"],
  [0.999999, "h:mm:ss", "0:00:00"],
  [0.5 + 1 / 86_400 / 4, "mm:ss.00", "00:00.25"],
  [1.5, "[h]:mm:ss", "36:00:00"],
  [60, "m/d/yyyy", "2/29/1900"],
  [0, "m/d/yyyy", "1/0/1900"],
  [-1, "m/d/yyyy", "########"],
])("the serial %d in %s shows %s", (serial, format, text) => {
  expect(formatValue(serial, format, false)).toBe(text);
});

test("the 1904 date system shows the same number four years and a day later", () => {
  expect(formatValue(44_426, "m/d/yyyy", true)).toBe("8/19/2025");
});
