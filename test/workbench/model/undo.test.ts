import type { Workbook } from "../../../workbench/model/workbook";
import type { Worksheet } from "../../../workbench/model/worksheet";
import { areas, onlySheet, rect } from "./sheets";

type Act = (workbook: Workbook, sheet: Worksheet) => void;

test.each<[string, Act]>([
  [
    "protecting a sheet",
    (_, sheet) => {
      sheet.protect();
    },
  ],
  [
    "unprotecting it",
    (_, sheet) => {
      sheet.unprotect();
    },
  ],
  [
    "adding a sheet",
    (workbook) => {
      workbook.addSheet();
    },
  ],
  [
    "removing one",
    (workbook) => {
      workbook.removeSheet(workbook.sheets[1]?.id ?? "");
    },
  ],
  [
    "copying one",
    (workbook, sheet) => {
      workbook.copySheet(sheet.id, 1);
    },
  ],
  [
    "moving one",
    (workbook, sheet) => {
      workbook.moveSheet(sheet.id, 1);
    },
  ],
  [
    "renaming one",
    (_, sheet) => {
      sheet.rename("Deals");
    },
  ],
  [
    "hiding one",
    (workbook) => {
      workbook.sheets[1]?.setVisibility("Hidden");
    },
  ],
  [
    "a co-author's edit",
    (_, sheet) => {
      sheet.enter(5, 5, "theirs", "co-author");
    },
  ],
])("%s leaves nothing to undo", (_, act) => {
  const { workbook, sheet } = onlySheet();
  workbook.addSheet();
  sheet.enter(0, 0, "mine");
  expect(workbook.canUndo).toBe(true);
  act(workbook, sheet);
  expect(workbook.canUndo).toBe(false);
});

test.each<[string, Act]>([
  [
    "values",
    (_, sheet) => {
      sheet.write(rect("B1"), [["x"]], "add-in");
    },
  ],
  [
    "fills",
    (_, sheet) => {
      sheet.setStyle(rect("B1"), { fill: "#FF0000" }, "add-in");
    },
  ],
  [
    "a validation",
    (_, sheet) => {
      sheet.updateValidation(areas("B1"), { ignoreBlanks: false }, "add-in");
    },
  ],
  [
    "a conditional format",
    (_, sheet) => {
      sheet.addConditionalFormat("Custom", areas("B1"), { formula: "=TRUE" });
    },
  ],
  [
    "a setting",
    (workbook) => {
      workbook.setSetting("key", 1);
    },
  ],
  [
    "a selection",
    (workbook, sheet) => {
      workbook.select(sheet.id, rect("C3"));
    },
  ],
])("%s of an add-in can be undone after a person's edit", (_, act) => {
  const { workbook, sheet } = onlySheet();
  sheet.enter(0, 0, "mine");
  act(workbook, sheet);
  while (workbook.canUndo) workbook.undo();
  expect(sheet.value(0, 0)).toBe("");
  expect([sheet.usedRange(false), sheet.validations, sheet.conditionalFormats]).toEqual([undefined, [], []]);
});

test("clearing everything is one step", () => {
  const { workbook, sheet } = onlySheet([["x"]]);
  sheet.setStyle(rect("A1"), { bold: true });
  sheet.updateValidation(areas("A1"), { ignoreBlanks: false });
  sheet.addConditionalFormat("Custom", areas("A1"), { formula: "=TRUE" });
  workbook.clearUndo();
  sheet.clear(rect("A1"), "All");
  workbook.undo();
  expect(workbook.canUndo).toBe(false);
  expect([
    sheet.value(0, 0),
    sheet.style(0, 0).bold,
    sheet.validations.length,
    sheet.conditionalFormats.length,
  ]).toEqual(["x", true, 1, 1]);
  workbook.redo();
  expect([sheet.usedRange(false), sheet.validations, sheet.conditionalFormats]).toEqual([undefined, [], []]);
});

test("a copied sheet has all of its own", () => {
  const { workbook, sheet } = onlySheet([["x"]]);
  sheet.addConditionalFormat("Custom", areas("A1"), { formula: "=TRUE" });
  sheet.setAutoFilter(rect("A1:A3"));
  const copy = workbook.copySheet(sheet.id, 0);
  copy.enter(0, 0, "y");
  copy.setStyle(rect("A1"), { bold: true });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1 (2)", "Sheet1"]);
  expect([sheet.value(0, 0), sheet.style(0, 0), copy.value(0, 0)]).toEqual(["x", {}, "y"]);
  expect(copy.conditionalFormats[0]?.id).not.toBe(sheet.conditionalFormats[0]?.id);
  expect(copy.autoFilter).toEqual(rect("A1:A3"));
  expect(workbook.copySheet(sheet.id, 0).name).toBe("Sheet1 (3)");
});
