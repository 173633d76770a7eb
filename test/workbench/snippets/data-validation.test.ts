import { openSample } from "./sales-sheet";
import type { Workbook } from "../../../workbench/model/workbook";

let workbook: Workbook;
beforeEach(() => {
  ({ workbook } = openSample());
});

test("whole numbers, with an alert and a prompt", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B5");
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    dataValidation.errorAlert = {
      message: "Enter a number above 0.",
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: "Not a quantity",
    };
    dataValidation.prompt = { message: "How many?", showPrompt: true, title: "Quantity" };
    dataValidation.load("rule, type, errorAlert, prompt, ignoreBlanks");
    await context.sync();
    expect(dataValidation.type).toBe(Excel.DataValidationType.wholeNumber);
    expect(dataValidation.rule).toEqual({ wholeNumber: { formula1: 0, operator: "GreaterThan" } });
    expect([dataValidation.errorAlert.style, dataValidation.prompt.title]).toEqual(["Stop", "Quantity"]);
    expect(dataValidation.ignoreBlanks).toBe(true);
  });
  expect(workbook.activeSheet.violation(1, 1, "-3")?.title).toBe("Not a quantity");
  expect(workbook.activeSheet.violation(1, 1, "3")).toBeUndefined();
});

test("a list of names, and a list from a range", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("H1:H3").values = [["North"], ["South"], ["West"]];
    sheet.getRange("A2:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "Ada, Grace, Alan" } };
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") } };
    dataValidation.load("rule, type");
    await context.sync();
    expect(dataValidation.type).toBe("List");
    expect(dataValidation.rule.list?.source).toBe("=Sample!$H$1:$H$3");
  });
  const choices = [0, 1].map((column) => {
    const validation = workbook.activeSheet.validationAt(4, column);
    return validation && workbook.activeSheet.listChoices(validation, 4, column);
  });
  expect(choices).toEqual([
    ["Ada", "Grace", "Alan"],
    ["North", "South", "West"],
  ]);
});

test("a custom rule against duplicates in a column, and one about the length of a text", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B5").dataValidation.rule = { custom: { formula: "=COUNTIF($B$2:$B$20,B2)=1" } };
    sheet.getRange("C2:C5").dataValidation.rule = { custom: { formula: "=LEN(C2)<=3" } };
    const both = sheet.getRange("B2:C5").dataValidation.load("type, rule");
    await context.sync();
    expect([both.type, both.rule]).toEqual(["Inconsistent", null]);
  });
  expect(workbook.activeSheet.violation(2, 2, "four")).toBeDefined();
  expect(workbook.activeSheet.violation(2, 2, "abc")).toBeUndefined();
});

test("cells that break their rule are found after the fact", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const scores = sheet.getRange("A1:A5");
    scores.values = [[3], [12], [""], ["six"], [7]];
    scores.dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
    scores.dataValidation.load("valid");
    const invalid = scores.dataValidation.getInvalidCells().load("address");
    const good = sheet.getRange("A1").dataValidation.load("valid");
    const bad = sheet.getRange("A2").dataValidation.load("valid");
    const none = sheet.getRange("A1").dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    expect([scores.dataValidation.valid, good.valid, bad.valid]).toEqual([null, true, false]);
    expect(invalid.address).toBe("Sample!A2,Sample!A4");
    expect(none.isNullObject).toBe(true);
    invalid.format.fill.color = "red";
    await context.sync();
  });
  expect([1, 3].map((row) => workbook.activeSheet.style(row, 0).fill)).toEqual(["#FF0000", "#FF0000"]);
});

test("dates: only in a year", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    dataValidation.rule = { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" } };
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("Date");
  });
  expect(workbook.activeSheet.violation(0, 0, "3/9/2025")).toBeDefined();
  expect(workbook.activeSheet.violation(0, 0, "3/9/2026")).toBeUndefined();
});

test("clearing validation, and what cannot be set", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.getRange("A4").dataValidation.clear();
    const cleared = sheet.getRange("A4").dataValidation.load("type");
    const mixed = sheet.getRange("A1:A9").dataValidation.load("type");
    await context.sync();
    expect([cleared.type, mixed.type]).toEqual(["None", "Inconsistent"]);
  });
  const tooLong = Excel.run(async (context) => {
    const source = Array.from({ length: 60 }, (_, index) => `item${index}`).join(",");
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source },
    };
    await context.sync();
  });
  await expect(tooLong).rejects.toMatchObject({ code: "InvalidArgument" });
});
