import { openSample, SALES, writeSales } from "./sales-sheet";

/** Independent scripts on ranges: what they find is what the reference documents, not what one add-in needs. */
beforeEach(async () => {
  openSample();
  await writeSales();
});

test("values, formulas, text and types of a table of values", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D4");
    table.getColumn(2).numberFormat = [["@"], ["$0.00"], ["$0.00"], ["$0.00"]];
    table.load("values, formulas, text, valueTypes, address, rowCount, columnCount, cellCount");
    await context.sync();
    expect(table.address).toBe("Sample!A1:D4");
    expect([table.rowCount, table.columnCount, table.cellCount]).toEqual([4, 4, 16]);
    expect(table.values[2]).toEqual(["Coffee", 1, 34.5, 34.5]);
    expect(table.formulas).toEqual(SALES);
    expect(table.text[3]).toEqual(["Chocolate", "5", "$9.50", "47.5"]);
    expect(table.valueTypes[0]?.[0]).toBe(Excel.RangeValueType.string);
    expect(table.valueTypes[1]?.[3]).toBe(Excel.RangeValueType.double);
  });
});

test("a property that was not loaded cannot be read", async () => {
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: OfficeExtension.ErrorCodes.propertyNotLoaded });
});

test("one value for a whole range, and formulas filled by a relative reference", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F1:G2").values = "same" as unknown as string[][];
    sheet.getRange("E2").formulas = [["=D2*2"]];
    sheet.getRange("E2:E4").copyFrom("E2", Excel.RangeCopyType.formulas);
    const totals = sheet.getRange("E2:E4").load("values, formulas");
    const same = sheet.getRange("F1:G2").load("values");
    await context.sync();
    expect(totals.formulas).toEqual([["=D2*2"], ["=D3*2"], ["=D4*2"]]);
    expect(totals.values).toEqual([[30], [69], [95]]);
    expect(same.values).toEqual([
      ["same", "same"],
      ["same", "same"],
    ]);
  });
});

test("formatting: fill, font, alignment, number format, and null where cells differ", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const header = sheet.getRange("A1:D1");
    header.format.fill.color = "#4472C4";
    header.format.font.color = "white";
    header.format.font.bold = true;
    header.format.horizontalAlignment = "Center";
    const all = sheet.getRange("A1:D4");
    all.load("format/fill/color, format/font/bold, format/horizontalAlignment");
    header.load("format/fill/color, format/font/color, format/font/bold");
    await context.sync();
    expect([header.format.fill.color, header.format.font.color, header.format.font.bold]).toEqual([
      "#4472C4",
      "#FFFFFF",
      true,
    ]);
    expect([all.format.font.bold, all.format.horizontalAlignment]).toEqual([null, null]);
  });
});

test("the used range, with formats and without", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F9").format.fill.color = "yellow";
    const used = sheet.getUsedRange().load("address");
    const valuesOnly = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect([used.address, valuesOnly.address]).toEqual(["Sample!A1:F9", "Sample!A1:D4"]);
  });
});

test("a worksheet or a used range that is not there is a null object", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
    const empty = context.workbook.worksheets.add("Empty").getUsedRangeOrNullObject();
    const name = context.workbook.names.getItemOrNullObject("Nothing");
    const setting = context.workbook.settings.getItemOrNullObject("nothing");
    missing.load("name");
    await context.sync();
    expect([missing, empty, name, setting].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true]);
  });
});

test("inserting a row moves the cells below, and deleting it brings them back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const inserted = sheet.getRange("B3:D3").insert(Excel.InsertShiftDirection.down);
    inserted.values = [[3, 2, 1]];
    const shifted = sheet.getRange("A3:D5").load("values");
    inserted.load("address");
    await context.sync();
    expect(inserted.address).toBe("Sample!B3:D3");
    expect(shifted.values.map((row) => row.slice(0, 3) as unknown)).toEqual([
      ["Coffee", 3, 2],
      ["Chocolate", 1, 34.5],
      ["", 5, 9.5],
    ]);
    sheet.getRange("3:3").delete(Excel.DeleteShiftDirection.up);
    const after = sheet.getRange("A3:C4").load("values");
    await context.sync();
    expect(after.values).toEqual([
      ["Chocolate", 1, 34.5],
      ["", 5, 9.5],
    ]);
  });
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2:B2").format.font.italic = true;
    sheet.getRange("A2").clear(Excel.ClearApplyTo.contents);
    sheet.getRange("B2").clear(Excel.ClearApplyTo.formats);
    sheet.getRange("C2").clear();
    const row = sheet.getRange("A2:C2").load("values");
    const cells = ["A2", "B2"].map((address) => sheet.getRange(address).load("format/font/italic"));
    await context.sync();
    expect(row.values).toEqual([["", 2, ""]]);
    expect(cells.map(({ format }) => format.font.italic)).toEqual([true, false]);
  });
});

