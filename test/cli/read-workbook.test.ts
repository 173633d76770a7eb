import exceljs from "exceljs";
import { readWorkbook } from "../../cli/read-workbook";
import { columnLetters } from "../../src/sheet/a1";
import { HEADERS, searchDeal } from "../deal";
import { runJson, temporaryFolder } from "./run";

const at = temporaryFolder();

test("values, formats and formulas of the first worksheet", async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("First");
  workbook.addWorksheet("Second").getCell("A1").value = "not read";
  sheet.getCell("A1").value = "text";
  sheet.getCell("B1").value = 12.5;
  sheet.getCell("C1").value = true;
  sheet.getCell("A2").value = new Date(Date.UTC(2020, 0, 30));
  sheet.getCell("A2").numFmt = "m/d/yyyy";
  sheet.getCell("B2").value = 0.4;
  sheet.getCell("B2").numFmt = "0%";
  sheet.getCell("C2").value = { formula: "B1*2", result: 25 };
  sheet.getCell("A4").value = { richText: [{ text: "rich " }, { text: "text" }] };
  sheet.getCell("B4").value = { text: "a@contoso.com", hyperlink: "mailto:a@contoso.com" };
  sheet.getCell("C4").value = { error: "#N/A" };
  sheet.mergeCells("A5:B5");
  sheet.getCell("A5").value = "merged";
  sheet.getCell("D1").numFmt = "@";
  const read = await readWorkbook("deals.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));

  expect(read.cells.map((row) => row.slice(0, 3))).toEqual([
    ["text", 12.5, true],
    [43860, 0.4, 25],
    ["", "", ""],
    ["rich text", "a@contoso.com", "#N/A"],
    ["merged", "", ""],
  ]);
  expect(read).toMatchObject({ name: "deals.xlsx", firstRow: 1, firstColumn: 0 });
  const width = read.cells[0]?.length ?? 0;
  expect([...read.formulas]).toEqual([width + 2]);
  expect(read.formats.get(0)).toEqual(["General", "m/d/yyyy", "General", "General", "General"]);
  expect(read.formats.get(1)?.[1]).toBe("0%");
});

test("a workbook is checked like a file", async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("Deals");
  const cells = {
    ...searchDeal(),
    "Estimated Close Date": new Date(Date.UTC(2030, 0, 30)),
    Currency: "usd",
    "Sales Stage": 0.4,
  };
  sheet.addRow([...HEADERS]);
  sheet.addRow(HEADERS.map((header) => new Map<string, unknown>(Object.entries(cells)).get(header) ?? null));
  sheet.getCell(`${columnLetters(HEADERS.indexOf("Estimated Close Date"))}2`).numFmt = "dd.mm.yyyy";
  sheet.getCell(`${columnLetters(HEADERS.indexOf("Sales Stage"))}2`).numFmt = "0%";
  await workbook.xlsx.writeFile(at("deals.xlsx"));
  const { report } = await runJson(at("deals.xlsx"));
  expect(report.findings.map(({ rule, column, fix }) => [rule, column, fix?.value])).toEqual([
    ["sales-stage", "Sales Stage", "40"],
    ["currency-code", "Currency", "USD"],
  ]);
  const fixed = await runJson(at("deals.xlsx"), "--fix", "safe");
  expect(fixed.report.findings).toEqual([]);
  expect(fixed.status).toBe(0);
});
