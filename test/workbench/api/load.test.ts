import { Workbook } from "../../../workbench/model/workbook";
import { openOffice } from "../../office";

beforeEach(() => openOffice(new Workbook({ sheetNames: ["Deals", "Lists"] })));

test("a loaded property can be read after sync; one that was not loaded cannot", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    expect(() => sheet.name).toThrow(/not available.*load/);
    await context.sync();
    expect(sheet.name).toBe("Deals");
    expect(() => sheet.visibility).toThrow(/not available.*load/);
  });
});

test.each<[string, (range: Excel.Range) => Excel.Range]>([
  ["names in one text", (range) => range.load("values,rowCount,format/fill/color")],
  ["names in a list", (range) => range.load(["values", "rowCount", "format/fill/color"])],
  ["an object", (range) => range.load({ values: true, rowCount: true, format: { fill: { color: true } } })],
])("loads by %s", async (_, load) => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Deals").getRange("A1:B2");
    range.format.fill.color = "yellow";
    range.values = [
      ["Contoso", 1],
      ["Fabrikam", true],
    ];
    load(range);
    await context.sync();
    expect(range.toJSON()).toEqual({
      values: [
        ["Contoso", 1],
        ["Fabrikam", true],
      ],
      rowCount: 2,
      format: { fill: { color: "#FFFF00" } },
    });
  });
});

test("a bare load gives all scalars", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("lists");
    sheet.load();
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility]).toEqual(["Lists", 1, "Visible"]);
  });
});

test("collections: items, count, a page of items, and items used in a later batch", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const count = worksheets.getCount();
    worksheets.load("items/name");
    const second = context.workbook.worksheets;
    second.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    expect(count.value).toBe(2);
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Lists"]);
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const [index, sheet] of worksheets.items.entries()) sheet.getRange("A1").values = [[`sheet ${index + 1}`]];
    const first = worksheets.getFirst().getRange("A1").load("values");
    const last = worksheets.getLast().getRange("A1").load("values");
    await context.sync();
    expect([first.values, last.values]).toEqual([[["sheet 1"]], [["sheet 2"]]]);
  });
});

test("a sheet keeps its identity when it is renamed between two batches", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DEALS");
    sheet.name = "Pipeline";
    await context.sync();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Pipeline");
  });
});

test("null objects: nothing fails, and isNullObject tells", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Archive");
    const cell = missing.getRange("A1");
    cell.load("values");
    missing.delete();
    const used = context.workbook.worksheets.getItem("Deals").getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    expect([missing.isNullObject, cell.isNullObject, used.isNullObject]).toEqual([true, true, true]);
  });
});

test("an error carries code, statement and place", async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Archive").getRange("A1").values = [["x"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "worksheets.getItem" },
  });
});

test("references live over batches and are given back after the run", async () => {
  const office = openOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1,D4:D5");
    await context.sync();
    expect(office.referenceCount()).toBe(2);
    range.getCell(1, 1).values = [["later"]];
    areas.format.fill.color = "#ff0000";
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["", ""],
      ["", "later"],
    ]);
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(office.referenceCount()).toBe(0);
  expect(office.batches).toMatchObject({ batches: 2, cleanUps: 1 });
});

test("a range of a sheet that was deleted meanwhile is no valid reference", async () => {
  const { workbook } = openOffice(new Workbook({ sheetNames: ["Deals", "Lists"] }));
  const failing = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lists").getRange("A1");
    await context.sync();
    workbook.removeSheet(workbook.sheets[1]?.id ?? "");
    range.load("values");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidReference" });
});
