import { readFileSync } from "node:fs";
import path from "node:path";
import { readCsv } from "../../src/csv/read";
import { createExcelHost } from "../../src/excel/excel-host";
import { worksheetName } from "../../src/excel/worksheet-name";
import type { Workbook } from "../../workbench/model/workbook";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

/** Texts that Excel would take for something else, or spoil, were they not text cells. */
const TEMPTING = [
  "=1+1",
  '=HYPERLINK("https://example.com")',
  "+49 30 901820",
  "-5",
  "@SUM(A1)",
  "1-2",
  "8/19/2025",
  "00123",
  "12345678901234567",
  "1E5",
  "TRUE",
  "50%",
  "€ 5",
  "#N/A",
  "'quoted",
  "''",
  " spaces ",
  "\ttab",
  "two\nlines",
  "two\r\nlines",
  "한국어 🎉",
  "x".repeat(32_767),
];

test("puts text into a new worksheet in front, with a header that stays in view and can be filtered by", async () => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  const cells = [
    ["Phone", "Postal Code", "Notes"],
    ["+49 30 1", "00123", "=1"],
    ["1-2", "TRUE"],
  ];
  const layout = { textRows: 10, columnWidths: [60, 60, 200] };
  const identity = await createExcelHost().insertSheet("Sample", cells, layout);
  const sheet = workbook.activeSheet;
  expect(identity).toEqual({ id: sheet.id, name: "Sample" });
  expect(sheet.values(at("A1:C3"))).toEqual([cells[0], cells[1], ["1-2", "TRUE", ""]]);
  expect(sheet.formula(1, 2)).toBeUndefined();
  expect(sheet.style(0, 2)).toMatchObject({ bold: true, fill: expect.stringMatching(/^#/) as string });
  expect(sheet.style(1, 2).bold).toBeUndefined();
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheet.autoFilter).toEqual(at("A1:C10"));
  expect([0, 1, 2].map((column) => sheet.columnWidth(column))).toEqual([60, 60, 200]);
  sheet.enter(9, 1, "00123");
  expect(sheet.value(9, 1)).toBe("00123");
});

test("a header further down is the one that is styled and filtered", async () => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  await createExcelHost().insertSheet("Sample", [["Downloaded on Monday"], [], ["ID", "Name"], ["1", "b"]], {
    headerRow: 2,
  });
  const sheet = workbook.activeSheet;
  expect([0, 2, 3].map((row) => sheet.style(row, 0).bold)).toEqual([undefined, true, undefined]);
  expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
  expect(sheet.autoFilter).toEqual(at("A3:B4"));
});

test.each(TEMPTING.map((text) => [text.slice(0, 40), text]))("%j stays the text that it is", async (_, text) => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  await createExcelHost().insertSheet("Sample", [["Notes"], [text]]);
  const sheet = workbook.activeSheet;
  expect(sheet.value(1, 0)).toBe(text);
  expect(sheet.formula(1, 0)).toBeUndefined();
});

test("where Excel swallows a leading apostrophe, it gets a second one to swallow", async () => {
  const workbook = swallowingApostrophes(workbookWith([["a"]]));
  const connection = openOffice(workbook);
  await createExcelHost().insertSheet("Sample", [["Notes"], ["'quoted"], ["it's"], ["''"]]);
  expect(workbook.activeSheet.values(at("A2:A4"))).toEqual([["'quoted"], ["it's"], ["''"]]);
  expect(connection.batches.batches).toBe(5);
});

/** Excel as it might be: an apostrophe at the start is a mark also in a cell that is formatted as text. */
function swallowingApostrophes(workbook: Workbook): Workbook {
  const add = workbook.addSheet.bind(workbook);
  workbook.addSheet = (name) => {
    const sheet = add(name);
    const write = sheet.write.bind(sheet);
    sheet.write = (rect, values, origin) => {
      const swallowed = values.map((row) =>
        row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
      );
      write(rect, swallowed, origin);
    };
    return sheet;
  };
  return workbook;
}

