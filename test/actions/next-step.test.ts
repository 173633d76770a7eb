import { importCsv } from "../../src/actions/import-csv";
import { nextStep, type NextStep } from "../../src/actions/next-step";
import type { SampleDeal } from "../../src/rules/rule";
import { cellText } from "../../src/sheet/cell";
import { deal, existingDeal, HEADERS, searchDeal, sheetOf } from "../deal";
import { Workbook } from "../../workbench/model/workbook";
import { dealWorkbook, openApp } from "./open-app";
import { csvFile } from "./picked-file";

const SUGGESTED = { "Managed Account 1": "MicrosoftID: 12-1FG2G, AccountName: Contoso Ltd, AccountAddress: PO BOX 1" };
const CLOSED = existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });

async function stepOf(deals: readonly SampleDeal[], headers?: readonly string[]): Promise<NextStep | undefined> {
  const { app, check } = openApp(dealWorkbook(deals, headers));
  await check();
  return nextStep(app.store.getState());
}

test.each<[string, readonly SampleDeal[], NextStep]>([
  [
    "what one press mends comes first",
    [deal({ Currency: "usd" }), deal({ Currency: "eur" }), deal({ "Deal Name": "" }), searchDeal(SUGGESTED)],
    { kind: "fix-safe", cells: 2 },
  ],
  [
    "then what only a person can mend",
    [deal({ "Deal Name": "" }), searchDeal({ ...SUGGESTED, "Customer Name": "" })],
    { kind: "see-errors", errors: 2 },
  ],
  [
    "then the accounts that Partner Center suggests",
    [searchDeal(SUGGESTED), searchDeal(), deal(SUGGESTED), existingDeal(SUGGESTED)],
    { kind: "decide-accounts", deals: 1 },
  ],
  ["at last the export", [searchDeal({ "Deal Name": "Another" }), deal()], { kind: "export", deals: 2, warnings: 0 }],
  [
    "warnings do not keep a deal from being sent",
    [deal({ "Estimated Deal Value": "0" })],
    { kind: "export", deals: 1, warnings: 1 },
  ],
  ["a single deal that exists", [existingDeal()], { kind: "export", deals: 1, warnings: 0 }],
  ["closed deals alone leave nothing to send", [CLOSED], { kind: "nothing-to-send" }],
  ["an empty template", [], { kind: "add-deals" }],
])("%s", async (_, deals, wanted) => {
  expect(await stepOf(deals)).toEqual(wanted);
});

test("an empty sheet that lacks a column shows that first", async () => {
  const headers = HEADERS.filter((header) => header !== "Currency");
  expect(await stepOf([], headers)).toEqual({ kind: "see-errors", errors: 1 });
});

test("an imported download in which nothing was changed leaves nothing to send", async () => {
  const { app } = openApp(new Workbook());
  const download = sheetOf([existingDeal()]).cells.map((row) => row.map(cellText));
  await app.perform(importCsv, [csvFile("download.csv", download)]);
  expect(nextStep(app.store.getState())).toEqual({ kind: "nothing-to-send" });
});

test("before a check there is no step, and after a change that was not checked it is the check", async () => {
  const { app, check } = openApp(dealWorkbook([deal()]));
  expect(nextStep(app.store.getState())).toBeUndefined();
  await check();
  expect(nextStep({ ...app.store.getState(), freshness: "out-of-date" })).toEqual({ kind: "check-again" });
  // While a quiet check is about to follow, nothing flickers.
  expect(nextStep({ ...app.store.getState(), freshness: "changing" })).toMatchObject({ kind: "export" });
});
