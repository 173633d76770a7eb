import { importCsv } from "../../src/actions/import-csv";
import type { OverridableReason } from "../../src/actions/export-preview";
import { prepareExport, changeExport } from "../../src/actions/prepare-export";
import { exportFiles } from "../../src/csv/export-files";
import { readCsv } from "../../src/csv/read";
import { writeCsv } from "../../src/csv/write";
import { Workbook } from "../../workbench/model/workbook";
import { deal, existingDeal, HEADERS, sheetOf } from "../deal";
import { csvFile, pickedFile, sampleFile } from "./picked-file";
import { openApp, type OpenApp } from "./open-app";

const textCells = (deals: Parameters<typeof sheetOf>[0]): string[][] =>
  sheetOf(deals).cells.map((row) => row.map(String));

const visibleNames = ({ workbook }: OpenApp): string[] =>
  workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

async function importInto(open: OpenApp, ...files: (readonly [string, string | Uint8Array])[]): Promise<void> {
  await open.app.perform(
    importCsv,
    files.map(([name, content]) => pickedFile(name, content)),
  );
}

test("a file becomes a sheet of its own that is checked, highlighted and has dropdowns", async () => {
  const open = openApp(new Workbook());
  const cells = textCells([deal({ Currency: "usd", "Customer Postal Code": "00123" }), deal()]);
  await open.app.perform(importCsv, [csvFile("co-sell deals.csv", cells)]);
  const { activeSheet } = open.workbook;
  expect(activeSheet.name).toBe("co-sell deals");
  expect(activeSheet.values({ row: 0, column: 0, rows: 3, columns: HEADERS.length })).toEqual(cells);
  const { checked, notice, phase, progress } = open.app.store.getState();
  expect(checked?.identity.name).toBe("co-sell deals");
  expect(checked?.counts).toMatchObject({ errors: 1 });
  expect(notice).toEqual({
    intent: "success",
    text: "co-sell deals.csv is in the new sheet “co-sell deals”: 2 records.",
  });
  expect([phase, progress]).toEqual(["checked", undefined]);
  expect(activeSheet.conditionalFormats.length).toBeGreaterThan(0);
  const currency = HEADERS.indexOf("Currency");
  expect(activeSheet.validationAt(1, currency)).toBeDefined();
  // What is typed below the deals stays as it is typed, too.
  activeSheet.enter(150, HEADERS.indexOf("Customer Postal Code"), "01234");
  expect(activeSheet.value(150, HEADERS.indexOf("Customer Postal Code"))).toBe("01234");
});

test("every column has a width that can be read and looked over", async () => {
  const open = openApp(new Workbook());
  await open.app.perform(importCsv, [sampleFile("download.csv")]);
  const { activeSheet } = open.workbook;
  const columns = activeSheet.usedRange(true)?.columns ?? 0;
  const widths = Array.from({ length: columns }, (_, column) => activeSheet.columnWidth(column));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(54);
  expect(Math.max(...widths)).toBeLessThanOrEqual(260);
  expect(new Set(widths).size).toBeGreaterThan(5);
});

test("the values of an imported file are the baseline, known to be what the file had", async () => {
  const open = openApp(new Workbook());
  await open.app.perform(importCsv, [csvFile("deals.csv", textCells([existingDeal({ "Deal Name": "As it was" })]))]);
  const { checked, baselines } = open.app.store.getState();
  const baseline = baselines.get(checked?.identity.id ?? "");
  expect(baseline?.kept?.origin).toBe("import");
  expect([...(baseline?.kept?.rows.values() ?? [])][0]?.get("Deal Name")).toBe("As it was");
});

test("a second file of the same name gets a sheet of its own, and so does one with a name that no sheet can have", async () => {
  const open = openApp(new Workbook());
  const cells = textCells([deal()]);
  for (const name of ["deals.csv", "Deals.CSV", "Q1/Q2 [final].v2.csv"]) {
    await open.app.perform(importCsv, [csvFile(name, cells)]);
  }
  expect(visibleNames(open)).toEqual(["Sheet1", "deals", "Deals (2)", "Q1 Q2 final .v2"]);
});

