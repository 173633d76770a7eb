import { rankSuggestions } from "../../../src/accounts/rank";
import { currentMatch } from "../../../src/accounts/suggestions";
import { readCsv } from "../../../src/csv/read";
import { writeCsv } from "../../../src/csv/write";
import { check } from "../../../src/rules/check";
import type { DealSheet } from "../../../src/sheet/deal-sheet";
import { isGarbled } from "../../../src/sheet/garbled-text";
import { COLUMNS } from "../../../src/template/columns";
import { HEADERS, TODAY, messageOf } from "../../deal";
import { utf8 } from "../../csv/bytes";
import { HOSTILE_TEXTS, type HostileText } from "../generators/hostile-texts";
import { superlinear } from "../generators/linear-time";
import { LONGEST_CELL } from "../generators/odd-cells";
import { goodRow } from "../generators/rows";
import { dealSheetOf } from "../generators/sheets";

const SUGGESTIONS = ["Managed", "Unmanaged", "DUNS"].flatMap((kind) => [`${kind} Account 1`, `${kind} Account 2`]);

/** Where a quarter of the text and all of it are not in proportion. */
function slowOn(texts: readonly HostileText[], longest: number, work: (text: string) => unknown): readonly string[] {
  return texts.flatMap(([name, make]) => {
    const [little, much] = [make(longest / 4), make(longest)];
    const times = superlinear(
      () => work(little),
      () => work(much),
    );
    return times === undefined ? [] : [`${name}: ${times} times`];
  });
}

/** One column of each kind, for columns of one kind are judged alike. */
const KEYS = [...new Map(COLUMNS.map(({ kind, key }) => [kind, key])).values(), "CRM ID", "Deal Name", "Errors"];
const FULL = KEYS.map((key) => ({ header: key, key }));

/** A deal with this text in every cell. */
function sheetFull(text: string): DealSheet {
  return dealSheetOf({
    columns: FULL,
    rows: [{ cells: Object.fromEntries(KEYS.map((key) => [key, text])) }],
    was: undefined,
  });
}

test("a check takes linear time, whatever stands in every cell of the row", () => {
  const slow = slowOn(HOSTILE_TEXTS, LONGEST_CELL, (text) => {
    for (const finding of check(sheetFull(text), TODAY)) messageOf(finding);
  });
  expect(slow).toEqual([]);
}, 60_000);

test("so it does where the text is a header", () => {
  const slow = slowOn(HOSTILE_TEXTS, LONGEST_CELL, (text) => {
    const columns = [...HEADERS, ...Array.from({ length: 5 }, (_, index) => `${text}${index}`)];
    const sheet = dealSheetOf({
      columns: columns.map((header) => ({ header, key: header })),
      rows: [{ cells: goodRow("create", 1) }],
      was: undefined,
    });
    for (const finding of check(sheet, TODAY)) messageOf(finding);
  });
  expect(slow).toEqual([]);
}, 60_000);

test("and so do reading suggestions and ranking them", () => {
  const columns = [
    "Customer Name",
    "Customer City",
    "Customer Country",
    "Final Matched Customer Account",
    ...SUGGESTIONS,
  ];
  const slow = slowOn(HOSTILE_TEXTS, LONGEST_CELL, (text) => {
    const rows = [{ cells: Object.fromEntries(columns.map((key, index) => [key, `${text}${index}`])) }];
    const sheet = dealSheetOf({ columns: columns.map((key) => ({ header: key, key })), rows, was: undefined });
    for (const deal of sheet.records) {
      rankSuggestions(deal);
      currentMatch(deal);
    }
  });
  expect(slow).toEqual([]);
}, 60_000);

test("and so do reading and writing a file, and looking for the wrong encoding", () => {
  const slow = slowOn(HOSTILE_TEXTS, 64_000, (text) => {
    readCsv(utf8(text));
    readCsv(utf8(`"${text}`));
    readCsv(utf8(`a,"${text.replaceAll('"', '""')}" x\n`.repeat(3)));
    writeCsv([[text, text]], { bom: true });
    isGarbled(text);
    isGarbled(`Ã${text}`);
  });
  expect(slow).toEqual([]);
}, 60_000);
