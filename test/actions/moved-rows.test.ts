import { applyFix } from "../../src/actions/apply-fix";
import { clearHighlights } from "../../src/actions/clear-highlights";
import { prepareExport } from "../../src/actions/prepare-export";
import { undo } from "../../src/actions/undo";
import { useSuggestion } from "../../src/actions/use-suggestion";
import type { Finding } from "../../src/findings/finding";
import { deal, searchDeal, sheetOf } from "../deal";
import { cell, dealWorkbook, openApp, type OpenApp } from "./open-app";

const SUGGESTED = "MicrosoftID: 6-ABCDEFG23XB, AccountName: Contoso, AccountAddress: One Contoso Way";

async function opened(...deals: Parameters<typeof dealWorkbook>[0]): Promise<OpenApp> {
  const open = openApp(dealWorkbook(deals));
  await open.check();
  return open;
}

function findingIn({ app }: OpenApp, row: number, column: string): Finding {
  const found = app.store.getState().checked?.findings.find((each) => each.row === row && each.column === column);
  if (found === undefined) throw new Error(`nothing was found in row ${row}, ${column}`);
  return found;
}

/** Events come a moment after what they tell of. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

test("a suggestion is not copied into the row that has moved up into its place", async () => {
  const first = searchDeal({ "Deal Name": "one" });
  const chosen = searchDeal({ "Deal Name": "two", "Managed Account 1": SUGGESTED });
  const open = await opened(first, chosen, searchDeal({ "Deal Name": "three" }));
  open.sheet.deleteRows(1, 1);
  await open.app.perform(useSuggestion, { row: 3, column: "Managed Account 1" });
  const finals = [2, 3].map((row) => open.textAt(cell("Final Matched Customer Account", row)));
  expect(finals).toEqual(["", ""]);
  expect(open.app.store.getState().notice?.intent).toBe("warning");
});

test("a change that was noticed is checked before anything is written", async () => {
  const open = await opened(deal({ Currency: "usd" }), deal({ Currency: "usd" }));
  const stop = await open.app.start();
  const finding = findingIn(open, 3, "Currency");
  open.type(cell("Deal Name", 2), "another name");
  await soon();
  await open.app.perform(applyFix, finding);
  expect(open.textAt(cell("Currency", 3))).toBe("usd");
  expect(open.app.store.getState().notice?.text).toMatch(/^The sheet had changed, so nothing was written/);
  await open.app.perform(applyFix, finding);
  expect(open.textAt(cell("Currency", 3))).toBe("USD");
  await stop();
});

test("once rows have moved, an earlier change cannot be undone into another deal", async () => {
  const open = await opened(
    deal({ "Deal Name": "one" }),
    deal({ "Deal Name": "two", "Customer Country": "Germany" }),
    deal({ "Deal Name": "three", "Customer Country": "DE" }),
  );
  const stop = await open.app.start();
  await open.app.perform(applyFix, findingIn(open, 3, "Customer Country"));
  open.sheet.deleteRows(1, 1);
  await soon();
  expect(open.app.store.getState().undoSteps).toEqual([]);
  await open.app.perform(undo, undefined);
  expect([2, 3].map((row) => open.textAt(cell("Customer Country", row)))).toEqual(["DE", "DE"]);
  await stop();
});

test("undo does not reach a row that was sorted into the place of the one that was changed", async () => {
  const open = await opened(
    deal({ "Deal Name": "two", "Customer Country": "Germany" }),
    deal({ "Deal Name": "one", "Customer Country": "DE" }),
  );
  await open.app.perform(applyFix, findingIn(open, 2, "Customer Country"));
  for (const [row, name] of [
    [2, "one"],
    [3, "two"],
  ] as const) {
    open.type(cell("Deal Name", row), name);
  }
  await open.app.perform(undo, undefined);
  expect([2, 3].map((row) => open.textAt(cell("Customer Country", row)))).toEqual(["DE", "DE"]);
});

test("each of several changes can be taken back, the newest first", async () => {
  const open = await opened(deal({ Currency: "usd", "Customer Country": "Germany" }));
  await open.app.perform(applyFix, findingIn(open, 2, "Currency"));
  await open.app.perform(applyFix, findingIn(open, 2, "Customer Country"));
  await open.app.perform(undo, undefined);
  expect(open.app.store.getState().notice?.canUndo).toBe(true);
  await open.app.perform(undo, undefined);
  expect(open.app.store.getState().notice?.canUndo).toBe(false);
  expect(open.textAt(cell("Currency", 2))).toBe("usd");
  expect(open.textAt(cell("Customer Country", 2))).toBe("Germany");
});

test("Clear highlights clears every sheet that was checked, and a deleted one is no obstacle", async () => {
  const open = await opened(deal({ Currency: "usd" }));
  const gone = open.workbook.addSheet("Gone");
  const other = open.workbook.addSheet("Other");
  for (const sheet of [gone, other]) {
    const { cells } = sheetOf([deal({ Currency: "eur" })]);
    sheet.write(
      { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
      cells.map((row) => [...row]),
    );
    open.workbook.activate(sheet.id);
    await open.check();
  }
  open.workbook.removeSheet(gone.id);
  expect(open.sheet.conditionalFormats.length + other.conditionalFormats.length).toBeGreaterThan(0);
  await open.app.perform(clearHighlights, undefined);
  expect(open.app.store.getState().notice?.intent).toBe("success");
  expect([open.sheet, other].map((sheet) => sheet.conditionalFormats.length + sheet.validations.length)).toEqual([
    0, 0,
  ]);
});

test("what was overruled in one sheet is not overruled in the next", async () => {
  const open = await opened(deal({ Currency: "usd" }));
  await open.app.perform(prepareExport, undefined);
  expect(open.app.store.getState().exporting).toBeDefined();
  const other = open.workbook.addSheet("Other");
  const { cells } = sheetOf([deal({ Currency: "eur" })]);
  other.write(
    { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 },
    cells.map((row) => [...row]),
  );
  open.workbook.activate(other.id);
  await open.check();
  expect(open.app.store.getState().exporting).toBeUndefined();
});
