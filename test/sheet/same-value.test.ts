import type { Cell } from "../../src/sheet/cell";
import { isSameValue, textWithoutFormat } from "../../src/sheet/same-value";
import { columnByKey } from "../csv/column-by-key";

test.each<[string, Cell, Cell, boolean]>([
  ["Notes", "a", "a", true],
  ["Notes", "a", "A", false],
  ["Notes", "a", "a ", false],
  ["Notes", "", " \u00a0", true],
  ["Notes", "", "a", false],
  ["Notes", "a", "", false],
  ["CRM ID", 7, "7", true],
  ["CRM ID", 7, "007", false],
  ["CRM ID", "7.0", "7", false],
  ["Microsoft help required?", true, "TRUE", true],
  ["Estimated Deal Value", 12.5, "12.50", true],
  ["Estimated Deal Value", "12.50", "12.5", true],
  ["Estimated Deal Value", "12.51", "12.5", false],
  ["Estimated Deal Value", "", "0", false],
  ["Estimated Deal Value", "1e1", "10", false],
  ["Estimated Deal Value", "10", "0xA", false],
  ["Estimated Deal Value", "+10", "10", false],
  // Too long for a number of JavaScript: their texts decide.
  ["Estimated Deal Value", "10000000000000001", "10000000000000000", false],
  ["Estimated Close Date", 43860, "1/30/2020", true],
  ["Estimated Close Date", 43860.5, " 01/30/2020 ", true],
  ["Estimated Close Date", 43860, "1/31/2020", false],
  ["Estimated Close Date", "2/30/2020", "02/30/2020", false],
  ["Created Date", 43860, "1/30/2020", true],
  ["Notes", 43860, "1/30/2020", false],
])("%s: %j and %j say the same: %p", (key, was, is, expected) => {
  const column = columnByKey(key);
  expect(isSameValue(was, is, column)).toBe(expected);
  expect(isSameValue(is, was, column)).toBe(expected);
});

test.each<[string, Cell, string]>([
  ["Estimated Close Date", 43860, "01/30/2020"],
  ["Estimated Close Date", " 1/30/2020", "01/30/2020"],
  ["Estimated Close Date", 0, "0"],
  ["Estimated Close Date", "soon ", "soon "],
  ["Created Date", 43860, "01/30/2020"],
  ["Estimated Deal Value", 43860, "43860"],
])("%s without its format: %j is %j", (key, cell, text) => {
  expect(textWithoutFormat(cell, columnByKey(key))).toBe(text);
});
