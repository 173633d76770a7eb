import { createExcelHost } from "../../src/excel/excel-host";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

test("brings the worksheet to the front and selects the cell", async () => {
  const workbook = workbookWith([["a"]]);
  workbook.activate(workbook.addSheet("Other").id);
  openOffice(workbook);
  await createExcelHost().select(firstSheet(workbook).id, "K7");
  expect(workbook.activeSheet).toBe(firstSheet(workbook));
  expect(workbook.selection.area).toEqual(at("K7"));
});
