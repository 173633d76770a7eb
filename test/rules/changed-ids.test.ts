import { readFileSync } from "node:fs";
import path from "node:path";
import { readCsv } from "../../src/csv/read";
import { safeFixEdits } from "../../src/edits/from-findings";
import { restoreEdits } from "../../src/edits/restore-edits";
import type { Finding } from "../../src/findings/finding";
import { check } from "../../src/rules/check";
import { createChecker } from "../../src/rules/checker";
import { recordAt } from "../../src/rules/record-at";
import type { Baseline, DealSheet } from "../../src/sheet/deal-sheet";
import { keepBaseline } from "../../src/sheet/keep-baseline";
import { recognise } from "../../src/sheet/recognise";
import { textSheet } from "../../src/sheet/sheet";
import { messageOf } from "../deal";

type Rows = readonly (readonly string[])[];

const TODAY = { today: "2026-11-22" };
const file = path.resolve(__dirname, "../../samples/download.csv");
/** Row 1 at index 0. */
const download: Rows = readCsv(readFileSync(file)).cells;
const [ENGAGEMENT, REFERRAL, DEAL_NAME, CUSTOMER, VALUE] = [1, 2, 3, 4, 21];
const kept = keepBaseline(sheetOf(download), "import");

function sheetOf(rows: Rows, baseline?: Baseline): DealSheet {
  const recognition = recognise(textSheet("download.csv", rows), baseline);
  if (recognition.kind !== "deal-sheet") throw new Error(recognition.kind);
  return recognition.dealSheet;
}

/** The download with cells typed anew: 1-based row, 0-based column, text. */
function typed(...cells: readonly (readonly [number, number, string])[]): Rows {
  return cells.reduce<Rows>(
    (rows, [row, column, text]) => rows.with(row - 1, (rows[row - 1] ?? []).with(column, text)),
    download,
  );
}

const at = (row: number, column: number): string => download[row - 1]?.[column] ?? "";

function errorsOf(rows: Rows): Finding[] {
  return check(sheetOf(rows, kept.rows), TODAY).filter(({ severity }) => severity === "error");
}

/** Row, column, rule, fix. */
function said(findings: readonly Finding[]): string[] {
  return findings.map(({ row, column, rule, fix }) =>
    [row, column, rule, ...(fix ? [`${fix.kind}(${fix.value})`] : [])].join(" "),
  );
}

const ID = at(14, REFERRAL);
const OWN_ID = [`14 Referral ID read-only offered(${ID})`];

test("an unchanged download has no errors", () => {
  expect(errorsOf(download)).toEqual([]);
});

test.each([
  ["of a closed deal", 2],
  ["of an open deal", 6],
])("the ID %s typed into another row overwrites nothing", (_, other) => {
  const rows = typed([14, REFERRAL, at(other, REFERRAL)]);
  const findings = check(sheetOf(rows, kept.rows), TODAY);
  expect(said(findings.filter(({ severity, row }) => severity === "error" && row === 14))).toEqual(OWN_ID);
  expect(safeFixEdits(findings, sheetOf(rows, kept.rows))).toEqual([]);
  expect(messageOf(errorsOf(rows).find(({ row }) => row === 14) as Finding)).toMatch(
    /^This ID is that of another deal; .*Put that back\.$/,
  );
});

test("nor when the other row is gone, so that the ID stands there once", () => {
  const rows = typed([14, REFERRAL, at(2, REFERRAL)]).toSpliced(1, 1);
  expect(said(errorsOf(rows))).toEqual([`13 Referral ID read-only offered(${ID})`]);
});

test("two rows that have exchanged their IDs each get their own back", () => {
  const rows = typed([14, REFERRAL, at(6, REFERRAL)], [6, REFERRAL, ID]);
  expect(said(errorsOf(rows))).toEqual([
    `6 Referral ID read-only offered(${at(6, REFERRAL)})`,
    `14 Referral ID read-only offered(${ID})`,
  ]);
});

test("a Referral ID with another last digit is told, with the one that it was", () => {
  const rows = typed([14, REFERRAL, `${ID.slice(0, -1)}${ID.endsWith("0") ? "1" : "0"}`]);
  expect(said(errorsOf(rows))).toEqual(OWN_ID);
});

