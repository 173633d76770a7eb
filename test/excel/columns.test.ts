import type { NewColumn } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

const CELLS = [
  ["Deal Name", "Solution 1", "Team member 1"],
  ["Contoso", "SOL-1", "Ada, Lovelace"],
  ["Fabrikam", "", "Alan, Turing"],
];
const COLUMN: NewColumn = {
  row: 1,
  column: 2,
  header: "Solution 2",
  beside: { row: 1, column: 1, header: "Solution 1" },
  lastTextRow: 20,
};

function open() {
  const workbook = workbookWith(CELLS);
  const sheet = firstSheet(workbook);
  const connection = openOffice(workbook);
  return { workbook, sheet, connection, host: createExcelHost() };
}

test("a column is put in between, without anything being overwritten, and looks like its neighbour", async () => {
  const { sheet, host, connection } = open();
  sheet.setStyle(at("B1"), { bold: true, fill: "#DCE6F1", fontColor: "#1F2933" });
  sheet.setColumnWidth(1, 1, 123);
  await expect(host.insertColumn(sheet.id, COLUMN)).resolves.toBe(true);
  expect(sheet.values(at("A1:D3"))).toEqual([
    ["Deal Name", "Solution 1", "Solution 2", "Team member 1"],
    ["Contoso", "SOL-1", "", "Ada, Lovelace"],
    ["Fabrikam", "", "", "Alan, Turing"],
  ]);
  expect(sheet.style(0, 2)).toMatchObject({ bold: true, fill: "#DCE6F1", fontColor: "#1F2933" });
  expect(sheet.columnWidth(2)).toBe(123);
  expect(connection.batches.batches).toBe(2);
  sheet.enter(19, 2, "1-2");
  expect(sheet.value(19, 2)).toBe("1-2");
});

test("a neighbour without fill gives none: grid lines stay", async () => {
  const { sheet, host } = open();
  await host.insertColumn(sheet.id, COLUMN);
  expect(sheet.style(0, 2).fill).toBeUndefined();
});

test("nothing is inserted when the neighbour is no longer where it was", async () => {
  const { sheet, host } = open();
  sheet.insertColumns(0, 1);
  const before = sheet.values(at("A1:E3"));
  await expect(host.insertColumn(sheet.id, COLUMN)).resolves.toBe(false);
  expect(sheet.values(at("A1:E3"))).toEqual(before);
});

test("taken out again, the sheet is as it was", async () => {
  const { sheet, host, connection } = open();
  await host.insertColumn(sheet.id, COLUMN);
  connection.batches.batches = 0;
  await expect(host.removeColumn(sheet.id, COLUMN)).resolves.toBe(true);
  expect(connection.batches.batches).toBe(2);
  expect(sheet.values(at("A1:D3"))).toEqual(CELLS.map((row) => [...row, ""]));
});

test.each<[string, string, string]>([
  ["a value below the header", "C3", "SOL-9"],
  ["another header", "C1", "Solution 3"],
  ["no header any more", "C1", ""],
  ["a value above", "C900", "x"],
])("a column with %s stays", async (_, address, text) => {
  const { sheet, host } = open();
  await host.insertColumn(sheet.id, COLUMN);
  sheet.enter(at(address).row, at(address).column, text);
  const before = sheet.values(at("A1:D1000"));
  await expect(host.removeColumn(sheet.id, COLUMN)).resolves.toBe(false);
  expect(sheet.values(at("A1:D1000"))).toEqual(before);
});

test("a column that has moved is not mistaken for another", async () => {
  const { sheet, host } = open();
  await host.insertColumn(sheet.id, COLUMN);
  sheet.insertColumns(1, 1);
  await expect(host.removeColumn(sheet.id, COLUMN)).resolves.toBe(false);
});

test("a protected worksheet is left as it is", async () => {
  const { sheet, host } = open();
  sheet.protect();
  await expect(host.insertColumn(sheet.id, COLUMN)).rejects.toMatchObject({ code: "sheet-protected" });
  await expect(host.removeColumn(sheet.id, COLUMN)).rejects.toMatchObject({ code: "sheet-protected" });
  expect(sheet.values(at("A1:D3"))).toEqual(CELLS.map((row) => [...row, ""]));
});

test.each(["1.15", "1.9"])("the change watcher is silent about it with ExcelApi %s", async (version) => {
  const workbook = workbookWith(CELLS);
  const sheet = firstSheet(workbook);
  openOffice(workbook, { requirementSets: { ExcelApi: version } });
  const host = createExcelHost();
  const told: string[] = [];
  const stop = await host.watchChanges(({ sheetId }) => told.push(sheetId));
  for (const change of [host.insertColumn, host.removeColumn]) {
    await change(sheet.id, COLUMN);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
  }
  sheet.insertColumns(5, 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual([sheet.id]);
  await stop();
});
