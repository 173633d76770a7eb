import { Workbook } from "../../../workbench/model/workbook";
import { openOffice } from "../../office";

/** Cells A1:C4 with a formula in C4, the rest of the sheet empty. */
const VALUES = [
  ["Name", "Value", "Country"],
  ["Contoso", 1200, "US"],
  ["Fabrikam", "", "DE"],
  ["Northwind Traders", 900, "=A2"],
];

beforeEach(async () => {
  openOffice(new Workbook({ sheetNames: ["Deals", "My lists"] }));
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = VALUES;
  });
});

/** Runs one batch on the first sheet; what it loads can be read from its result. */
async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem("Deals"), context);
    await context.sync();
    return result;
  });
}

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range | Excel.RangeAreas, string]>([
  ["getRange", (sheet) => sheet.getRange("b2:c3"), "Deals!B2:C3"],
  ["getRange of the other sheet", (sheet) => sheet.getRange("'My lists'!A1"), "'My lists'!A1"],
  ["getRange of columns", (sheet) => sheet.getRange("B:C"), "Deals!B:C"],
  ["getRange of rows", (sheet) => sheet.getRange("2:3"), "Deals!2:3"],
  ["getRanges", (sheet) => sheet.getRanges("A1,C2:C3"), "Deals!A1,Deals!C2:C3"],
  ["getCell of the sheet", (sheet) => sheet.getCell(1, 2), "Deals!C2"],
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "Deals!B2:D3"],
  ["getUsedRange", (sheet) => sheet.getUsedRange(), "Deals!A1:C4"],
  [
    "getUsedRange of an empty sheet",
    (_, context) => context.workbook.worksheets.getItem("My lists").getUsedRange(),
    "'My lists'!A1",
  ],
  ["getUsedRange of a range", (sheet) => sheet.getRange("B3:F9").getUsedRange(true), "Deals!B3:C4"],
  ["getCell", (sheet) => sheet.getRange("B2:C3").getCell(1, 0), "Deals!B3"],
  ["getCell outside", (sheet) => sheet.getRange("B2:C3").getCell(5, 5), "Deals!G7"],
  ["getRow", (sheet) => sheet.getRange("B2:C3").getRow(1), "Deals!B3:C3"],
  ["getColumn", (sheet) => sheet.getRange("B2:C3").getColumn(1), "Deals!C2:C3"],
  ["getLastCell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "Deals!C3"],
  ["getLastRow", (sheet) => sheet.getRange("B2:C3").getLastRow(), "Deals!B3:C3"],
  ["getLastColumn", (sheet) => sheet.getRange("B2:C3").getLastColumn(), "Deals!C2:C3"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "Deals!2:3"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "Deals!B:C"],
  ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(1, -1), "Deals!B2:B4"],
  ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(1, 4), "Deals!B2:E2"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(2, -1), "Deals!A4:B5"],
  ["getRowsBelow", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "Deals!B4:C5"],
  ["getRowsAbove", (sheet) => sheet.getRange("B2:C3").getRowsAbove(), "Deals!B1:C1"],
  ["getColumnsAfter", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(), "Deals!D2:D3"],
  ["getColumnsBefore", (sheet) => sheet.getRange("B2:C3").getColumnsBefore(1), "Deals!A2:A3"],
  ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("D1")), "Deals!B1:D2"],
  ["getBoundingRect of an address", (sheet) => sheet.getRange("B2").getBoundingRect("A5"), "Deals!A2:B5"],
  ["getIntersection", (sheet) => sheet.getRange("B2:C3").getIntersection("C1:D9"), "Deals!C2:C3"],
  [
    "getSpecialCells: constants",
    (sheet) => sheet.getRange().getSpecialCells("Constants", "Numbers"),
    "Deals!B2,Deals!B4",
  ],
  ["getSpecialCells: formulas", (sheet) => sheet.getUsedRange().getSpecialCells("Formulas"), "Deals!C4"],
  ["getSpecialCells: blanks", (sheet) => sheet.getUsedRange().getSpecialCells("Blanks"), "Deals!B3"],
  [
    "getSpecialCells: text",
    (sheet) => sheet.getRange("A2:C3").getSpecialCells("Constants", "Text"),
    "Deals!A2:A3,Deals!C2:C3",
  ],
  [
    "getSpecialCells: validations",
    (sheet) => {
      sheet.getRange("B2:B90").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      return sheet.getRange("A5:B200").getSpecialCells("DataValidations");
    },
    "Deals!B5:B90",
  ],
  [
    "getSpecialCells: conditional formats",
    (sheet) => {
      sheet.getRange("B2:C3").conditionalFormats.add("Custom");
      sheet.getRange("C3:C4").conditionalFormats.add("Custom");
      return sheet.getRange().getSpecialCells("ConditionalFormats");
    },
    "Deals!C3:C4,Deals!B2:C2,Deals!B3",
  ],
  ["areas: getIntersection", (sheet) => sheet.getRanges("A1:A9,C1:C9").getIntersection("A3:C3"), "Deals!A3,Deals!C3"],
  [
    "areas: getUsedRangeAreas",
    (sheet) => sheet.getRanges("A:A,C:D").getUsedRangeAreas(true),
    "Deals!A1:A4,Deals!C1:C4",
  ],
  ["areas: getEntireRow", (sheet) => sheet.getRanges("A1,B3").getEntireRow(), "Deals!1:1,Deals!3:3"],
  [
    "getSelectedRange",
    (sheet, context) => (sheet.getRange("C2:C3").select(), context.workbook.getSelectedRange()),
    "Deals!C2:C3",
  ],
])("%s", async (_, find, address) => {
  const range = await onSheet((sheet, context) => find(sheet, context).load("address"));
  expect(range.address).toBe(address);
});

