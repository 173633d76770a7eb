import { Workbook } from "../../../workbench/model/workbook";
import { openOffice } from "../../office";

/* Add-in code of other kinds than the product's, to see that the workbench is not made for one add-in. */

let workbook: Workbook;
beforeEach(() => {
  workbook = new Workbook();
  openOffice(workbook);
});

test("a sales report: sheet, header, formats, formulas, frozen row, filter, widths", async () => {
  await Excel.run(async (context) => {
    const old = context.workbook.worksheets.getItemOrNullObject("Report");
    await context.sync();
    if (!old.isNullObject) old.delete();
    const sheet = context.workbook.worksheets.add("Report");
    sheet.tabColor = "#4472C4";
    sheet.showGridlines = false;

    const header = sheet.getRange("A1:D1");
    header.values = [["Region", "Plan", "Actual", "Share"]];
    header.set({ format: { fill: { color: "navy" }, font: { bold: true, color: "white" } } });
    const rows: (string | number)[][] = [
      ["North", 1000, 1250],
      ["South", 800, 600],
    ];
    const body = header.getOffsetRange(1, 0).getResizedRange(rows.length - 1, -1);
    body.values = rows;
    sheet.getRange("D2:D3").formulas = [["=C2/B2"], ["=C3/B3"]];
    sheet.getRange("D2:D3").numberFormat = [["0%"], ["0%"]];
    sheet.getRange("D2:D3").format.horizontalAlignment = Excel.HorizontalAlignment.right;
    sheet.freezePanes.freezeRows(1);
    sheet.autoFilter.apply(sheet.getRange("A1:D3"));
    sheet.getUsedRange().format.autofitColumns();
    sheet.getUsedRange().format.autofitRows();
    sheet.activate();
    context.application.suspendScreenUpdatingUntilNextSync();
    const shares = sheet.getRange("D2:D3").load("text");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const filter = sheet.autoFilter.load("enabled");
    sheet.load("showGridlines,tabColor");
    await context.sync();

    expect(shares.text).toEqual([["125%"], ["75%"]]);
    expect(frozen.address).toBe("Report!1:1");
    expect([filter.enabled, sheet.showGridlines, sheet.tabColor]).toEqual([true, false, "#4472C4"]);
  });
  expect(workbook.activeSheet.name).toBe("Report");
  expect(workbook.activeSheet.style(0, 3)).toEqual({ fill: "#000080", fontColor: "#FFFFFF", bold: true });
});

test("names of ranges and of constants", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[10], [20]];
    const { names } = context.workbook;
    names.add("Amounts", sheet.getRange("A1:A2"), "What was paid");
    names.add("Rate", "=0.19");
    const range = names.getItem("amounts").getRange().load("values,address");
    const same = sheet.getRange("Amounts").load("address");
    const constant = names.getItem("Rate").load("value,type,formula");
    const none = names.getItemOrNullObject("Nothing");
    names.load("items/name,items/type,items/value,items/comment");
    await context.sync();
    expect([range.values, range.address, same.address]).toEqual([[[10], [20]], "Sheet1!A1:A2", "Sheet1!A1:A2"]);
    expect([constant.value, constant.type, none.isNullObject]).toEqual(["0.19", "Double", true]);
    expect(names.items.map(({ name, comment }) => [name, comment])).toEqual([
      ["Amounts", "What was paid"],
      ["Rate", ""],
    ]);
    names.getItem("Rate").delete();
    const count = names.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("settings, custom properties and custom XML keep an add-in's own data", async () => {
  await Excel.run(async (context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.add("view", { zoom: 2, columns: ["a", "b"] });
    const part = customXmlParts.add('<order xmlns="http://example.com/order"><id>7</id></order>');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.customProperties.add("source", "Contoso");
    await context.sync();

    const view = settings.getItem("view").load("value");
    const xml = part.getXml();
    part.load("namespaceUri");
    const ours = customXmlParts.getByNamespace("http://example.com/order").getCount();
    const source = sheet.customProperties.getItem("Source").load("value");
    const missing = settings.getItemOrNullObject("none");
    await context.sync();
    expect(view.value).toEqual({ zoom: 2, columns: ["a", "b"] });
    expect([part.namespaceUri, ours.value, source.value, missing.isNullObject]).toEqual([
      "http://example.com/order",
      1,
      "Contoso",
      true,
    ]);
    expect(xml.value).toContain("<id>7</id>");

    view.value = "small";
    part.delete();
    settings.load("items/key,items/value");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([["view", "small"]]);
  });
});

test("a walk over the sheets, and what the host says of itself", async () => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const hidden = context.workbook.worksheets.add("Hidden");
    hidden.visibility = Excel.SheetVisibility.hidden;
    const last = context.workbook.worksheets.add("Last");
    last.position = 1;
    const afterFirst = first.getNext().load("name");
    const nextVisible = last.getNextOrNullObject(true);
    const previous = last.getPrevious(true).load("name");
    const { application } = context.workbook;
    application.load("calculationMode,decimalSeparator");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    application.cultureInfo.datetimeFormat.load("shortDatePattern");
    await context.sync();
    expect([afterFirst.name, nextVisible.isNullObject, previous.name]).toEqual(["Last", true, "Sheet1"]);
    expect(application.decimalSeparator).toBe(application.cultureInfo.numberFormat.numberDecimalSeparator);
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe("M/d/yyyy");
  });
});

test("the last visible sheet cannot be deleted", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidOperation" });
});
