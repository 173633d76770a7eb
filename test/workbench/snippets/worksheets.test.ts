import { openSample, writeSales } from "./sales-sheet";

beforeEach(async () => {
  openSample();
  await writeSales();
});

test("adding, naming, colouring, moving and activating", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("March");
    added.tabColor = "#FF8000";
    added.position = 0;
    added.activate();
    const unnamed = worksheets.add().load("name, position");
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name, tabColor");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["March", "Sample", unnamed.name]);
    expect([active.name, active.tabColor, unnamed.position]).toEqual(["March", "#FF8000", 2]);
    unnamed.name = "April";
    await context.sync();
    const renamed = worksheets.getItem("april").load("id");
    await context.sync();
    expect(renamed.id).toBe(unnamed.id);
  });
});

test("hiding, and going from one visible sheet to the next", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Hidden").visibility = Excel.SheetVisibility.hidden;
    worksheets.add("Last");
    const first = worksheets.getFirst();
    const next = first.getNext(true).load("name");
    const beside = first.getNext(false).load("name");
    const none = first.getPreviousOrNullObject();
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect([next.name, beside.name, none.isNullObject]).toEqual(["Last", "Hidden", true]);
    expect(counts.map(({ value }) => value)).toEqual([3, 2]);
  });
});

test("copying a sheet to the end", async () => {
  await Excel.run(async (context) => {
    const sample = context.workbook.worksheets.getItem("Sample");
    const copy = sample.copy(Excel.WorksheetPositionType.end);
    copy.name = "Sample copy";
    copy.load("name, position");
    const values = copy.getRange("A2:B2").load("values");
    await context.sync();
    expect([copy.position, values.values]).toEqual([1, [["Almonds", 2]]]);
  });
});

test("deleting: all but the last visible sheet", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second").delete();
    const gone = worksheets.getItemOrNullObject("Second");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  const last = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().delete();
    await context.sync();
  });
  await expect(last).rejects.toMatchObject({ code: "InvalidOperation" });
});

test.each([["too long for the name of a sheet"], ["a/b"], ["Sample"]])(
  "%j is no name for another sheet",
  async (name) => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({
      code: expect.stringMatching(/InvalidArgument|ItemAlreadyExists/) as string,
    });
  },
);

test("gridlines and headings", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load("showGridlines, showHeadings");
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });
});

test("panes frozen by rows, by columns, at a range, and not at all", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const location = async () => {
      const range = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return range.isNullObject ? undefined : range.address;
    };
    freezePanes.freezeRows(1);
    expect(await location()).toBe("Sample!1:1");
    freezePanes.freezeColumns(2);
    expect(await location()).toBe("Sample!A:B");
    freezePanes.freezeAt("A1:B2");
    expect(await location()).toBe("Sample!A1:B2");
    freezePanes.unfreeze();
    expect(await location()).toBeUndefined();
  });
});

test("the selected range, and selecting another", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
    const range = context.workbook.getSelectedRange().load("address");
    const areas = context.workbook.getSelectedRanges().load("address, areaCount");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([range.address, areas.address, areas.areaCount, cell.address]).toEqual([
      "Sample!B2:C3",
      "Sample!B2:C3",
      1,
      "Sample!B2",
    ]);
  });
});

test("a protected sheet refuses what its options do not allow, but for unlocked cells", async () => {
  const attempt = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  await attempt((sheet) => {
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, "secret");
  });
  await attempt((sheet) => {
    sheet.getRange("B2").values = [[9]];
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("9:9").insert("Down");
  });
  const refused: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.getRange("A2:B2").values = [["x", 1]];
    },
    (sheet) => {
      sheet.getRange("A:A").insert("Right");
    },
    (sheet) => {
      sheet.getRange("A1").format.columnWidth = 10;
    },
    (sheet) => {
      sheet.getRange("B2").dataValidation.clear();
    },
    (sheet) => {
      sheet.getRange("A2:D4").sort.apply([{ key: 1 }]);
    },
  ];
  for (const act of refused) await expect(attempt(act)).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.load("protected, options");
    await context.sync();
    expect([protection.protected, protection.options.allowFormatCells, protection.options.allowSort]).toEqual([
      true,
      true,
      false,
    ]);
    protection.unprotect("secret");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test("a workbook whose structure is protected keeps its sheets", async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.add();
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
  await writeSales();
});