test.each<[string, (sheet: Excel.Worksheet) => { isNullObject: boolean }]>([
  ["getIntersectionOrNullObject", (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2")],
  ["getSpecialCellsOrNullObject", (sheet) => sheet.getRange("A1:C1").getSpecialCellsOrNullObject("Formulas")],
  ["getUsedRangeOrNullObject", (sheet) => sheet.getRange("E5:F6").getUsedRangeOrNullObject(true)],
])("%s of nothing", async (_, find) => {
  expect((await onSheet(find)).isNullObject).toBe(true);
});

test("values, formulas, text and types of the same cells", async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange("B2").numberFormat = [["#,##0.00"]];
    return sheet.getRange("A2:C4").load("values,formulas,text,valueTypes,numberFormat,rowIndex,columnIndex,cellCount");
  });
  expect(range.toJSON()).toEqual({
    rowIndex: 1,
    columnIndex: 0,
    cellCount: 9,
    values: [
      ["Contoso", 1200, "US"],
      ["Fabrikam", "", "DE"],
      ["Northwind Traders", 900, "Contoso"],
    ],
    formulas: [
      ["Contoso", 1200, "US"],
      ["Fabrikam", "", "DE"],
      ["Northwind Traders", 900, "=A2"],
    ],
    text: [
      ["Contoso", "1,200.00", "US"],
      ["Fabrikam", "", "DE"],
      ["Northwind Traders", "900", "Contoso"],
    ],
    valueTypes: [
      ["String", "Double", "String"],
      ["String", "Empty", "String"],
      ["String", "Double", "String"],
    ],
    numberFormat: [
      ["General", "#,##0.00", "General"],
      ["General", "General", "General"],
      ["General", "General", "General"],
    ],
  });
});

test.each<[string, unknown, unknown]>([
  ["null skips a cell", [["Tailspin Toys", null]], [["Tailspin Toys", 1200]]],
  ["one value fills all cells", "x", [["x", "x"]]],
  ["a text that reads as a number is one", [["00123", "1E5"]], [[123, 100000]]],
])("writing: %s", async (_, written, read) => {
  const range = await onSheet((sheet) => {
    const cells = sheet.getRange("A2:B2");
    cells.values = written as unknown[][];
    return cells.load("values");
  });
  expect(range.values).toEqual(read);
});

test("text stays text in cells formatted as text", async () => {
  const range = await onSheet((sheet) => {
    const cells = sheet.getRange("E1:E4");
    cells.numberFormat = [["@"], ["@"], ["@"], ["@"]];
    cells.values = [["00123"], ["+49 30"], ["=1"], ["1-2"]];
    return cells.load("values");
  });
  expect(range.values).toEqual([["00123"], ["+49 30"], ["=1"], ["1-2"]]);
});

test("a grid of more than 1,500 cells, which the client writes in slices", async () => {
  const grid = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => `r${row} c${column}`));
  const range = await onSheet((sheet) => {
    const cells = sheet.getRangeByIndexes(10, 2, 400, 10);
    cells.values = grid;
    return cells.load("values");
  });
  expect(range.values).toEqual(grid);
});

test("a number format for a whole column", async () => {
  const cell = await onSheet((sheet) => {
    sheet.getRange("D:D").numberFormat = "@" as unknown as string[][];
    sheet.getRange("D7").values = [["007"]];
    return sheet.getRange("D7").load("values,numberFormat");
  });
  expect(cell.toJSON()).toEqual({ values: [["007"]], numberFormat: [["@"]] });
});

