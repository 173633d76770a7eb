import { openSample, writeSales } from "./sales-sheet";

beforeEach(async () => {
  openSample();
  await writeSales();
});

test("sorted by a key under the header, descending, formulas with their rows", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D4");
    table.sort.apply([{ key: 1, ascending: false }], false, true, Excel.SortOrientation.rows);
    table.load("values, formulas");
    await context.sync();
    expect(table.values.map(([product]) => product as unknown)).toEqual(["Product", "Chocolate", "Almonds", "Coffee"]);
    expect(table.formulas.map((row) => row[3] as unknown)).toEqual(["Total", "=B2*C2", "=B3*C3", "=B4*C4"]);
  });
});

test("sorted by two keys", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:G4");
    range.values = [
      ["b", 1],
      ["a", 2],
      ["b", 0],
      ["a", 1],
    ];
    range.sort.apply([
      { key: 0, ascending: true },
      { key: 1, ascending: true },
    ]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      ["a", 2],
      ["b", 0],
      ["b", 1],
    ]);
  });
});

test("a filter on values, then on a second column, refreshed and removed", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.getUsedRange();
    const { autoFilter } = sheet;
    autoFilter.apply(table, 0, { filterOn: Excel.FilterOn.values, values: ["Coffee", "Chocolate"] });
    autoFilter.apply(table, 1, { filterOn: Excel.FilterOn.custom, criterion1: ">1" });
    const rows = ["2:2", "3:3", "4:4"].map((address) => sheet.getRange(address).load("rowHidden"));
    autoFilter.load("enabled, isDataFiltered, criteria");
    const range = autoFilter.getRange().load("address");
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, true, false]);
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, "Sample!A1:D4"]);
    expect(autoFilter.criteria).toHaveLength(4);

    sheet.getRange("B3").values = [[7]];
    autoFilter.reapply();
    for (const row of rows) row.load("rowHidden");
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, false, false]);

    autoFilter.clearCriteria();
    for (const row of rows) row.load("rowHidden");
    autoFilter.load("enabled, isDataFiltered");
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, false, false]);
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);

    autoFilter.remove();
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
