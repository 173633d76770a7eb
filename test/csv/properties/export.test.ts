import fc from "fast-check";
import Papa from "papaparse";
import { exportFiles, type ExportFile } from "../../../src/csv/export-files";
import { planExport, type ExportPlan, type LeftOutReason, type PlanOptions } from "../../../src/csv/plan";
import { readCsv } from "../../../src/csv/read";
import { check } from "../../../src/rules/check";
import type { Cell } from "../../../src/sheet/cell";
import type { Finding } from "../../../src/findings/finding";
import { textOf, type DealSheet } from "../../../src/sheet/deal-sheet";
import { recognise } from "../../../src/sheet/recognise";
import { textSheet } from "../../../src/sheet/sheet";
import { TODAY } from "../../deal";
import { goodRow } from "../../rules/generators/rows";
import { dealSheetOf, testSheet, type TestSheet } from "../../rules/generators/sheets";

const SEED = 20_260_707;

const OVERRIDES: readonly Exclude<LeftOutReason, "locked">[] = ["errors", "succeeded", "unchanged"];

/** No NUL: Excel's cells hold none, and a file with one is no text. */
function isTextFile({ columns, rows }: TestSheet): boolean {
  const texts = [...columns.map(({ header }) => header), ...rows.flatMap((row) => Object.values(row?.cells ?? {}))];
  return !texts.some((cell) => typeof cell === "string" && cell.includes("\0"));
}

const exportable = testSheet.filter(isTextFile);
const planOptions = fc.record({
  overrides: fc.subarray([...OVERRIDES]).map((reasons) => new Set(reasons)),
  includeUnknownColumns: fc.boolean(),
});

interface Exported {
  readonly plan: ExportPlan;
  readonly files: readonly ExportFile[];
}

function exported(sheet: DealSheet, options: Omit<PlanOptions, "hasEarlierBaseline">): Exported {
  const plan = planExport(sheet, check(sheet, TODAY), { ...options, hasEarlierBaseline: sheet.baseline !== undefined });
  return { plan, files: exportFiles(sheet, plan, { bom: true }) };
}

/** A text as UTF-8 can hold it: half a character becomes U+FFFD. */
function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

/** A number as rules.md §7 wants it, by the language's own formatter: plain, 15 digits, never an exponent. */
const PLAIN = new Intl.NumberFormat("en-US", { useGrouping: false, maximumSignificantDigits: 15 });
const DATE_FORMAT = /[dy]/;

/** What should stand in the file for a cell. Serial numbers by way of the language's own calendar. */
function expectedText(value: Cell, format: string, key: string): string {
  if (key === "Errors") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const [, month = "", day = "", year = ""] =
      key === "Estimated Close Date" ? (/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? []) : [];
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const isDay =
      year >= "1900" &&
      new Date(time).getUTCDate() === Number(day) &&
      new Date(time).getUTCMonth() === Number(month) - 1;
    // Half a character cannot be written, and the file's makers are told so.
    return isDay ? `${month.padStart(2, "0")}/${day.padStart(2, "0")}/${year}` : wellFormed(value);
  }
  const whole = Math.floor(value);
  if (DATE_FORMAT.test(format) && whole >= 1 && whole !== 60 && whole <= 2_958_465) {
    const date = new Date(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * 86_400_000);
    return [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCFullYear()]
      .map((part) => String(part).padStart(2, "0"))
      .join("/");
  }
  const isShare = key === "Sales Stage" && format.includes("%") && value >= 0 && value <= 1;
  const text = PLAIN.format(isShare ? value * 100 : value);
  return text === "-0" ? "0" : text;
}

function expectedRows({ sheet, columns }: DealSheet, plan: ExportPlan, rows: readonly number[]): readonly string[][] {
  return rows.map((row) =>
    plan.columns.kept.map(({ position }) =>
      expectedText(
        sheet.cells[row - sheet.firstRow]?.[position] ?? "",
        sheet.formats.get(position)?.[row - sheet.firstRow] ?? "General",
        columns[position]?.key ?? "",
      ),
    ),
  );
}

