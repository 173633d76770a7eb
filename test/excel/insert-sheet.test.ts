import { createExcelHost } from "../../src/excel/excel-host";
import { worksheetName } from "../../src/excel/worksheet-name";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

test("puts text into a new worksheet in front, with a bold header that stays in view", async () => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  const cells = [
    ["Phone", "Postal Code", "Notes"],
    ["+49 30 1", "00123", "=1"],
    ["1-2", "TRUE"],
  ];
  const identity = await createExcelHost().insertSheet("Sample", cells);
  const sheet = workbook.activeSheet;
  expect(identity).toEqual({ id: sheet.id, name: "Sample" });
  expect(sheet.values(at("A1:C3"))).toEqual([cells[0], cells[1], ["1-2", "TRUE", ""]]);
  expect(sheet.formula(1, 2)).toBeUndefined();
  expect(sheet.style(0, 2).bold).toBe(true);
  expect(sheet.style(1, 2).bold).toBeUndefined();
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
});

test("a large sheet goes over in requests that Excel accepts", async () => {
  const connection = openOffice(workbookWith([["a"]]));
  const cells = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 153 }, (_, c) => `ä ${r}.${c} Contoso`));
  await createExcelHost().insertSheet("Large", cells);
  expect(connection.workbook.activeSheet.values(at("A1:EW1000"))).toEqual(cells);
});

test("where it cannot be written, no half of it stays", async () => {
  const workbook = workbookWith([["a"]]);
  let batches = 0;
  openOffice(workbook, {
    fault: () => {
      batches += 1;
      return batches === 4 ? "ActivityLimitReached" : undefined;
    },
  });
  const cells = Array.from({ length: 40 }, (_, n) => [`${n}`.padEnd(32_000, "x")]);
  await expect(createExcelHost().insertSheet("Large", cells)).rejects.toMatchObject({ code: "busy" });
  expect(workbook.sheets).toEqual([firstSheet(workbook)]);
});

test("nothing to put in gives an empty worksheet", async () => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  await createExcelHost().insertSheet("Empty", []);
  expect(workbook.activeSheet.name).toBe("Empty");
  expect(workbook.activeSheet.usedRange(true)).toBeUndefined();
});

test.each([
  ["Deals", [], "Deals"],
  ["deals", ["Sheet1", "Deals"], "deals (2)"],
  ["Deals", ["DEALS", "deals (2)"], "Deals (3)"],
  ["Q1/Q2: new [deals]*?\\", [], "Q1 Q2 new deals"],
  ["'quoted'", [], "quoted"],
  ["", [], "Sheet"],
  ["///", ["Sheet"], "Sheet (2)"],
  ["History", [], "History (2)"],
  ["x".repeat(40), [], "x".repeat(31)],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  [`${"x".repeat(30)} y`, [], "x".repeat(30)],
])("a worksheet named %j beside %j is called %j", (wanted, taken, name) => {
  expect(worksheetName(wanted, taken)).toBe(name);
});