test("a large sheet goes over in requests that Excel accepts", async () => {
  const shares: number[] = [];
  const connection = openOffice(workbookWith([["a"]]));
  const cells = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 153 }, (_, c) => `ä ${r}.${c} Contoso`));
  await createExcelHost().insertSheet("Large", cells, { onProgress: (share) => shares.push(share) });
  expect(connection.workbook.activeSheet.values(at("A1:EW1000"))).toEqual(cells);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test("a row that is larger than a request goes over in pieces", async () => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  const row = Array.from({ length: 200 }, (_, c) => `${c}`.padEnd(32_767, "x"));
  await createExcelHost().insertSheet("Large", [row.map((_, c) => `H${c}`), row]);
  expect(workbook.activeSheet.values({ row: 1, column: 0, rows: 1, columns: 200 })).toEqual([row]);
});

test("requests and bytes for the sample with 1,000 deals", async () => {
  const { cells } = readCsv(readFileSync(path.resolve(__dirname, "../../samples/large.csv")));
  const connection = openOffice(workbookWith([["a"]]));
  await createExcelHost().insertSheet("large", cells);
  expect(cells.length).toBeGreaterThan(1000);
  expect(connection.batches.batches).toBeLessThanOrEqual(6);
  expect(connection.batches.requestBytes).toBeLessThan(2_000_000);
  expect([...connection.unsupported]).toEqual([]);
});

const LARGE = Array.from({ length: 140 }, (_, n) => [`${n}`.padEnd(32_000, "x")]);

test("where it cannot be written, no half of it stays", async () => {
  const workbook = workbookWith([["a"]]);
  let batches = 0;
  openOffice(workbook, {
    fault: () => {
      batches += 1;
      return batches === 4 ? "ActivityLimitReached" : undefined;
    },
  });
  await expect(createExcelHost().insertSheet("Large", LARGE)).rejects.toMatchObject({ code: "busy" });
  expect(workbook.sheets).toEqual([firstSheet(workbook)]);
});

test("a half that Excel will not take away again is told", async () => {
  let batches = 0;
  openOffice(workbookWith([["a"]]), {
    fault: () => {
      batches += 1;
      return batches >= 4 ? "ActivityLimitReached" : undefined;
    },
  });
  await expect(createExcelHost().insertSheet("Large", LARGE)).rejects.toMatchObject({ code: "sheet-left-over" });
});

test("when it is stopped, no half of it stays", async () => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  const stop = new AbortController();
  const options = {
    signal: stop.signal,
    onProgress: () => {
      stop.abort("stopped");
    },
  };
  await expect(createExcelHost().insertSheet("Large", LARGE, options)).rejects.toBe("stopped");
  expect(workbook.sheets).toEqual([firstSheet(workbook)]);
});

test("a sheet that a person deletes meanwhile is missed, not mourned", async () => {
  const workbook = workbookWith([["a"]]);
  let batches = 0;
  openOffice(workbook, {
    fault: () => {
      batches += 1;
      const added = workbook.sheets[1];
      if (batches === 4 && added !== undefined) workbook.removeSheet(added.id);
      return undefined;
    },
  });
  await expect(createExcelHost().insertSheet("Large", LARGE)).rejects.toMatchObject({ code: "sheet-deleted" });
  expect(workbook.sheets).toEqual([firstSheet(workbook)]);
});

test("a workbook whose structure is protected says that it is the workbook", async () => {
  let batches = 0;
  const { workbook } = openOffice(workbookWith([["a"]]), {
    fault: () => {
      batches += 1;
      return batches === 2 ? "AccessDenied" : undefined;
    },
  });
  await expect(createExcelHost().insertSheet("New", [["a"]])).rejects.toMatchObject({ code: "workbook-protected" });
  expect(workbook.sheets).toHaveLength(1);
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
