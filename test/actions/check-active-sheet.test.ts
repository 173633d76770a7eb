import { HostError, type HostErrorCode } from "../../src/actions/host-error";
import { Workbook } from "../../workbench/model/workbook";
import { deal, IDS } from "../deal";
import { cell, dealWorkbook, openApp, textWorkbook } from "./open-app";

test("a check finds, highlights, offers lists and remembers the baseline", async () => {
  const { app, check, sheet } = openApp(dealWorkbook([deal({ Currency: "usd" }), deal({ "Deal Name": "" })]));
  await check();
  const { phase, checked, highlighted, baselines, notice } = app.store.getState();
  expect({ phase, notice }).toEqual({ phase: "checked", notice: undefined });
  expect(checked?.findings.map(({ rule, row }) => [rule, row])).toEqual([
    ["currency-code", 2],
    ["required", 3],
  ]);
  expect(checked?.counts).toMatchObject({ errors: 2, warnings: 0 });
  expect(highlighted).toEqual(new Set([sheet.id]));
  expect(baselines.has(sheet.id)).toBe(true);
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  expect(sheet.validations.length).toBeGreaterThan(0);
});

const LEAD_HEADERS = ["Lead name", "Lead Id", "Lead status", "Lead source", "Customer Name", "Lead owner", "Notes"];

test.each<[string, () => Workbook, RegExp]>([
  ["an empty sheet", () => new Workbook(), /^This sheet is empty\./],
  [
    "a sheet of something else",
    () =>
      textWorkbook([
        ["Name", "Age"],
        ["Ada", "36"],
      ]),
    /co-sell/,
  ],
  ["another Partner Center file", () => textWorkbook([LEAD_HEADERS, LEAD_HEADERS.map(() => "x")]), /co-sell/],
])("%s has a sentence and no findings, and is left unpainted", async (_, workbook, sentence) => {
  const { app, check, sheet } = openApp(workbook());
  await check();
  const { phase, checked, refusal } = app.store.getState();
  expect({ phase, checked }).toEqual({ phase: "checked", checked: undefined });
  expect(refusal).toMatch(sentence);
  expect(sheet.conditionalFormats).toEqual([]);
});

test("a deal that Partner Center knows as Won is locked from the first check on", async () => {
  const won = { ...IDS, "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" };
  const { app, check, type } = openApp(dealWorkbook([deal(won)]));
  await check();
  expect(app.store.getState().checked?.dealSheet.records.map((record) => record.class)).toEqual(["locked"]);
  type(cell("Deal Name", 2), "Another name");
  await check();
  expect(app.store.getState().checked?.findings.map(({ rule, column }) => [rule, column])).toContainEqual([
    "read-only",
    "Deal Name",
  ]);
});

test.each<[HostErrorCode, RegExp]>([
  ["cell-edit-mode", /Press Enter or Esc/],
  ["busy", /Wait a moment/],
  ["too-large", /Delete rows/],
])("%s while reading: one sentence, and the earlier findings stay, marked as out of date", async (code, sentence) => {
  let isUnwilling = false;
  const { app, check } = openApp(dealWorkbook([deal({ Currency: "usd" })]), {
    hostOf: (host) => ({
      ...host,
      read: () => (isUnwilling ? Promise.reject(new HostError(code, "no")) : host.read()),
    }),
  });
  await check();
  isUnwilling = true;
  await check();
  const { phase, notice, freshness, checked, busy } = app.store.getState();
  expect(notice).toEqual({ intent: "error", text: expect.stringMatching(sentence) as string });
  expect({ phase, freshness, busy }).toEqual({ phase: "failed", freshness: "out-of-date", busy: undefined });
  expect(checked?.findings).toHaveLength(1);
  isUnwilling = false;
  await check();
  expect(app.store.getState()).toMatchObject({ phase: "checked", freshness: "current", notice: undefined });
});

test("a cell in edit mode is told as such by Excel itself", async () => {
  const { app, check, workbook } = openApp(dealWorkbook([deal()]));
  workbook.cellEdit = true;
  await check();
  expect(app.store.getState().notice?.text).toMatch(/A cell is being edited/);
});

test("a protected sheet is checked, and it is said that it could not be marked", async () => {
  const { app, check, sheet } = openApp(dealWorkbook([deal({ Currency: "usd" })]));
  sheet.protect();
  await check();
  const { checked, notice, phase } = app.store.getState();
  expect(phase).toBe("checked");
  expect(checked?.findings).toHaveLength(1);
  expect(notice).toMatchObject({ intent: "warning", text: expect.stringMatching(/protected/) as string });
});

test("a defect is shown with a text to report it by, and the app goes on", async () => {
  let isBroken = true;
  const { app, check } = openApp(dealWorkbook([deal()]), {
    hostOf: (host) => ({
      ...host,
      read: () => (isBroken ? Promise.reject(new TypeError("x is not a function")) : host.read()),
    }),
  });
  await check();
  expect(app.store.getState().notice).toMatchObject({
    intent: "error",
    details: expect.stringContaining("x is not a function") as string,
  });
  isBroken = false;
  await check();
  expect(app.store.getState()).toMatchObject({ phase: "checked", notice: undefined });
});
