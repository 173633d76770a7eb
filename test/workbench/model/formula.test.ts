import { UnsupportedFormula, evaluateFormula } from "../../../workbench/model/formula-evaluator";
import { moveFormula, renameInFormula, shiftFormula } from "../../../workbench/model/formula-references";
import { parseFormula } from "../../../workbench/model/formula-parser";
import type { CellValue } from "../../../workbench/model/types";
import { Workbook } from "../../../workbench/model/workbook";
import { onlySheet, rect } from "./sheets";

/** The value of a formula in E1, beside A1:C2. */
function valueOf(formula: string): CellValue {
  const { sheet } = onlySheet([
    [2, "abc", true],
    [3.5, "", "#N/A"],
  ]);
  sheet.write(rect("E1"), [[formula]]);
  return sheet.value(0, 4);
}

test.each<[string, CellValue]>([
  ["=TRUE", true],
  ["=FALSE()", false],
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=10%", 0.1],
  ["=1/4", 0.25],
  ["=1/0", "#DIV/0!"],
  ['="a"&"b""c"&1', 'ab"c1'],
  ["=A1", 2],
  ["=$B$1", "abc"],
  ["=A1+A2", 5.5],
  ["=A1&B1", "2abc"],
  ["=B2+1", 1],
  ["=B1+1", "#VALUE!"],
  ["=C2+1", "#N/A"],
  ["=A1=2", true],
  ['=B1="ABC"', true],
  ['=EXACT(B1,"ABC")', false],
  ['=B2=""', true],
  ["=B2=0", true],
  ["=A1<>2", false],
  ["=A1<A2", true],
  ["=B1>99", true],
  ["=A2>=3.5", true],
  ["=AND(A1=2,C1)", true],
  ["=OR(A1=1,NOT(C1))", false],
  ["=AND(A1=2,C2)", "#N/A"],
  ['=N("Dealsheet highlights")=0', true],
  ['=AND(TRUE,N("a name")=0)', true],
  ["=LEN(B1)", 3],
  ["=LEN(A2)", 3],
  ["=ISBLANK(B2)", true],
  ["=ISBLANK(A1)", false],
  ['=IF(A1>1,"big","small")', "big"],
  ["=IFERROR(C2,0)", 0],
  ["=SUM(A1:B2,1)", 6.5],
  ["=COUNTA(A:C)", 5],
  ["=nothing", "#NAME?"],
  ["=Missing!A1", "#REF!"],
  ["=A1:A2", "#VALUE!"],
])("%s is %p", (formula, value) => {
  expect(valueOf(formula)).toBe(value);
});

test.each(["=VLOOKUP(A1,B:C,2)", "=1+", "={1,2}"])("%s cannot be evaluated, and is named", (formula) => {
  const scope = { cells: () => [], nameFormula: () => undefined, offset: { rows: 0, columns: 0 } };
  expect(() => evaluateFormula(formula, scope)).toThrow(UnsupportedFormula);
  expect(() => evaluateFormula(formula, scope)).toThrow(formula);
});

test("a cell with a formula that cannot be evaluated is 0 and keeps its formula", () => {
  const { sheet } = onlySheet([["=VLOOKUP(A1,B:C,2)"]]);
  expect(sheet.value(0, 0)).toBe(0);
  expect(sheet.formula(0, 0)).toBe("=VLOOKUP(A1,B:C,2)");
});

test.each(["", "=", "=1 2", "=(1", "=1)", "=A1:", "=@", "=SUM(1,)"])("%p does not read as a formula", (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});

test("formulas follow what they refer to, whichever was written first", () => {
  const workbook = new Workbook({ sheetNames: ["One", "My Sheet"] });
  const [one, two] = workbook.sheets;
  one?.write(rect("A1:A3"), [["=A2*2"], ["='My Sheet'!B1+1"], ["=total"]]);
  workbook.setName({ name: "Total", formula: "=One!$A$1+One!$A$2", comment: "", visible: true });
  two?.write(rect("B1"), [[20]]);
  expect(one?.values(rect("A1:A3"))).toEqual([[42], [21], [63]]);
  two?.write(rect("B1"), [[0]]);
  expect(one?.values(rect("A1:A3"))).toEqual([[2], [1], [3]]);
});

test("a circle ends, and comes to the same each time", () => {
  const { sheet } = onlySheet([["=B1", "=A1+1"]]);
  const first = sheet.values(rect("A1:B1"));
  sheet.write(rect("C1"), [[1]]);
  expect(first).toEqual([[1, 1]]);
  expect(sheet.values(rect("A1:B1"))).toEqual(first);
});

test("a chain of thousands has its value", () => {
  const { sheet } = onlySheet();
  sheet.write(rect("D1"), [[1]]);
  sheet.write(
    rect("D2:D3000"),
    Array.from({ length: 2999 }, (_, i) => [`=D${i + 1}+1`]),
  );
  expect(sheet.value(2999, 3)).toBe(3000);
});

test.each([
  ["=A1+$B$5", "insert", 2, 1, "=A1+$B$6"],
  ["=SUM(A1:A5)", "insert", 2, 2, "=SUM(A1:A7)"],
  ["=SUM(A1:A5)", "delete", 1, 2, "=SUM(A1:A3)"],
  ["=A3", "delete", 2, 1, "=#REF!"],
  ["=Sheet1!A5&Other!A5", "delete", 0, 1, "=Sheet1!A4&Other!A5"],
  ["='sheet1'!A5", "insert", 0, 1, "=sheet1!A6"],
  ["=A:A", "insert", 0, 1, "=A:A"],
  ['="A5"&A5', "insert", 0, 1, '="A5"&A6'],
] as const)("%s after %s of rows at %i (%i) is %s", (formula, kind, at, count, expected) => {
  expect(shiftFormula(formula, "Sheet1", "Sheet1", { axis: "row", kind, at, count })).toBe(expected);
});

test.each([
  ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
  ["=A1", -1, 0, "=#REF!"],
  ["='It''s'!A1:B2", 1, 0, "='It''s'!A2:B3"],
  ["=A:A", 5, 1, "=B:B"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
  expect(moveFormula(formula, rows, columns)).toBe(expected);
});

test("a renamed sheet is renamed in formulas", () => {
  expect(renameInFormula("=Old!A1+old!B2+Older!C3", "Old", "New one")).toBe("='New one'!A1+'New one'!B2+Older!C3");
});
