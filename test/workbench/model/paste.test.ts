import { formatAreas } from "../../../workbench/model/address";
import type { CellStyle } from "../../../workbench/model/types";
import { NO_VALIDATION } from "../../../workbench/model/validation-list";
import type { Worksheet } from "../../../workbench/model/worksheet";
import { areas, onlySheet, rect } from "./sheets";

const YES_NO = { ...NO_VALIDATION, rule: { list: { inCellDropDown: true, source: "Yes,No" } } };
const WHOLE = { ...NO_VALIDATION, rule: { wholeNumber: { formula1: 1, formula2: 6, operator: "Between" } } };
const RED: CellStyle = { fill: "#FF0000" };

const validated = (sheet: Worksheet) =>
  sheet.validations.map(({ rule, areas: of }) => [Object.keys(rule)[0], formatAreas(of)]);
const formatted = (sheet: Worksheet) => sheet.conditionalFormats.map(({ areas: of }) => formatAreas(of));

/** A1 plain, B1:B9 with a list, C1:C9 with a rule that paints it red; D1 bold with a number format. */
function furnished() {
  const opened = onlySheet([["plain", "Yes", 3, 0.5]]);
  const { sheet, workbook } = opened;
  sheet.setValidation(areas("B1:B9"), YES_NO);
  sheet.addConditionalFormat("Custom", areas("C1:C9"), { formula: "=TRUE", style: RED });
  sheet.setStyle(rect("D1"), { bold: true, numberFormat: "0%" });
  workbook.clearUndo();
  return opened;
}

test("an ordinary paste puts the source's values, formats, validations and conditional formats in place of the target's", () => {
  const { sheet } = furnished();
  sheet.copy(rect("D1"), sheet, rect("B3"), "All");
  sheet.copy(rect("A1"), sheet, rect("C3:C4"), "All");
  expect(sheet.text(2, 1)).toBe("50%");
  expect(sheet.style(2, 1)).toEqual({ bold: true, numberFormat: "0%" });
  expect(validated(sheet)).toEqual([["list", "B1:B2,B4:B9"]]);
  expect(formatted(sheet)).toEqual(["C1:C2,C5:C9"]);
});

test("a paste brings what stands on the source: its own rules reach to the target", () => {
  const { sheet } = furnished();
  const [before] = sheet.conditionalFormats;
  sheet.copy(rect("B1:C1"), sheet, rect("F2:G3"), "All");
  expect(validated(sheet)).toEqual([["list", "B1:B9,F2:F3"]]);
  expect(formatted(sheet)).toEqual(["C1:C9,G2:G3"]);
  expect(sheet.conditionalFormats[0]?.id).toBe(before?.id);
  expect(sheet.effectiveStyle(2, 6)).toEqual(RED);
});

test("onto another sheet a rule comes as a new one, with references as far from its cells as before", () => {
  const { workbook, sheet } = furnished();
  const other = workbook.addSheet("Other");
  sheet.addConditionalFormat("Custom", areas("E1:E3"), { formula: '=$A1="x"', style: RED });
  sheet.setValidation(areas("E1:E3"), { ...NO_VALIDATION, rule: { list: { source: "=$R1:$U1" } } });
  other.setValidation(areas("A1:Z9"), WHOLE);
  other.copy(rect("E2"), sheet, rect("E7"), "All");
  expect(other.conditionalFormats).toMatchObject([{ formula: '=$A7="x"', areas: areas("E7") }]);
  expect(other.conditionalFormats[0]?.id).not.toBe(sheet.conditionalFormats[0]?.id);
  expect(other.validationAt(6, 4)?.rule).toEqual({ list: { source: "=$R7:$U7" } });
  expect(other.validationAt(7, 4)?.rule).toEqual(WHOLE.rule);
  expect(sheet.conditionalFormats[0]).toMatchObject({ formula: '=$A1="x"' });
});

test("pasted text from outside leaves formats, validations and conditional formats as they are, and is not refused", () => {
  const { sheet } = furnished();
  sheet.paste(rect("B1:D1"), [["Perhaps", "7", "0.75"]]);
  expect(sheet.values(rect("B1:D1"))).toEqual([["Perhaps", 7, 0.0075 * 100]]);
  expect(sheet.style(0, 3)).toEqual({ bold: true, numberFormat: "0%" });
  expect(validated(sheet)).toEqual([["list", "B1:B9"]]);
  expect(formatted(sheet)).toEqual(["C1:C9"]);
});

test.each([
  ["Values", ["plain", {}], ["B1:B9"], ["C1:C9"]],
  ["Formulas", ["plain", {}], ["B1:B9"], ["C1:C9"]],
  ["Formats", ["", {}], ["B1:B9"], ["C1:C2,C4:C9"]],
  ["All", ["plain", {}], ["B1:B9"], ["C1:C2,C4:C9"]],
] as const)("pasting %s alone", (what, [value, style], lists, reds) => {
  const { sheet } = furnished();
  sheet.copy(rect("A1"), sheet, rect("C3"), what);
  expect([sheet.value(2, 2), sheet.style(2, 2)]).toEqual([value, style]);
  expect(validated(sheet).map(([, address]) => address)).toEqual(lists);
  expect(formatted(sheet)).toEqual(reds);
});

