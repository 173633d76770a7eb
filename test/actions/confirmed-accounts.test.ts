import { accountReview } from "../../src/actions/account-review";
import { chooseAccounts } from "../../src/actions/choose-accounts";
import { HostError } from "../../src/actions/host-error";
import type { Host } from "../../src/actions/host";
import { undo } from "../../src/actions/undo";
import { useSuggestion } from "../../src/actions/use-suggestion";
import { accountStanding } from "../../src/accounts/standing";
import type { Workbook } from "../../workbench/model/workbook";
import { searchDeal } from "../deal";
import type { SampleDeal } from "../../src/rules/rule";
import { cell, dealWorkbook, openApp, type OpenApp, type OpenAppOptions } from "./open-app";

const FINAL = "Final Matched Customer Account";
const FIRST = "MicrosoftID: 12-1A, AccountName: Contoso Ltd, AccountAddress: One Contoso Way, Redmond";
const SECOND = "MicrosoftID: 12-1B, AccountName: Contoso Foods, AccountAddress: One Contoso Way, Redmond";
const OTHER = "MicrosoftID: 12-2B, AccountName: Contoso, AccountAddress: Elm Road, York";
const UNSURE: SampleDeal = {
  "Managed Account 1": FIRST,
  "Managed Account 2": SECOND,
  "Unmanaged Account 1": OTHER,
  [FINAL]: FIRST,
  "Matched Category": "Managed",
  Confidence: "Low",
};
const LASTS_FOR_NOW = "What you confirm lasts until the pane is closed: the workbook cannot keep it now.";

function unsure(rows = 3): Workbook {
  return dealWorkbook(
    Array.from({ length: rows }, (_, n) =>
      searchDeal({ "Deal Name": `Deal ${n}`, "Customer Name": "Contoso", ...UNSURE }),
    ),
  );
}

async function opened(workbook: Workbook, options?: OpenAppOptions): Promise<OpenApp> {
  const open = openApp(workbook, options);
  await open.check();
  return open;
}

const waiting = ({ app }: OpenApp): number[] => accountReview(app.store.getState()).waiting.map(({ row }) => row);
const notice = ({ app }: OpenApp): string | undefined => app.store.getState().notice?.text;
const confirm = ({ app }: OpenApp, row: number): Promise<void> =>
  app.perform(useSuggestion, { row, column: "Managed Account 1" });

test("a confirmed account is still confirmed when the pane is opened again, wherever its row has moved", async () => {
  const workbook = unsure();
  const open = await opened(workbook);
  await confirm(open, 3);
  expect(waiting(open)).toEqual([2, 4]);
  open.sheet.insertRows(1, 2);

  const again = await opened(workbook);
  expect(waiting(again)).toEqual([4, 6]);
  again.type(cell(FINAL, 5), "MicrosoftID: 12-99");
  again.type(cell(FINAL, 5), SECOND);
  await again.check();
  expect(waiting(again)).toEqual([4, 5, 6]);
});

test("so is another account of the same category, which the cells do not tell from Partner Center’s own choice", async () => {
  const workbook = unsure(2);
  const open = await opened(workbook);
  await open.app.perform(useSuggestion, { row: 2, column: "Managed Account 2" });
  const again = await opened(workbook);
  expect(waiting(again)).toEqual([3]);
  expect(again.textAt(cell(FINAL, 2))).toBe(SECOND);
});

test("a choice that the cells tell themselves asks nothing of the workbook; a confirmation does", async () => {
  const workbook = unsure(2);
  let saved = 0;
  const hostOf = (host: Host): Host => ({
    ...host,
    saveConfirmed: (id, keys) => {
      saved += 1;
      return host.saveConfirmed(id, keys);
    },
  });
  const open = await opened(workbook, { hostOf });
  await open.app.perform(useSuggestion, { row: 2, column: "Unmanaged Account 1" });
  expect(saved).toBe(0);
  await confirm(open, 3);
  expect(saved).toBe(1);
  await confirm(open, 3);
  expect(saved).toBe(1);
});

test("taken back, it waits again in the workbook too", async () => {
  const workbook = unsure(2);
  const open = await opened(workbook);
  await confirm(open, 2);
  await confirm(open, 3);
  await open.app.perform(undo, undefined);
  expect(waiting(open)).toEqual([3]);
  expect(open.app.store.getState().notice).toMatchObject({ canUndo: true });
  expect(waiting(await opened(workbook))).toEqual([3]);
});

