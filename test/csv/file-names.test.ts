import { csvFileName, fileNames } from "../../src/csv/file-names";

test.each([
  ["deals.csv", 1, ["deals.csv"]],
  ["deals.csv", 3, ["deals-1of3.csv", "deals-2of3.csv", "deals-3of3.csv"]],
  ["deals", 2, ["deals-1of2", "deals-2of2"]],
  ["q1.2028.csv", 2, ["q1.2028-1of2.csv", "q1.2028-2of2.csv"]],
  [".csv", 2, [".csv-1of2", ".csv-2of2"]],
  ["q1.2028/deals", 2, ["q1.2028/deals-1of2", "q1.2028/deals-2of2"]],
  ["out\\deals.csv", 2, ["out\\deals-1of2.csv", "out\\deals-2of2.csv"]],
  ["out/.csv", 2, ["out/.csv-1of2", "out/.csv-2of2"]],
])("%s in %i", (name, count, expected) => {
  expect(fileNames(name, count)).toEqual(expected);
});

test.each([
  ["Sheet1", "Sheet1.csv"],
  ["new-deals.csv", "new-deals.csv"],
  ["Deals.XLSX", "Deals.csv"],
  ['a/b\\c:d*e?f"g<h>i|j\tk', "a-b-c-d-e-f-g-h-i-j-k.csv"],
  [" ", "co-sell.csv"],
  [" Deals ", "Deals.csv"],
  ["deals.csv (2)", "deals.csv (2).csv"],
  ["Con", "Con-.csv"],
  ["lpt1.csv", "lpt1-.csv"],
  ["Contoso", "Contoso.csv"],
])("the file name of a sheet named %j", (sheet, expected) => {
  expect(csvFileName(sheet)).toBe(expected);
});