test.each(["new-deals.csv", "account-match.csv", "with-errors.csv", "download.csv", "clean.csv", "large.csv"])(
  "%s: imported and exported again it has the cells that it had",
  async (name) => {
    const open = openApp(new Workbook());
    const file = sampleFile(name);
    const before = readCsv(new Uint8Array(await file.arrayBuffer())).cells;
    await open.app.perform(importCsv, [file]);
    const used = open.workbook.activeSheet.usedRange(true);
    expect(used && open.workbook.activeSheet.values({ ...used, row: 0, column: 0 })).toEqual(before);

    await open.app.perform(prepareExport, undefined);
    await open.app.perform(changeExport, {
      overrides: new Set<OverridableReason>(["errors", "succeeded", "unchanged"]),
      includesUnknownColumns: true,
    });
    const { checked, exporting } = open.app.store.getState();
    if (checked === undefined || exporting === undefined) throw new Error("There is nothing to export.");
    const exported = exportFiles(checked.dealSheet, exporting.plan, { bom: true }).flatMap(({ bytes }, index) =>
      readCsv(bytes).cells.slice(index === 0 ? 0 : 1),
    );
    // Deals that are closed can never be sent; all others are there, word for word, but for the padded dates.
    const errors = before[0]?.indexOf("Errors") ?? -1;
    const comparable = (cells: readonly (readonly string[])[]) =>
      cells.map((row) => JSON.stringify(row.map((text, column) => (column === errors ? "" : padded(text)))));
    const locked = new Set(
      checked.dealSheet.records.filter((each) => each.class === "locked").map(({ row }) => row - 1),
    );
    const [header = [], ...rows] = before;
    expect(exported[0]).toEqual(header);
    expect(comparable(exported.slice(1))).toEqual(comparable(rows.filter((_, index) => !locked.has(index + 1))));
  },
  30_000,
);

function padded(text: string): string {
  return text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, month: string, day: string, year: string) =>
    [month.padStart(2, "0"), day.padStart(2, "0"), year].join("/"),
  );
}

test("semicolons, UTF-16, Windows-1252 and a title above the headers make no difference", async () => {
  const cells = textCells([deal({ "Customer City": "Köln", "Customer State": "Île-de-France" })]);
  const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
  const utf16 = new Uint8Array(2 + text.length * 2);
  utf16.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1)
    utf16.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], 2 + 2 * at);
  const files = [
    pickedFile("utf-16.csv", utf16),
    pickedFile(
      "windows.csv",
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    ),
    csvFile("title.csv", [["My deals"], ...cells]),
  ];
  for (const file of files) {
    const open = openApp(new Workbook());
    await open.app.perform(importCsv, [file]);
    const { checked } = open.app.store.getState();
    const city = HEADERS.indexOf("Customer City");
    expect([file.name, checked?.dealSheet.records[0]?.cells[city]]).toEqual([file.name, "Köln"]);
  }
});

test("a header below a title is the row that stays in view", async () => {
  const open = openApp(new Workbook());
  await open.app.perform(importCsv, [csvFile("title.csv", [["My deals"], ...textCells([deal()])])]);
  expect(open.workbook.activeSheet.frozen).toEqual({ rows: 2, columns: 0 });
  expect(open.workbook.activeSheet.style(1, 0).bold).toBe(true);
});

test("a quotation mark that is never closed is told, with its place", async () => {
  const open = openApp(new Workbook());
  const bytes = writeCsv(textCells([deal()]), { bom: false });
  await importInto(open, ["deals.csv", `${new TextDecoder().decode(bytes).trimEnd()}\r\n"a,b\r\n`]);
  const { notice } = open.app.store.getState();
  expect(notice?.intent).toBe("warning");
  expect(notice?.text).toMatch(
    /^deals\.csv is in the new sheet “deals”: 2 records\. Row 3, Errors has a quotation mark/,
  );
});

const LONG = textCells([deal({ Notes: "x".repeat(32_768) })]);

test.each<[string, readonly [string, string | Uint8Array], RegExp]>([
  ["an empty file", ["empty.csv", ""], /^empty\.csv is empty\.$/],
  ["a file of blank lines", ["blank.csv", "\r\n,,\r\n"], /^blank\.csv is empty\.$/],
  [
    "a workbook",
    ["deals.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0])],
    /is an Excel workbook\. Open it in Excel itself/,
  ],
  ["a PDF", ["deals.pdf", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0xff])], /is not a text file/],
  ["broken UTF-8", ["x.csv", new Uint8Array([0xef, 0xbb, 0xbf, 0xff])], /letters of x\.csv are damaged/],
  ["something else", ["people.csv", "Name,Age\r\nAda,36\r\n"], /^people\.csv is not a co-sell file/],
  [
    "leads",
    ["leads.csv", "Lead ID,Lead Name,Lead Status\r\n1,a,b\r\n"],
    /^leads\.csv was not imported\. This looks like a Leads file/,
  ],
  [
    "a text longer than a cell",
    ["long.csv", writeCsv(LONG, { bom: true })],
    /^Row 2 of long\.csv has 32,768 characters in Notes; .* at most 32,767.*Nothing was imported\.$/,
  ],
])("%s is refused in a sentence, and no sheet is made", async (_, file, sentence) => {
  const open = openApp(new Workbook());
  await open.app.perform(importCsv, [pickedFile(...file)]);
  expect(open.app.store.getState().notice).toEqual({
    intent: "error",
    text: expect.stringMatching(sentence) as string,
  });
  expect(open.workbook.sheets).toHaveLength(1);
  expect(open.connection.batches.batches).toBe(0);
});

