import { openSample, writeSales } from "./sales-sheet";

beforeEach(async () => {
  openSample();
  await writeSales();
});

test("a name for a range, one for a constant, and one of a worksheet's own", async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    const prices = names.add("Prices", sheet.getRange("C2:C4"), "what one costs");
    const rate = names.add("Rate", "=0.2");
    const own = sheet.names.add("Header", sheet.getRange("A1:D1"));
    prices.load("name, formula, comment, type, scope, value, visible");
    rate.load("type, value, formula");
    own.load("scope");
    const range = prices.getRange().load("address");
    const byName = sheet.getRange("Header").load("values");
    const constant = rate.getRangeOrNullObject();
    const home = own.worksheet.load("name");
    await context.sync();
    expect([prices.formula, prices.comment, prices.type, prices.scope, prices.visible]).toEqual([
      "=Sample!$C$2:$C$4",
      "what one costs",
      "Range",
      "Workbook",
      true,
    ]);
    expect(range.address).toBe("Sample!C2:C4");
    expect([rate.type, Number(rate.value), constant.isNullObject]).toEqual(["Double", 0.2, true]);
    expect([own.scope, home.name, byName.values[0]?.[0] as unknown]).toEqual(["Worksheet", "Sample", "Product"]);
  });
});

test("names are listed, hidden, moved with their cells, and deleted", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    names.add("Prices", sheet.getRange("C2:C4")).visible = false;
    sheet.getRange("1:2").insert("Down");
    names.load("items/name, items/formula, items/visible");
    await context.sync();
    expect(names.items.map(({ name, formula, visible }) => [name, formula as unknown, visible])).toEqual([
      ["Prices", "=Sample!$C$4:$C$6", false],
    ]);
    names.getItem("prices").delete();
    const count = names.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test.each([["not a name"], ["1st"], ["A1"], ["R1C1"], [""]])("%j cannot be a name", async (name) => {
  const adding = Excel.run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("settings of the document", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("NeedsReview", true);
    settings.add("People", { names: ["Ada"], count: 1 });
    const review = settings.getItem("NeedsReview").load("value");
    await context.sync();
    expect(review.value).toBe(true);
    settings.add("NeedsReview", false);
    settings.getItem("People").load("value");
    settings.load("items/key, items/value");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ["NeedsReview", false],
      ["People", { names: ["Ada"], count: 1 }],
    ]);
    settings.getItem("People").delete();
    const gone = settings.getItemOrNullObject("People");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("custom XML parts: added, found by namespace, changed, deleted", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const xml = '<?xml version="1.0"?><r:review xmlns:r="http://example.com/review"><r:by>Ada</r:by></r:review>';
    const part = customXmlParts.add(xml);
    customXmlParts.add('<other xmlns="http://example.com/other"/>');
    part.load("id, namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe("http://example.com/review");

    const found = customXmlParts.getByNamespace("http://example.com/review");
    const only = found.getOnlyItemOrNullObject();
    const nothing = customXmlParts.getByNamespace("http://example.com/none").getOnlyItemOrNullObject();
    const again = found.getOnlyItem();
    const read = only.getXml();
    const count = customXmlParts.getCount();
    await context.sync();
    expect([read.value, count.value, nothing.isNullObject]).toEqual([xml, 2, true]);
    again.setXml(xml.replace("Ada", "Grace"));
    const changed = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    expect(changed.value).toContain("Grace");
    part.delete();
    const gone = customXmlParts.getItemOrNullObject(part.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("properties of a worksheet", async () => {
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
    customProperties.add("Reviewed", "2026-03-09");
    customProperties.load("items/key, items/value");
    const missing = customProperties.getItemOrNullObject("Nothing");
    await context.sync();
    expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([["Reviewed", "2026-03-09"]]);
    expect(missing.isNullObject).toBe(true);
  });
});
