import { createExcelHost } from "../../src/excel/excel-host";
import { openOffice } from "../office";
import { at, firstSheet, stateOf, workbookWith } from "./workbooks";

const prompt = { title: "Country", message: "Two letters." };

test("a sheet that was painted, given dropdowns and cleared is as it was", async () => {
  const workbook = workbookWith(Array.from({ length: 40 }, (_, r) => [`a ${r}`, r, `=B${r + 1}`, "12/31/2026"]));
  const sheet = firstSheet(workbook);
  sheet.setStyle(at("A2:C9"), { fill: "#FFFF00", fontColor: "#FFFFFF", bold: true });
  sheet.setStyle(at("B5"), { borders: { EdgeTop: { style: "Continuous", color: "#000000" } } });
  sheet.addConditionalFormat("Custom", [at("A1:B40")], { formula: "=B1>3", style: { fill: "#00FF00" } });
  sheet.addConditionalFormat("ColorScale", [at("B1:B40")]);
  sheet.setValidation([at("A1:A5"), at("C7")], {
    rule: { list: { inCellDropDown: true, source: "Yes,No" } },
    prompt: { title: "Dealsheet", message: "mine", showPrompt: true },
    errorAlert: { title: "Mine", message: "", showAlert: true, style: "Stop" },
    ignoreBlanks: false,
  });
  const before = stateOf(sheet);
  openOffice(workbook);
  const host = createExcelHost();
  await host.paint(sheet.id, { errors: ["A2:A9", "C3"], warnings: ["B2:B40"], readOnly: ["C4:C40"] });
  await host.offerLists(sheet.id, [
    { range: "A2:A240", values: ["Yes", "No"], prompt },
    { range: "C2:C240", values: Array.from({ length: 300 }, (_, n) => `v${n}`), prompt },
  ]);
  expect(stateOf(sheet)).not.toEqual(before);
  await host.clear(sheet.id);
  expect(stateOf(sheet)).toEqual(before);
});

test("clears the worksheet it is told to, and no other", async () => {
  const workbook = workbookWith([["a"]]);
  const other = workbook.addSheet("Other");
  openOffice(workbook);
  const host = createExcelHost();
  for (const { id } of workbook.sheets) {
    await host.paint(id, { errors: ["A1"], warnings: [], readOnly: [] });
    await host.offerLists(id, [{ range: "A1", values: ["Yes"], prompt }]);
  }
  await host.clear(firstSheet(workbook).id);
  expect(firstSheet(workbook).conditionalFormats).toEqual([]);
  expect(firstSheet(workbook).validations).toEqual([]);
  expect(other.conditionalFormats).toHaveLength(1);
  expect(other.validations).toHaveLength(1);
});
