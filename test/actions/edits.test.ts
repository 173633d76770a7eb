import { applyFix } from "../../src/actions/apply-fix";
import { fixAllSafe } from "../../src/actions/fix-all-safe";
import { undo } from "../../src/actions/undo";
import { useSuggestion } from "../../src/actions/use-suggestion";
import { deal, IDS } from "../deal";
import { cell, dealWorkbook, openApp, type OpenApp } from "./open-app";

async function opened(...deals: Parameters<typeof dealWorkbook>[0]): Promise<OpenApp> {
  const open = openApp(dealWorkbook(deals));
  await open.check();
  return open;
}

const CURRENCY = cell("Currency", 2);

test("a fix is written, checked again, told, and undone in one step", async () => {
  const { app, textAt } = await opened(deal({ Currency: "usd" }));
  const [finding] = app.store.getState().checked?.findings ?? [];
  if (finding === undefined) throw new Error("nothing was found");
  await app.perform(applyFix, finding);
  expect(textAt(CURRENCY)).toBe("USD");
  expect(app.store.getState()).toMatchObject({
    checked: { findings: [] },
    notice: { intent: "success", text: `${CURRENCY} is now “USD”.`, canUndo: true },
  });
  await app.perform(undo, undefined);
  expect(textAt(CURRENCY)).toBe("usd");
  expect(app.store.getState()).toMatchObject({
    checked: { findings: [finding] },
    notice: { text: `${CURRENCY} is again “usd”.` },
    undoSteps: [],
  });
});

test("a fix leaves a cell alone that has changed since the check", async () => {
  const { app, textAt, type } = await opened(deal({ Currency: "usd" }));
  const [finding] = app.store.getState().checked?.findings ?? [];
  if (finding === undefined) throw new Error("nothing was found");
  type(CURRENCY, "EUR");
  await app.perform(applyFix, finding);
  expect(textAt(CURRENCY)).toBe("EUR");
  expect(app.store.getState()).toMatchObject({
    checked: { findings: [] },
    notice: { intent: "warning", text: `${CURRENCY} has changed since the check, so it was left alone.` },
    undoSteps: [],
  });
});

test("all safe fixes are applied and undone as one", async () => {
  const { app, textAt } = await opened(
    deal({ Currency: "usd", "Customer Country": "Germany" }),
    deal({ Currency: "eur" }),
  );
  expect(fixAllSafe.isEnabled(app.store.getState())).toBe(true);
  await app.perform(fixAllSafe, undefined);
  const cells = [CURRENCY, cell("Customer Country", 2), cell("Currency", 3)];
  expect(cells.map(textAt)).toEqual(["USD", "DE", "EUR"]);
  expect(app.store.getState().notice?.text).toBe("3 cells fixed.");
  expect(fixAllSafe.isEnabled(app.store.getState())).toBe(false);
  await app.perform(undo, undefined);
  expect(cells.map(textAt)).toEqual(["usd", "Germany", "eur"]);
  expect(app.store.getState().notice?.text).toBe("3 cells put back.");
});

test("the edited sheet is checked again though another one is in front", async () => {
  const { app, textAt, workbook, sheet } = await opened(deal({ Currency: "usd" }));
  workbook.activate(workbook.addSheet("Other").id);
  await app.perform(fixAllSafe, undefined);
  expect(textAt(CURRENCY)).toBe("USD");
  expect(app.store.getState().checked).toMatchObject({ identity: { id: sheet.id }, findings: [] });
});

test("a fix in a protected sheet changes nothing and says why", async () => {
  const { app, textAt, sheet } = await opened(deal({ Currency: "usd" }));
  sheet.protect();
  await app.perform(fixAllSafe, undefined);
  expect(textAt(CURRENCY)).toBe("usd");
  expect(app.store.getState()).toMatchObject({
    notice: { intent: "error", text: expect.stringMatching(/protected/) as string },
    busy: undefined,
    undoSteps: [],
  });
});

const SUGGESTED = "MicrosoftID: 12-1FG2G,  AccountName: Contoso, Ltd, AccountAddress: PO BOX 80456 ";

test("a suggestion is copied verbatim into the final account column", async () => {
  const { app, textAt } = await opened(deal({ "Final Matched Customer Account": "", "Managed Account 1": SUGGESTED }));
  await app.perform(useSuggestion, { row: 2, column: "Managed Account 1" });
  expect(textAt(cell("Final Matched Customer Account", 2))).toBe(SUGGESTED);
  expect(app.store.getState().checked?.dealSheet.records.map((record) => record.class)).toEqual(["create"]);
});

test("a sheet that was deleted: one sentence, no findings left, and the next check works", async () => {
  const { app, workbook, sheet, check } = await opened(deal({ ...IDS, Currency: "usd" }));
  workbook.addSheet("Other");
  workbook.removeSheet(sheet.id);
  await app.perform(fixAllSafe, undefined);
  expect(app.store.getState().notice?.text).toMatch(/no longer in the workbook/);
  await check();
  expect(app.store.getState()).toMatchObject({ checked: undefined, refusal: expect.stringMatching(/empty/) as string });
});