test("finding text: part of a cell, the whole cell, with case, backwards, or not at all", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.getRange("A1:D4");
    const part = table.find("co", { completeMatch: false, matchCase: false, searchDirection: "Forward" });
    const last = table.find("co", { completeMatch: false, searchDirection: "Backwards" });
    const whole = table.findOrNullObject("coffee", { completeMatch: true, matchCase: false });
    const exact = table.findOrNullObject("coffee", { completeMatch: true, matchCase: true });
    const all = sheet.findAll("c", { completeMatch: false, matchCase: false });
    for (const found of [part, last, whole]) found.load("address");
    all.load("address");
    await context.sync();
    expect([part.address, last.address, whole.address, exact.isNullObject]).toEqual([
      "Sample!A3",
      "Sample!A4",
      "Sample!A3",
      true,
    ]);
    expect(all.address).toBe("Sample!A1,Sample!C1,Sample!A3:A4");
  });
  const nothing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:D4").find("Pears", {});
    await context.sync();
  });
  await expect(nothing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("copying: everything, values alone, formats alone, skipping blanks, transposed", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A6").copyFrom("A1:D2");
    sheet.getRange("F1").copyFrom("D2:D4", Excel.RangeCopyType.values);
    sheet.getRange("A9").copyFrom("A1", Excel.RangeCopyType.formats);
    sheet.getRange("A3").copyFrom("H1:I1", Excel.RangeCopyType.all, true);
    sheet.getRange("H2").copyFrom("A1:B2", Excel.RangeCopyType.values, false, true);
    const copied = sheet.getRange("A6:D7").load("formulas");
    const values = sheet.getRange("F1:F3").load("formulas");
    const formatted = sheet.getRange("A9").load("values, format/font/bold");
    const kept = sheet.getRange("A3").load("values");
    const turned = sheet.getRange("H2:I3").load("values");
    await context.sync();
    expect(copied.formulas[1]).toEqual(["Almonds", 2, 7.5, "=B7*C7"]);
    expect(values.formulas).toEqual([[15], [34.5], [47.5]]);
    expect([formatted.values, formatted.format.font.bold]).toEqual([[[""]], true]);
    expect(kept.values).toEqual([["Coffee"]]);
    expect(turned.values).toEqual([
      ["Product", "Almonds"],
      ["Quantity", 2],
    ]);
  });
});

test("moving cells, and dragging a fill handle", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2:B2").moveTo("F5");
    sheet.getRange("H1:H2").values = [[10], [20]];
    sheet.getRange("H1:H2").autoFill("H1:H5", Excel.AutoFillType.fillSeries);
    const left = sheet.getRange("A2:B2").load("values");
    const arrived = sheet.getRange("F5:G5").load("values");
    const filled = sheet.getRange("H3:H5").load("values");
    await context.sync();
    expect([left.values, arrived.values]).toEqual([[["", ""]], [["Almonds", 2]]]);
    expect(filled.values).toEqual([[30], [40], [50]]);
  });
});

test("special cells: formulas, constants, blanks, or none", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B3").clear();
    const table = sheet.getRange("A1:D4");
    const formulas = table.getSpecialCells(Excel.SpecialCellType.formulas);
    const numbers = table.getSpecialCells(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers);
    const blanks = table.getSpecialCells(Excel.SpecialCellType.blanks);
    const errors = table.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors);
    for (const found of [formulas, numbers, blanks]) found.load("address, areaCount, cellCount");
    formulas.format.font.color = "blue";
    await context.sync();
    expect([formulas.address, formulas.areaCount, formulas.cellCount]).toEqual(["Sample!D2:D4", 1, 3]);
    expect(numbers.address).toBe("Sample!B2:C2,Sample!C3,Sample!B4:C4");
    expect([blanks.address, errors.isNullObject]).toEqual(["Sample!B3", true]);
  });
});

test("several areas at once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const areas = sheet.getRanges("A1, C2:C4, B9");
    areas.format.fill.color = "pink";
    areas.load("address, areaCount, cellCount, isEntireRow");
    areas.areas.load("items/address, items/format/fill/color");
    const used = areas.getUsedRangeAreas(true).load("address");
    const moved = areas.getOffsetRangeAreas(1, 1).load("address");
    await context.sync();
    expect([areas.areaCount, areas.cellCount, areas.isEntireRow]).toEqual([3, 5, false]);
    expect(areas.areas.items.map(({ address, format }) => [address, format.fill.color])).toEqual([
      ["Sample!A1", "#FFC0CB"],
      ["Sample!C2:C4", "#FFC0CB"],
      ["Sample!B9", "#FFC0CB"],
    ]);
    expect(used.address).toBe("Sample!A1,Sample!C2:C4");
    expect(moved.address).toBe("Sample!B2,Sample!D3:D5,Sample!C10");
  });
});

test("from one range to others: neighbours, intersection, region, whole rows and columns", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:C3");
    const found = {
      last: range.getLastCell(),
      below: range.getRowsBelow(2),
      after: range.getColumnsAfter(1),
      rows: range.getEntireRow(),
      columns: range.getEntireColumn(),
      bounding: range.getBoundingRect("A4"),
      both: range.getIntersection("C3:F9"),
      region: range.getSurroundingRegion(),
      larger: range.getResizedRange(1, 1),
    };
    const apart = range.getIntersectionOrNullObject("F1:G9");
    for (const each of Object.values(found)) each.load("address");
    await context.sync();
    expect(Object.values(found).map(({ address }) => address.replace("Sample!", ""))).toEqual([
      "C3",
      "B4:C5",
      "D2:D3",
      "2:3",
      "B:C",
      "A2:C4",
      "C3",
      "A1:D4",
      "B2:D4",
    ]);
    expect(apart.isNullObject).toBe(true);
  });
});

test("column widths fitted to their texts while the screen stands still", async () => {
  await Excel.run(async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2").values = [["A product with a rather long name"]];
    sheet.getRange("A:D").format.autofitColumns();
    sheet.getRange("D:D").format.columnWidth = 90;
    const widths = ["A1", "B1", "D1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
    await context.sync();
    const [product = 0, quantity = 0, total] = widths.map(({ format }) => format.columnWidth);
    expect(product).toBeGreaterThan(quantity);
    expect(total).toBe(90);
  });
});

test("properties of many cells read and written in one call", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet
      .getRange("A1:B1")
      .setCellProperties([
        [{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true, color: "#0000FF" } } }],
      ]);
    const properties = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(properties.value).toEqual([
      [
        { address: "Sample!A1", format: { fill: { color: "#FF0000" }, font: { bold: false } } },
        { address: "Sample!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
      ],
    ]);
  });
});