test("every record is sent or left out for a reason, and a sent one stands in exactly one file as it should", () => {
  let sent = 0;
  fc.assert(
    fc.property(exportable, planOptions, (sheet, options) => {
      const dealSheet = dealSheetOf(sheet);
      const { plan, files } = exported(dealSheet, options);
      const rows = [...plan.records, ...plan.leftOut.map(({ deal }) => deal)].map(({ row }) => row);
      expect(rows.sort((a, b) => a - b)).toEqual(dealSheet.records.map(({ row }) => row));
      for (const { deal, reason } of plan.leftOut) {
        expect(reason === "locked" || !options.overrides.has(reason)).toBe(true);
        if (deal.class === "locked") expect(reason).toBe("locked");
      }
      expect(plan.files.flatMap((file) => file.rows)).toEqual(plan.records.map(({ row }) => row));
      expect(files).toHaveLength(plan.files.length);
      files.forEach(({ bytes }, index) => {
        const expected = [
          plan.columns.kept.map(({ header }) => wellFormed(header)),
          ...expectedRows(dealSheet, plan, plan.files[index]?.rows ?? []),
        ];
        const text = new TextDecoder().decode(bytes);
        expect(readCsv(bytes).cells).toEqual(expected);
        expect(Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data.slice(0, -1)).toEqual(expected);
      });
      sent += plan.records.length;
    }),
    { seed: SEED, numRuns: 50 },
  );
  expect(sent).toBeGreaterThan(50);
});

/**
 * A baseline keeps numbers without their format: what was a date in a read-only column of text was 61 there, and is
 * 03/01/1900 in the file.
 */
function isNumberOfBaseline({ rule, row, column }: Finding, { baseline, records }: DealSheet): boolean {
  if (rule !== "read-only") return false;
  const deal = records.find((one) => one.row === row);
  const id = deal === undefined ? "" : textOf(deal, "Referral ID").toLowerCase();
  return typeof baseline?.get(id)?.get(column ?? "") === "number";
}

test("what is exported without overruling errors has none in its records when it is checked again", () => {
  fc.assert(
    fc.property(exportable, (sheet) => {
      const dealSheet = dealSheetOf(sheet);
      const { plan, files } = exported(dealSheet, {});
      for (const { bytes, name } of files) {
        const { cells } = readCsv(bytes);
        const text = JSON.stringify(cells).toLowerCase();
        // Deals that were left out are still in the sheet: a new deal like one of them has not taken its place.
        const baseline = dealSheet.baseline && new Map([...dealSheet.baseline].filter(([id]) => text.includes(id)));
        const recognition = recognise(textSheet(name, cells), baseline);
        if (recognition.kind !== "deal-sheet") throw new Error(`The exported file is ${recognition.kind}.`);
        const errors = check(recognition.dealSheet, TODAY).filter(
          (one) => one.severity === "error" && (one.row ?? 0) > 1 && !isNumberOfBaseline(one, recognition.dealSheet),
        );
        expect(errors).toEqual([]);
        expect(recognition.dealSheet.records).toHaveLength(plan.records.length);
      }
    }),
    { seed: SEED + 1, numRuns: 50 },
  );
});

test.each([
  [999, [999]],
  [1000, [1000]],
  [1001, [1000, 1]],
  [2500, [1000, 1000, 500]],
])("%i records are split into files of %j", (count, sizes) => {
  const rows = Array.from({ length: count }, (_, index) => ({ cells: goodRow("create", index) }));
  const columns = Object.keys(goodRow("create", 1)).map((key) => ({ header: key, key }));
  const sheet = dealSheetOf({ columns, rows, was: undefined });
  const { plan, files } = exported(sheet, {});
  const read = files.map(({ bytes }) => readCsv(bytes).cells.slice(1));
  expect(read.map(({ length }) => length)).toEqual(sizes);
  const names = columns.findIndex(({ key }) => key === "Deal Name");
  expect(read.flat().map((cells) => cells[names])).toEqual(rows.map(({ cells }) => cells["Deal Name"]));
  expect(plan.leftOut).toEqual([]);
});