test("a paste is one step of undo, for values, formats and rules alike", () => {
  const { workbook, sheet } = furnished();
  sheet.copy(rect("D1"), sheet, rect("B3"), "All");
  workbook.undo();
  expect([sheet.value(2, 1), sheet.style(2, 1)]).toEqual(["", {}]);
  expect([validated(sheet), formatted(sheet)]).toEqual([[["list", "B1:B9"]], ["C1:C9"]]);
  expect(workbook.canUndo).toBe(false);
});

test("blanks of the source may be skipped, and rows may become columns", () => {
  const { sheet } = onlySheet([
    [1, "", "=A1+1"],
    ["x", "y", "z"],
  ]);
  sheet.copy(rect("A1:C1"), sheet, rect("A2"), "All", "person", { skipBlanks: true });
  expect(sheet.values(rect("A2:C2"))).toEqual([[1, "y", 2]]);
  sheet.copy(rect("A1:C1"), sheet, rect("E1"), "Values", "person", { transpose: true });
  expect(sheet.values(rect("E1:E3"))).toEqual([[1], [""], [2]]);
});

test("cut cells take everything along, and leave a bare place", () => {
  const { workbook, sheet } = furnished();
  sheet.write(rect("E1"), [["=D1"]]);
  workbook.clearUndo();
  sheet.moveCells(rect("B1:E1"), sheet, rect("B20"));
  expect(sheet.values(rect("B1:E1"))).toEqual([["", "", "", ""]]);
  expect(sheet.style(0, 3)).toEqual({});
  expect(sheet.values(rect("B20:D20"))).toEqual([["Yes", 3, 0.5]]);
  expect(sheet.formula(19, 4)).toBe("=D1");
  expect(validated(sheet)).toEqual([["list", "B2:B9,B20"]]);
  expect(formatted(sheet)).toEqual(["C2:C9,C20"]);
  workbook.undo();
  expect(sheet.values(rect("B1:D1"))).toEqual([["Yes", 3, 0.5]]);
  expect([validated(sheet), workbook.canUndo]).toEqual([[["list", "B1:B9"]], false]);
});

test("cut cells go to another sheet with new rules", () => {
  const { workbook, sheet } = furnished();
  const other = workbook.addSheet("Other");
  other.moveCells(rect("B1:C2"), sheet, rect("A1"), "co-author");
  expect(other.values(rect("A1:B1"))).toEqual([["Yes", 3]]);
  expect([validated(other), formatted(other)]).toEqual([[["list", "A1:A2"]], ["B1:B2"]]);
  expect([validated(sheet), formatted(sheet)]).toEqual([[["list", "B3:B9"]], ["C3:C9"]]);
});

test.each([
  ["one number is repeated", [[5]], "A1", "A1:A3", [[5], [5]]],
  ["two numbers go on", [[5], [7]], "A1:A2", "A1:A4", [[9], [11]]],
  ["texts are repeated in turn", [["a"], ["b"]], "A1:A2", "A1:A5", [["a"], ["b"], ["a"]]],
  ["numbers that grow unevenly are repeated", [[1], [2], [4]], "A1:A3", "A1:A5", [[1], [2]]],
])("dragging the fill handle: %s", (_, values, source, target, filled) => {
  const { sheet } = onlySheet(values);
  sheet.autoFill(rect(source), rect(target));
  expect(sheet.values({ row: values.length, rows: filled.length, column: 0, columns: 1 })).toEqual(filled);
});

test("a fill brings formats, validations and conditional formats along, to the right as well", () => {
  const { sheet } = onlySheet([["Yes"], ["=A1"]]);
  sheet.setStyle(rect("A1"), { bold: true });
  sheet.setValidation(areas("A1"), YES_NO);
  sheet.setValidation(areas("B1:C1"), WHOLE);
  sheet.addConditionalFormat("Custom", areas("A2"), { formula: "=TRUE", style: RED });
  sheet.autoFill(rect("A1:A2"), rect("A1:C2"));
  expect(sheet.style(0, 2)).toEqual({ bold: true });
  expect(sheet.formula(1, 2)).toBe("=C1");
  expect(validated(sheet)).toEqual([["list", "A1:C1"]]);
  expect(formatted(sheet)).toEqual(["A2:C2"]);
  expect(() => {
    sheet.autoFill(rect("A1"), rect("B1:C1"));
  }).toThrow("A fill goes down or to the right");
});

test("Ctrl+D puts the first row into the others", () => {
  const { workbook, sheet } = furnished();
  sheet.fillDown(rect("A1:D3"));
  expect(sheet.values(rect("A2:D3"))).toEqual([
    ["plain", "Yes", 3, 0.5],
    ["plain", "Yes", 3, 0.5],
  ]);
  expect(sheet.style(2, 3)).toEqual({ bold: true, numberFormat: "0%" });
  workbook.undo();
  expect(sheet.values(rect("A2"))).toEqual([[""]]);
});

test("5,000 rows are filled down quickly, with one rectangle for each rule", () => {
  const { sheet } = furnished();
  const before = performance.now();
  sheet.fillDown(rect("A1:D5000"));
  expect(performance.now() - before).toBeLessThan(2000);
  expect([validated(sheet), formatted(sheet)]).toEqual([[["list", "B1:B5000"]], ["C1:C5000"]]);
});