test("one step takes back what was written and what was confirmed together", async () => {
  const workbook = unsure(2);
  const open = await opened(workbook);
  await open.app.perform(chooseAccounts, [
    { row: 2, text: FIRST, column: "Managed Account 1" },
    { row: 3, text: OTHER, column: "Unmanaged Account 1" },
  ]);
  expect(waiting(open)).toEqual([]);
  await open.app.perform(undo, undefined);
  expect([waiting(open), open.textAt(cell(FINAL, 3))]).toEqual([[2, 3], FIRST]);
  expect(waiting(await opened(workbook))).toEqual([2, 3]);
});

test("what is kept holds nothing of the customer, and nothing of deals that are gone", async () => {
  const workbook = unsure(3);
  const open = await opened(workbook);
  const parts = (): string[] =>
    [...workbook.customXmlParts.values()].map(({ xml }) => xml).filter((xml) => xml.startsWith("<confirmed"));
  await confirm(open, 2);
  await confirm(open, 3);
  expect(parts()).toHaveLength(1);
  expect(parts()[0]).not.toMatch(/Contoso|Deal/);
  const before = parts()[0]?.length ?? 0;
  open.sheet.deleteRows(1, 2);
  await open.check();
  await confirm(open, 2);
  expect(parts()[0]?.length).toBeLessThan(before);
});

test("where Excel cannot keep it, it lasts as long as the pane, and that is said once", async () => {
  const open = await opened(unsure(), { requirementSets: { ExcelApi: "1.11" } });
  await confirm(open, 2);
  expect(open.app.store.getState().notice).toEqual({
    intent: "info",
    text: `Row 2: the account stays Contoso Ltd. ${LASTS_FOR_NOW}`,
    canUndo: true,
  });
  await confirm(open, 3);
  expect(notice(open)).toBe("Row 3: the account stays Contoso Ltd.");
  await open.check();
  expect(waiting(open)).toEqual([4]);
});

test("where Excel refuses to keep it, the reason is said once; the next one keeps both", async () => {
  const workbook = unsure();
  let isUnwilling = true;
  const open = await opened(workbook, {
    hostOf: (host) => ({
      ...host,
      saveConfirmed: (id, keys) =>
        isUnwilling ? Promise.reject(new HostError("busy", "busy")) : host.saveConfirmed(id, keys),
    }),
  });
  await confirm(open, 2);
  expect(notice(open)).toContain(LASTS_FOR_NOW);
  expect(waiting(open)).toEqual([3, 4]);
  expect(waiting(await opened(workbook))).toEqual([2, 3, 4]);
  isUnwilling = false;
  await confirm(open, 3);
  expect(notice(open)).toBe("Row 3: the account stays Contoso Ltd.");
  expect(waiting(await opened(workbook))).toEqual([4]);
});

test("what the workbook keeps is not overwritten while Excel does not say what it is", async () => {
  const workbook = unsure();
  await confirm(await opened(workbook), 2);
  let isUnwilling = true;
  const open = await opened(workbook, {
    hostOf: (host) => ({
      ...host,
      loadConfirmed: (id) => (isUnwilling ? Promise.reject(new HostError("busy", "busy")) : host.loadConfirmed(id)),
    }),
  });
  expect(waiting(open)).toEqual([2, 3, 4]);
  await confirm(open, 3);
  expect(notice(open)).toContain(LASTS_FOR_NOW);
  expect(waiting(open)).toEqual([2, 4]);
  isUnwilling = false;
  await open.check();
  expect(waiting(open)).toEqual([4]);
});

test("a bug in keeping it is no refusal: it is told as one", async () => {
  const open = await opened(unsure(), {
    hostOf: (host) => ({ ...host, saveConfirmed: () => Promise.reject(new TypeError("a bug")) }),
  });
  await confirm(open, 2);
  expect(open.app.store.getState().notice).toMatchObject({ intent: "error" });
});

test("a copy of the sheet is another sheet: its rows wait", async () => {
  const workbook = unsure(2);
  const open = await opened(workbook);
  await confirm(open, 2);
  workbook.copySheet(open.sheet.id, 1);
  workbook.activate(workbook.sheets[1]?.id ?? "");
  await open.check();
  expect(waiting(open)).toEqual([2, 3]);
});

test("the cells of a confirmed row do not say that it is", () => {
  const headers = Object.keys(UNSURE);
  const positions = new Map(headers.map((header, at) => [header, at]));
  expect(accountStanding({ cells: Object.values(UNSURE), positions })).toBe("waiting");
});
