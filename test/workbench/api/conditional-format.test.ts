import { Workbook } from "../../../workbench/model/workbook";
import { openOffice } from "../../office";

let workbook: Workbook;
beforeEach(() => {
  workbook = new Workbook();
  openOffice(workbook);
});

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

function addFormat(target: Excel.Range | Excel.RangeAreas, formula: string, color: string): Excel.ConditionalFormat {
  const format = target.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

test("a custom format on several areas shows in its cells and leaves their own style alone", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2").format.fill.color = "#00FF00";
    const format = addFormat(sheet.getRanges("B2:B3,D5"), '=N("mark")=0', "#FFC7CE");
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.italic = true;
    format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
    format.custom.format.borders.top.color = "red";
    format.stopIfTrue = true;
  });
  const sheet = workbook.activeSheet;
  const shown = { fill: "#FFC7CE", fontColor: "#9C0006", italic: true };
  expect([sheet.effectiveStyle(1, 1), sheet.effectiveStyle(4, 3)]).toEqual([
    expect.objectContaining(shown),
    expect.objectContaining(shown),
  ]);
  expect(sheet.effectiveStyle(1, 1).borders).toMatchObject({
    EdgeBottom: { style: "Continuous" },
    EdgeTop: { style: "Continuous", color: "#FF0000" },
  });
  expect([sheet.style(1, 1), sheet.effectiveStyle(1, 2)]).toEqual([{ fill: "#00FF00" }, {}]);
});

test("found again by its rule in a later run, and deleted by its id", async () => {
  await onSheet((sheet) => {
    addFormat(sheet.getRange("A1:A3"), '=N("ours")=0', "#FFC7CE");
    addFormat(sheet.getRange("A2:C2"), "=$A1>5", "#C6EFCE");
  });
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/id,items/type,items/priority,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(formats.items.map((item) => [item.type, item.priority, item.customOrNullObject.rule.formula])).toEqual([
      ["Custom", 0, "=$A1>5"],
      ["Custom", 1, '=N("ours")=0'],
    ]);
    for (const item of formats.items) {
      if (item.customOrNullObject.rule.formula.includes("ours")) formats.getItem(item.id).delete();
    }
    await context.sync();
  });
  expect(workbook.activeSheet.conditionalFormats.map(({ formula }) => formula)).toEqual(["=$A1>5"]);
});

test("items may be deleted through the proxies of the collection", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    addFormat(sheet.getRange("A1"), "=TRUE", "red");
    addFormat(sheet.getRange("B1"), "=TRUE", "red");
    const formats = sheet.getRange().conditionalFormats;
    const count = formats.getCount();
    formats.load("items");
    await context.sync();
    expect(count.value).toBe(2);
    for (const item of formats.items) item.delete();
    await context.sync();
  });
  expect(workbook.activeSheet.conditionalFormats).toEqual([]);
});

test("priority and rule can be changed in a later batch", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const low = addFormat(sheet.getRange("A1:A5"), "=TRUE", "red");
    addFormat(sheet.getRange("A1:A5"), "=FALSE", "blue");
    await context.sync();
    low.priority = 0;
    low.custom.rule.formula = "=1=1";
    const ranges = low.getRanges().load("address");
    const range = low.getRange().load("address");
    await context.sync();
    expect([ranges.address, range.address]).toEqual(["Sheet1!A1:A5", "Sheet1!A1:A5"]);
  });
  expect(workbook.activeSheet.conditionalFormats.map(({ formula }) => formula)).toEqual(["=1=1", "=FALSE"]);
});

test("clearAll cuts the formats out of its cells alone", async () => {
  await onSheet((sheet) => {
    addFormat(sheet.getRange("A1:A3"), "=TRUE", "#FFC7CE");
    sheet.getRange("A2").conditionalFormats.clearAll();
  });
  const sheet = workbook.activeSheet;
  expect([0, 1, 2].map((row) => sheet.effectiveStyle(row, 0).fill)).toEqual(["#FFC7CE", undefined, "#FFC7CE"]);
});

test("a format that is gone is not found", async () => {
  const failing = onSheet((sheet) => {
    sheet.getRange().conditionalFormats.getItem("{none}").delete();
  });
  await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a rule that the workbench cannot evaluate says so", async () => {
  const failing = onSheet((sheet) => addFormat(sheet.getRange("A1"), '=VLOOKUP(A1,B1:C9,2)="x"', "red"));
  await expect(failing).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("VLOOKUP") as string,
  });
});
