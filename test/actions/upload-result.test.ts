import { readFileSync } from "node:fs";
import path from "node:path";
import { isProcessed, uploadResult } from "../../src/actions/upload-result";
import { readCsv } from "../../src/csv/read";
import { recognise } from "../../src/sheet/recognise";
import type { DealSheet } from "../../src/sheet/deal-sheet";
import { textSheet } from "../../src/sheet/sheet";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, dealSheet, existingDeal, searchDeal } from "../deal";

const SUGGESTED = { "Managed Account 1": "MicrosoftID: 6-ABCDEFG23XB, AccountName: Contoso, AccountAddress: PO BOX 1" };

test.each<[string, SampleDeal, string, boolean]>([
  ["it exists", existingDeal(), "done", false],
  ["it exists, with a message", existingDeal({ Errors: "Currency is not valid" }), "refused", true],
  ["it was not created", searchDeal({ Errors: "Required field Solution 1 missing" }), "refused", true],
  ["there are suggestions", searchDeal(SUGGESTED), "waiting", true],
  ["the search has chosen", deal(SUGGESTED), "proposed", true],
  ["an account was typed", deal(), "proposed", false],
  ["nothing was found", searchDeal(), "unfound", false],
  ["suggestions from when it was created", existingDeal(SUGGESTED), "done", false],
])("a deal of which %s", (_, sample, kind, isFromPartnerCenter) => {
  const sheet = dealSheet([sample]);
  const result: Readonly<Record<string, readonly number[]>> = {
    ...uploadResult(sheet, new Set(kind === "waiting" ? [2] : [])),
  };
  expect(Object.entries(result).filter(([, rows]) => rows.length > 0)).toEqual([[kind, [2]]]);
  expect(isProcessed(sheet)).toBe(isFromPartnerCenter);
});

function sampleSheet(name: string): DealSheet {
  const { cells } = readCsv(readFileSync(path.resolve(__dirname, "../../samples", name)));
  const recognition = recognise(textSheet(name, cells));
  if (recognition.kind !== "deal-sheet") throw new Error(`${name} is no co-sell file`);
  return recognition.dealSheet;
}

test.each([
  ["with-errors.csv", true],
  ["account-match.csv", true],
  ["new-deals.csv", false],
  ["download.csv", false],
  ["clean.csv", false],
])("%s: whether Partner Center has worked on it is %s, and every deal is of one kind", (name, expected) => {
  const sheet = sampleSheet(name);
  expect(isProcessed(sheet)).toBe(expected);
  const rows = Object.values(uploadResult(sheet, new Set())).flat();
  expect(rows.sort((a: number, b: number) => a - b)).toEqual(sheet.records.map(({ row }) => row));
});
