import { Workbook } from "../../../../workbench/model/workbook";
import { gridLayout } from "../../../../workbench/page/grid/grid-layout";
import { singleCell } from "../../../../workbench/page/grid/selection-moves";
import { sheetExtent } from "../../../../workbench/page/grid/sheet-extent";

test("hidden rows and columns are left out, frozen ones stand apart, widths are pixels", () => {
  const sheet = new Workbook().activeSheet;
  sheet.setRowsHidden(2, 1, true);
  sheet.setColumnsHidden(1, 1, true);
  sheet.setColumnWidth(0, 1, 75);
  sheet.freeze(1, 1);
  const { frozenRows, rows, columns } = gridLayout(sheet, { rows: 5, columns: 3 });
  expect(frozenRows).toEqual([{ row: 0 }]);
  expect(rows).toEqual([{ row: 1 }, { row: 3 }, { row: 4 }]);
  expect(columns).toEqual([
    { column: 0, width: 100, frozen: true },
    { column: 2, width: 64, frozen: false },
  ]);
});

test("the signature changes with what is laid out, and not with what stands in cells", () => {
  const sheet = new Workbook().activeSheet;
  const signature = () => gridLayout(sheet, { rows: 5, columns: 3 }).signature;
  const before = signature();
  sheet.enter(1, 1, "text");
  expect(signature()).toBe(before);
  sheet.setColumnWidth(1, 1, 100);
  expect(signature()).not.toBe(before);
});

test("there is blank space beyond what is used and what is selected", () => {
  const sheet = new Workbook().activeSheet;
  const extent = (row: number, column: number) => sheetExtent(sheet, singleCell({ row, column }));
  expect(extent(0, 0)).toEqual({ rows: 100, columns: 26 });
  sheet.enter(299, 39, "x");
  expect(extent(0, 0).rows).toBeGreaterThanOrEqual(400);
  expect(extent(0, 0).columns).toBeGreaterThanOrEqual(66);
  expect(extent(1000, 0).rows).toBeGreaterThanOrEqual(1100);
  expect(extent(1_048_575, 0).rows).toBe(1_048_576);
});
