import { formatAreas } from "../../../workbench/model/address";
import { isLike, passes } from "../../../workbench/model/filter-criteria";
import { NO_VALIDATION } from "../../../workbench/model/validation-list";
import { areas, onlySheet, rect } from "./sheets";

const VALUES = [
  ["Name", "Amount"],
  ["Contoso", 30],
  ["Fabrikam", ""],
  ["contoso", 10],
  ["Northwind", 20],
];
const hiddenRows = (sheet: ReturnType<typeof onlySheet>["sheet"]) =>
  [1, 2, 3, 4, 5].filter((row) => sheet.rowHidden(row));

test("a sort takes static formats along; validations and conditional formats stay in their places", () => {
  const { sheet, changes } = onlySheet(VALUES);
  sheet.setStyle(rect("B2"), { fill: "#FFFF00" });
  sheet.setValidation(areas("B2"), { ...NO_VALIDATION, rule: { custom: { formula: "=TRUE" } } });
  sheet.addConditionalFormat("Custom", areas("B2"), { formula: "=TRUE", style: { bold: true } });
  changes.length = 0;
  sheet.sortRows(rect("A2:B5"), [{ column: 1, ascending: true }]);
  expect(sheet.values(rect("B2:B5")).flat()).toEqual([10, 20, 30, ""]);
  expect([1, 2, 3].map((row) => sheet.style(row, 1).fill)).toEqual([undefined, undefined, "#FFFF00"]);
  expect(formatAreas(sheet.validations.flatMap(({ areas: of }) => of))).toBe("B2");
  expect(formatAreas(sheet.conditionalFormats.flatMap(({ areas: of }) => of))).toBe("B2");
  expect(changes).toEqual([
    expect.objectContaining({ kind: "cells", area: rect("A2:B5"), sorted: { axis: "row", areas: areas("A2:B5") } }),
  ]);
});

test("a sort that moves nothing is no change, and no step of undo", () => {
  const { workbook, sheet, changes } = onlySheet([[1], [2], [3]]);
  sheet.sortRows(rect("A1:A3"), [{ column: 0, ascending: true }]);
  expect([changes, workbook.canUndo]).toEqual([[], false]);
});

test.each([
  [false, ["a", "A", "b"]],
  [true, ["a", "A", "b"]],
])("equal texts keep their order; with case (%p) small letters come first", (matchCase, expected) => {
  const { sheet } = onlySheet(matchCase ? [["A"], ["b"], ["a"]] : [["a"], ["b"], ["A"]]);
  sheet.sort(rect("A1:A3"), [{ column: 0, ascending: true }], { axis: "row", matchCase });
  expect(sheet.values(rect("A1:A3")).flat()).toEqual(expected);
});

test("columns are sorted by a row, formulas and formats with them", () => {
  const { sheet } = onlySheet([
    ["c", "a", "b"],
    [3, 1, "=A2"],
  ]);
  sheet.setStyle(rect("A1"), { bold: true });
  sheet.sort(rect("A1:C2"), [{ column: 0, ascending: true }], { axis: "column", matchCase: false });
  expect(sheet.values(rect("A1:C1"))).toEqual([["a", "b", "c"]]);
  expect(sheet.style(0, 2)).toEqual({ bold: true });
});

describe("a filter", () => {
  test.each([
    ["a list of values, without case", 0, { filterOn: "Values", values: ["CONTOSO"] }, [2, 4]],
    ["a list with the blank", 1, { filterOn: "Values", values: ["", "20"] }, [1, 3]],
    ["equal", 0, { filterOn: "Custom", criterion1: "=Fabrikam" }, [1, 3, 4]],
    ["unequal", 0, { filterOn: "Custom", criterion1: "<>Fabrikam" }, [2]],
    ["a pattern", 0, { filterOn: "Custom", criterion1: "*nt?so" }, [2, 4]],
    ["a number", 1, { filterOn: "Custom", criterion1: ">=20" }, [2, 3]],
    ["between", 1, { filterOn: "Custom", criterion1: ">10", criterion2: "<30", operator: "And" }, [1, 2, 3]],
    ["either", 1, { filterOn: "Custom", criterion1: "<15", criterion2: ">25", operator: "Or" }, [2, 4]],
  ])("by %s", (_, column, criteria, hidden) => {
    const { sheet } = onlySheet(VALUES);
    sheet.setAutoFilter(rect("A1:B5"));
    sheet.filterBy(column, criteria);
    expect(hiddenRows(sheet)).toEqual(hidden);
    sheet.clearFilter();
    expect(hiddenRows(sheet)).toEqual([]);
  });

  test("is narrowed by several columns, holds until it is applied again, and moves with its columns", () => {
    const { sheet } = onlySheet(VALUES);
    sheet.setAutoFilter(rect("A1:B5"));
    sheet.filterBy(0, { filterOn: "Values", values: ["Contoso"] });
    sheet.filterBy(1, { filterOn: "Custom", criterion1: ">20" });
    expect(hiddenRows(sheet)).toEqual([2, 3, 4]);
    sheet.write(rect("B4"), [[50]]);
    expect(hiddenRows(sheet)).toEqual([2, 3, 4]);
    sheet.insertColumns(0, 1);
    sheet.reapplyFilter();
    expect(hiddenRows(sheet)).toEqual([2, 4]);
    expect([...sheet.filterCriteria.keys()]).toEqual([1, 2]);
    sheet.setAutoFilter(undefined);
    expect([hiddenRows(sheet), sheet.filterCriteria.size]).toEqual([[], 0]);
  });

  test("of a kind that is not built is refused, and so is one without arrows", () => {
    const { sheet } = onlySheet(VALUES);
    expect(() => {
      sheet.filterBy(0, { filterOn: "Values", values: [] });
    }).toThrow("no filter");
    expect(() => passes({ filterOn: "Icon" }, 1, "1")).toThrow("Icon");
  });
});

test.each([
  ["a*c", "abc", true],
  ["a~*c", "abc", false],
  ["a~*c", "A*C", true],
  ["a.c", "abc", false],
  ["?", "ab", false],
  ["****************x", "a".repeat(5000), false],
])("the pattern %p fits %p: %p", (pattern, text, expected) => {
  expect(isLike(text, pattern)).toBe(expected);
});