test("formats: uniform values, null where cells differ, the default after clearing", async () => {
  const [header, column, cleared] = await onSheet((sheet) => {
    const { format } = sheet.getRange("A1:C1");
    format.font.bold = true;
    format.font.color = "white";
    format.font.size = 14;
    format.fill.color = "#4472c4";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.columnWidth = 100;
    sheet.getRange("A2").format.fill.color = "red";
    sheet.getRange("A2").format.fill.clear();
    const paths = "columnWidth,horizontalAlignment,wrapText,font/bold,font/color,font/size,font/underline,fill/color";
    return [
      sheet.getRange("A1:C1").format.load(paths),
      sheet.getRange("A1:A2").format.load(paths),
      sheet.getRange("A2").format.fill.load("color"),
    ] as const;
  });
  expect(header.toJSON()).toEqual({
    columnWidth: 100,
    horizontalAlignment: "Center",
    wrapText: true,
    font: { bold: true, color: "#FFFFFF", size: 14, underline: "None" },
    fill: { color: "#4472C4" },
  });
  expect(column.toJSON()).toMatchObject({ columnWidth: 100, wrapText: null, font: { bold: null, underline: "None" } });
  expect([column.fill.color, cleared.color]).toEqual([null, "#FFFFFF"]);
});

test("borders of a range, inner ones too", async () => {
  const line = await onSheet((sheet) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeTop").color = "#C00000";
    borders.getItem("InsideVertical").style = "Dash";
    const right = sheet.getRange("A2").format.borders.getItem("EdgeRight").load("style");
    const top = sheet.getRange("B1").format.borders.getItem("EdgeTop").load("style,color");
    const mixed = borders.getItem("EdgeLeft").load("style");
    return { right, top, mixed };
  });
  expect([line.right.style, line.top.style, line.top.color, line.mixed.style]).toEqual([
    "Dash",
    "Continuous",
    "#C00000",
    "None",
  ]);
});

test("cell properties, read and written as a grid", async () => {
  const properties = await onSheet((sheet) => {
    sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#00FF00" }, font: { bold: true } } }, {}]]);
    return sheet
      .getRange("A1:B1")
      .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
  });
  expect(properties.value).toEqual([
    [
      { address: "Deals!A1", format: { fill: { color: "#00FF00" }, font: { bold: true } } },
      { address: "Deals!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
    ],
  ]);
});

test("insert, delete, clear, copy and sort", async () => {
  const steps: readonly [(sheet: Excel.Worksheet) => void, unknown[][]][] = [
    [(sheet) => sheet.getRange("2:2").insert("Down"), [["Name"], [""], ["Contoso"], ["Fabrikam"]]],
    [
      (sheet) => {
        sheet.getRange("2:2").delete("Up");
      },
      [["Name"], ["Contoso"], ["Fabrikam"], ["Northwind Traders"]],
    ],
    [
      (sheet) => {
        sheet.getRange("A2:C4").sort.apply([{ key: 0, ascending: false }]);
      },
      [["Name"], ["Northwind Traders"], ["Fabrikam"], ["Contoso"]],
    ],
    [
      (sheet) => {
        sheet.getRange("A3").copyFrom("A1");
      },
      [["Name"], ["Northwind Traders"], ["Name"], ["Contoso"]],
    ],
    [
      (sheet) => {
        sheet.getRange("A4").copyFrom(sheet.getRange("A2"), "Values");
      },
      [["Name"], ["Northwind Traders"], ["Name"], ["Northwind Traders"]],
    ],
    [
      (sheet) => {
        sheet.getRange("A2:A3").clear("Contents");
      },
      [["Name"], [""], [""], ["Northwind Traders"]],
    ],
  ];
  for (const [step, expected] of steps) {
    const range = await onSheet((sheet) => {
      step(sheet);
      return sheet.getRange("A1:A4").load("values");
    });
    expect(range.values).toEqual(expected);
  }
});

test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["a grid of other dimensions", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [["x"]])],
  ["values for whole columns", "InvalidArgument", (sheet) => (sheet.getRange("A:A").values = [["x"]])],
  ["no address", "InvalidArgument", (sheet) => sheet.getRange("nowhere 1")],
  [
    "an address over 8,192 characters",
    "InvalidArgument",
    (sheet) => sheet.getRanges(Array(2100).fill("A100").join(",")),
  ],
  ["a cell beyond the sheet", "InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["no common cells", "ItemNotFound", (sheet) => sheet.getRange("A1").getIntersection("B2")],
  ["ranges of two sheets", "InvalidArgument", (sheet) => sheet.getRange("A1").getBoundingRect("'My lists'!A1")],
  ["a sheet's name that is taken", "ItemAlreadyExists", (_, context) => context.workbook.worksheets.add("deals")],
  ["a sheet's name with a colon", "InvalidArgument", (_, context) => context.workbook.worksheets.add("a:b")],
  ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "colourless")],
  ["what the workbench has not built", "ApiNotFound", (sheet) => sheet.getRange("A1").getImage()],
])("%s is refused with %s", async (_, code, batch) => {
  await expect(onSheet(batch)).rejects.toMatchObject({ code });
});
