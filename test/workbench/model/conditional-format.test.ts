import { formatAreas } from "../../../workbench/model/address";
import { UnsupportedFormula } from "../../../workbench/model/formula-evaluator";
import type { Worksheet } from "../../../workbench/model/worksheet";
import { areas, onlySheet, rect } from "./sheets";

const RED = { fill: "#FF0000" };
const BLUE = { fill: "#0000FF", fontColor: "#FFFFFF" };
const state = (sheet: Worksheet) =>
  sheet.conditionalFormats.map(({ priority, areas: of, style }) => [priority, formatAreas(of), style.fill]);

test("the person's own format stays under a conditional one and is there when it goes", () => {
  const { sheet } = onlySheet();
  sheet.setStyle(rect("A1"), { fill: "#FFFF00", bold: true });
  const { id } = sheet.addConditionalFormat("Custom", areas("A1,C3"), { formula: "=TRUE", style: RED });
  expect(sheet.effectiveStyle(0, 0)).toEqual({ fill: "#FF0000", bold: true });
  expect(sheet.effectiveStyle(2, 2)).toEqual(RED);
  expect(sheet.effectiveStyle(1, 1)).toEqual({});
  expect(sheet.style(0, 0)).toEqual({ fill: "#FFFF00", bold: true });
  sheet.removeConditionalFormat(id);
  expect(sheet.effectiveStyle(0, 0)).toEqual({ fill: "#FFFF00", bold: true });
});

test("the format added last comes first, until priorities are set", () => {
  const { sheet } = onlySheet();
  const blue = sheet.addConditionalFormat("Custom", areas("A1:B2"), { formula: "=TRUE", style: BLUE });
  const red = sheet.addConditionalFormat("Custom", areas("A1"), { formula: "=TRUE", style: RED });
  expect(sheet.effectiveStyle(0, 0)).toEqual({ fill: "#FF0000", fontColor: "#FFFFFF" });
  sheet.updateConditionalFormat(red.id, { stopIfTrue: true });
  expect(sheet.effectiveStyle(0, 0)).toEqual(RED);
  sheet.setConditionalFormatPriority(blue.id, 0);
  expect(state(sheet)).toEqual([
    [0, "A1:B2", "#0000FF"],
    [1, "A1", "#FF0000"],
  ]);
  expect(sheet.effectiveStyle(0, 0)).toEqual(BLUE);
  sheet.removeConditionalFormat(blue.id);
  expect(state(sheet)).toEqual([[0, "A1", "#FF0000"]]);
});

test("formulas look at each cell's own row and column", () => {
  const { sheet } = onlySheet([
    [1, "x"],
    [5, ""],
    [9, "y"],
  ]);
  sheet.addConditionalFormat("Custom", areas("A1:B3"), { formula: '=AND($A1>3,LEN(B1)=0,N("mine")=0)', style: RED });
  const painted = [0, 1, 2].map((row) => [0, 1].map((column) => sheet.effectiveStyle(row, column).fill !== undefined));
  expect(painted).toEqual([
    [false, false],
    [true, true],
    [false, true],
  ]);
});

test("areas move with rows, formulas along with them", () => {
  const { sheet } = onlySheet([["a"], ["b"], ["c"]]);
  sheet.addConditionalFormat("Custom", areas("A2:A3"), { formula: '=$A2="b"', style: RED });
  sheet.insertRows(0, 1);
  expect(state(sheet)).toEqual([[0, "A3:A4", "#FF0000"]]);
  expect([2, 3].map((row) => sheet.effectiveStyle(row, 0).fill)).toEqual(["#FF0000", undefined]);
  sheet.deleteRows(2, 1);
  expect(state(sheet)).toEqual([[0, "A3", "#FF0000"]]);
  sheet.write(rect("A3"), [["b"]]);
  expect(sheet.effectiveStyle(2, 0)).toEqual(RED);
  sheet.deleteRows(2, 1);
  expect(state(sheet)).toEqual([]);
});

test("clearing an area leaves the rest of a format, and others, alone", () => {
  const { sheet } = onlySheet();
  sheet.addConditionalFormat("Custom", areas("A1:A9"), { formula: "=TRUE", style: RED });
  sheet.addConditionalFormat("DataBar", areas("C1"));
  sheet.clearConditionalFormats(areas("A4:C4"));
  expect(state(sheet)).toEqual([
    [0, "C1", undefined],
    [1, "A1:A3,A5:A9", "#FF0000"],
  ]);
  expect(sheet.conditionalFormatsIn(areas("A4,B2"))).toEqual([]);
  expect(sheet.conditionalFormatsIn(areas("A5:C5"))).toHaveLength(1);
});

test("a thousand scattered cells are found among their neighbours", () => {
  const { sheet } = onlySheet();
  const scattered = Array.from({ length: 1000 }, (_, i) => ({ row: i * 2, column: i % 7, rows: 1, columns: 1 }));
  sheet.addConditionalFormat("Custom", scattered, { formula: "=TRUE", style: RED });
  expect(scattered.every(({ row, column }) => sheet.effectiveStyle(row, column).fill === "#FF0000")).toBe(true);
  expect(scattered.some(({ row, column }) => sheet.effectiveStyle(row + 1, column).fill !== undefined)).toBe(false);
});

test("a formula that cannot be evaluated is refused by name, and one that is missing holds nowhere", () => {
  const { sheet } = onlySheet();
  expect(() => sheet.addConditionalFormat("Custom", areas("A1"), { formula: "=COUNTIF(A:A,A1)>1" })).toThrow("COUNTIF");
  const { id } = sheet.addConditionalFormat("Custom", areas("A1"), { style: RED });
  expect(sheet.effectiveStyle(0, 0)).toEqual({});
  expect(() => {
    sheet.updateConditionalFormat(id, { formula: "=1+" });
  }).toThrow(UnsupportedFormula);
});