test("a file of 200 MB is refused without being read", async () => {
  const open = openApp(new Workbook());
  const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error("It was read."));
  await open.app.perform(importCsv, [{ name: "huge.csv", size: 200 * 1024 * 1024, arrayBuffer }]);
  expect(open.app.store.getState().notice?.text).toMatch(/^huge\.csv is larger than 50 MB\. Split it/);
});

test.each<[string, number, number, RegExp]>([
  ["rows", 1_048_577, 0, /has 1,048,578 rows; a worksheet has room for 1,048,576\. Split the file/],
  ["columns", 1, 16_400, /has 16,405 columns; a worksheet has room for 16,384/],
  ["cells", 60_000, 100, /has 6,300,105 cells; what can be checked at once has room for 5,000,000/],
])("too many %s are refused", async (_, rows, blanks, sentence) => {
  const open = openApp(new Workbook());
  const header = ["Deal Name", "Customer Name", "Customer City", "Currency", "Notes"].join(",");
  const row = `a${",".repeat(header.split(",").length + blanks - 1)}\n`;
  await importInto(open, ["deals.csv", `${header}\n${row.repeat(rows)}`]);
  expect(open.app.store.getState().notice?.text).toMatch(sentence);
  expect(open.workbook.sheets).toHaveLength(1);
});

test("one long line among many short ones is not filled up until memory is full", async () => {
  const open = openApp(new Workbook());
  await importInto(open, ["deals.csv", `${",".repeat(16_000)}\n${"a\n".repeat(200_000)}`]);
  expect(open.app.store.getState().notice?.text).toMatch(/^deals\.csv has more cells than can be checked/);
});

test("several files at once, or one that is gone, are refused", async () => {
  const open = openApp(new Workbook());
  await open.app.perform(importCsv, [csvFile("a.csv", []), csvFile("b.csv", [])]);
  expect(open.app.store.getState().notice?.text).toBe("Import one file at a time.");
  const gone = {
    name: "gone.csv",
    size: 10,
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
  };
  await open.app.perform(importCsv, [gone]);
  expect(open.app.store.getState().notice?.text).toMatch(/^gone\.csv could not be read/);
  await open.app.perform(importCsv, []);
  expect(open.workbook.sheets).toHaveLength(1);
});

test("while a cell is edited nothing is imported, and it is said why", async () => {
  const open = openApp(new Workbook());
  open.workbook.cellEdit = true;
  await open.app.perform(importCsv, [csvFile("deals.csv", textCells([deal()]))]);
  expect(open.app.store.getState()).toMatchObject({ phase: "idle", progress: undefined });
  expect(open.app.store.getState().notice?.text).toMatch(/^A cell is being edited/);
  expect(open.workbook.sheets).toHaveLength(1);
});

test("a person can stop an import that takes long: no sheet is left", async () => {
  const open = openApp(new Workbook());
  const stop = open.app.store.subscribe(({ progress, phase }) => {
    if (phase === "importing" && progress !== undefined && progress > 0) open.app.stopCheck();
  });
  await open.app.perform(importCsv, [sampleFile("large.csv")]);
  stop();
  expect(open.app.store.getState()).toMatchObject({ phase: "idle", progress: undefined, checked: undefined });
  expect(open.app.store.getState().notice?.text).toBe("The import was stopped. No sheet was added.");
  expect(open.workbook.sheets).toHaveLength(1);
});

test("when only the check is refused the file is in the sheet all the same, and both are told", async () => {
  const open = openApp(new Workbook(), {
    hostOf: (host) => ({ ...host, read: () => host.read({ sheetId: "{gone}" }) }),
  });
  await open.app.perform(importCsv, [csvFile("deals.csv", textCells([deal()]))]);
  const { notice } = open.app.store.getState();
  expect(notice?.text).toMatch(/^deals\.csv is in the new sheet “deals”: 1 record\. It could not be checked\. /);
  expect(notice?.intent).toBe("error");
  expect(visibleNames(open)).toEqual(["Sheet1", "deals"]);
});