test("both IDs cleared and the customer renamed: both are told, since the upload would create the deal again", () => {
  const rows = typed([14, ENGAGEMENT, ""], [14, REFERRAL, ""], [14, CUSTOMER, "Renamed Ltd"]);
  expect(said(errorsOf(rows).filter(({ rule }) => rule === "read-only"))).toEqual([
    `14 Engagement ID read-only offered(${at(14, ENGAGEMENT)})`,
    ...OWN_ID,
  ]);
  expect(messageOf(errorsOf(rows)[0] as Finding)).toContain("creates the deal a second time");
});

test.each([
  ["Referral ID", REFERRAL],
  ["Engagement ID", ENGAGEMENT],
])("%s cleared alone: nobody is told to clear the other as well", (column, position) => {
  const findings = errorsOf(typed([14, position, ""])).filter(({ rule }) => rule === "read-only" || rule === "id-pair");
  expect(findings.map(({ row, column: where, rule }) => [row, where, rule])).toEqual([[14, column, "read-only"]]);
  expect(messageOf(findings[0] as Finding)).not.toContain("new deal");
});

test("restoring a row gives it its own record, never the one of the ID that was typed", () => {
  const sheet = sheetOf(typed([14, REFERRAL, at(2, REFERRAL)], [14, CUSTOMER, "Renamed Ltd"]), kept.rows);
  const deal = recordAt(sheet.records, 14);
  const restores = deal === undefined ? [] : restoreEdits(deal, sheet, kept);
  expect(restores.map(({ column, after }) => [column, after])).toEqual([
    ["Referral ID", ID],
    ["Customer Name", at(14, CUSTOMER)],
  ]);
});

test("a copy of a row with its IDs, meant as a new deal, is not turned into the original", () => {
  const copy = (download[13] ?? []).with(CUSTOMER, "A new customer").with(DEAL_NAME, "A new deal").with(VALUE, "77");
  const rows = [...download, copy];
  const findings = check(sheetOf(rows, kept.rows), TODAY);
  expect(said(findings.filter(({ rule }) => rule === "read-only"))).toEqual([`${rows.length} Referral ID read-only`]);
  expect(safeFixEdits(findings, sheetOf(rows, kept.rows))).toEqual([]);
});

test.each<[string, (row: readonly string[]) => readonly string[]]>([
  ["as it is", (row) => row],
  ["with another name and value", (row) => row.with(DEAL_NAME, "A new deal").with(VALUE, "77")],
])("a row copied without its IDs to enter a new deal stays free, the original being there: %s", (_, change) => {
  const copy = change((download[13] ?? []).with(ENGAGEMENT, "").with(REFERRAL, ""));
  const errors = errorsOf([...download, copy]);
  expect(errors.filter(({ rule }) => rule === "read-only")).toEqual([]);
});

test("nor is a new deal of a customer whose old deal was deleted taken for the old one", () => {
  const fresh = (download[13] ?? [])
    .with(ENGAGEMENT, "")
    .with(REFERRAL, "")
    .with(DEAL_NAME, "A new deal")
    .with(VALUE, "77")
    .with(23, "12/28/2031");
  expect(errorsOf(download.with(13, fresh)).filter(({ rule }) => rule === "read-only")).toEqual([]);
});

test("it holds after rows were sorted, deleted and inserted, and is told live as by a whole check", () => {
  const checker = createChecker(sheetOf(download, kept.rows), TODAY);
  let before = download;
  const look = (rows: Rows): Finding[] => {
    const sheet = sheetOf(rows, kept.rows);
    const changed = Array.from({ length: Math.max(before.length, rows.length) }, (_, index) => index)
      .filter((index) => before[index] !== rows[index])
      .map((index) => index + 1);
    checker.recheck(sheet, changed);
    before = rows;
    expect(checker.findings()).toEqual(check(sheet, TODAY));
    return checker.findings().filter(({ rule }) => rule === "read-only");
  };
  const wrong = typed([14, REFERRAL, at(2, REFERRAL)]);
  const [header = [], ...deals] = wrong;
  expect(look(wrong)).toHaveLength(1);
  expect(look([header, ...deals.toReversed()])).toHaveLength(1);
  expect(look([header, ...deals.toSpliced(0, 1)])).toHaveLength(1);
  expect(
    look(
      wrong.toSpliced(
        3,
        0,
        (wrong[3] ?? []).map(() => ""),
      ),
    ),
  ).toHaveLength(1);
  expect(look(download)).toEqual([]);
});
