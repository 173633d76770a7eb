import type { Cell } from "../../src/sheet/cell";
import { deal, findingsOf, said } from "../deal";

function saidOf(column: string, value: Cell, country = "US", format = "General"): string[] {
  const layout = { formats: { [column]: format } };
  return findingsOf([deal({ "Customer Country": country, [column]: value })], layout)
    .filter((finding) => finding.column === column)
    .map(said);
}

test.each<[string, Cell, string[]]>([
  ["US", 2139, ["postal-code W offered(02139)"]],
  ["DE", 1067, ["postal-code W offered(01067)"]],
  ["PR", 901, ["postal-code W offered(00901)"]],
  ["NO", 150, ["postal-code W offered(0150)"]],
  ["RO", 10011, ["postal-code W offered(010011)"]],
  ["US", 98052, []],
  ["US", "2139", []],
  ["US", "02139", []],
  ["US", 21.5, []],
  ["US", -213, []],
  ["US", 7, []],
  ["GB", 2139, []],
  ["CH", 800, []],
])("postal code in %s: %j", (country, value, expected) => {
  expect(saidOf("Customer Postal Code", value, country)).toEqual(expected);
});

test("a postal code that became a day is said to be that", () => {
  expect(saidOf("Customer Postal Code", 2139, "US", "m/d/yyyy")).toEqual(["excel-damage W"]);
});

test.each<[string, Cell, string[]]>([
  ["Customer Name", "????????", ["lost-letters W"]],
  ["Customer Name", "???? Ltd", ["lost-letters W"]],
  ["Customer City", "??", ["lost-letters W"]],
  ["Customer Contact First Name", "J\ufffdrgen", ["lost-letters W"]],
  ["Deal Name", "??-2028", ["lost-letters W"]],
  ["Deal Name", "Why not?", []],
  ["Customer Name", "株式会社", []],
  ["Notes", "Really??", []],
  ["Notes to Microsoft", "??", []],
])("lost letters in %s: %j", (column, value, expected) => {
  expect(saidOf(column, value)).toEqual(expected);
});
