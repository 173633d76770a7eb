import { Workbook as FileWorkbook } from "exceljs";
import { formatAreas } from "../../../workbench/model/address";
import { openXlsx } from "../../../workbench/model/open-xlsx";
import { rect } from "./sheets";

async function bytesOf(file: FileWorkbook): Promise<Uint8Array> {
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function example(): Promise<Uint8Array> {
  const file = new FileWorkbook();
  const deals = file.addWorksheet("Deals", { views: [{ state: "frozen", ySplit: 1, xSplit: 2 }] });
  deals.addRow(["Deal Name", "Close", "Value", "Total", "Country", "Mail"]);
  deals.addRow(["007", new Date(Date.UTC(2025, 7, 19)), 0.4, { formula: "C2*2", result: 0.8 }, "AT"]);
  deals.addRow([{ richText: [{ text: "Con" }, { text: "toso" }] }, null, { formula: "VLOOKUP(A1,A:B,2)", result: 7 }]);
  deals.getCell("B2").numFmt = "mm/dd/yyyy";
  deals.getCell("C2").numFmt = "0%";
  deals.getCell("F2").value = { text: "someone@example.com", hyperlink: "mailto:someone@example.com" };
  deals.getCell("F3").value = { error: "#N/A" };
  deals.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  deals.getCell("A1").font = { bold: true, color: { argb: "FF0000FF" } };
  deals.getCell("A1").border = { bottom: { style: "thin", color: { argb: "FF112233" } } };
  deals.getColumn(1).width = 20;
  deals.getRow(3).hidden = true;
  for (let row = 2; row <= 4; row++) {
    deals.getCell(row, 5).dataValidation = { type: "list", formulae: ["Lists!$A$1:$A$2"], allowBlank: true };
  }
  deals.getCell("G2").dataValidation = {
    type: "list",
    formulae: ['"Yes,No"'],
    showErrorMessage: true,
    errorStyle: "warning",
    promptTitle: "Help",
    prompt: "Yes or No",
    showInputMessage: true,
  };
  const lists = file.addWorksheet("Lists", { state: "veryHidden" });
  lists.addRows([["AT"], ["CH"]]);
  return bytesOf(file);
}

test("values, formulas with their results, and texts as shown", async () => {
  const workbook = await openXlsx(await example(), "deals.xlsx");
  const sheet = workbook.activeSheet;
  expect(sheet.values(rect("A2:F3"))).toEqual([
    ["007", 45_888, 0.4, 0.8, "AT", "someone@example.com"],
    ["Contoso", "", 7, "", "", "#N/A"],
  ]);
  expect(sheet.texts(rect("A2:C2"))).toEqual([["007", "08/19/2025", "40%"]]);
  expect([sheet.formula(1, 3), sheet.formula(2, 2)]).toEqual(["=C2*2", "=VLOOKUP(A1,A:B,2)"]);
  sheet.enter(1, 2, "50%");
  expect([sheet.value(1, 3), sheet.value(2, 2)]).toEqual([1, 7]);
});

test("looks, sizes, panes and hidden things", async () => {
  const workbook = await openXlsx(await example(), "deals.xlsx");
  const sheet = workbook.activeSheet;
  expect(sheet.style(0, 0)).toMatchObject({
    fill: "#FFFF00",
    bold: true,
    fontColor: "#0000FF",
    borders: { EdgeBottom: { style: "Continuous", color: "#112233" } },
  });
  expect(sheet.columnWidth(0)).toBeCloseTo(108.75);
  expect([sheet.rowHidden(2), sheet.frozen]).toEqual([true, { rows: 1, columns: 2 }]);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Deals", "Visible"],
    ["Lists", "VeryHidden"],
  ]);
  expect(workbook.canUndo).toBe(false);
});

test("list validations with their choices", async () => {
  const { activeSheet: sheet } = await openXlsx(await example(), "deals.xlsx");
  const offered = sheet.validations.map((validation) => {
    const [area] = validation.areas;
    return [formatAreas(validation.areas), sheet.listChoices(validation, area?.row ?? 0, area?.column ?? 0)];
  });
  expect(offered).toEqual([
    ["E2:E4", ["AT", "CH"]],
    ["G2", ["Yes", "No"]],
  ]);
  expect(sheet.validationAt(1, 6)).toMatchObject({
    prompt: { title: "Help", message: "Yes or No", showPrompt: true },
    errorAlert: { showAlert: true, style: "Warning" },
  });
});

test("the 1904 date system", async () => {
  const file = new FileWorkbook();
  file.properties.date1904 = true;
  const cell = file.addWorksheet("Old Mac").getCell("A1");
  cell.value = new Date(Date.UTC(2025, 7, 19));
  cell.numFmt = "yyyy-mm-dd";
  const workbook = await openXlsx(await bytesOf(file), "mac.xlsx");
  expect([workbook.use1904, workbook.activeSheet.text(0, 0)]).toEqual([true, "2025-08-19"]);
});

test("what is no workbook is refused", async () => {
  await expect(openXlsx(new TextEncoder().encode("Name,Value"), "x.xlsx")).rejects.toThrow();
});
