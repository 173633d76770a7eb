import { addColumn } from "../../src/actions/add-column";
import { applyFix } from "../../src/actions/apply-fix";
import { clearHighlights } from "../../src/actions/clear-highlights";
import { undo } from "../../src/actions/undo";
import { deal, HEADERS } from "../deal";
import { dealWorkbook, openApp, type OpenApp } from "./open-app";

const headersOf = ({ sheet }: OpenApp): unknown[] => {
  const used = sheet.usedRange(true);
  return sheet.values({ row: 0, column: 0, rows: 1, columns: used?.columns ?? 0 })[0] ?? [];
};
const noticeOf = ({ app }: OpenApp): string | undefined => app.store.getState().notice?.text;

/** With five solutions and five team members: what comes next is number 6. */
async function checked(deals = [deal({ Currency: "usd" })]): Promise<OpenApp> {
  const open = openApp(dealWorkbook(deals));
  await open.check();
  return open;
}

test("the next solution goes behind the last one; dropdowns, highlights and findings follow", async () => {
  const open = await checked();
  const before = open.app.store.getState().checked?.findings;
  await open.app.perform(addColumn, "Solution");
  const at = HEADERS.indexOf("Solution 5") + 1;
  expect(headersOf(open)).toEqual(HEADERS.toSpliced(at, 0, "Solution 6"));
  expect(noticeOf(open)).toMatch(/^Solution 6 is now column [A-Z]+\.$/);
  const { checked: now } = open.app.store.getState();
  expect(now?.dealSheet.positions.get("Solution 6")).toBe(at);
  expect(now?.findings.map(({ rule, column }) => [rule, column])).toEqual(
    before?.map(({ rule, column }) => [rule, column]),
  );
  expect(open.sheet.validationAt(1, at)?.prompt.title).toBe(open.sheet.validationAt(1, at - 1)?.prompt.title);
  open.sheet.enter(1, at, "00123");
  expect(open.sheet.value(1, at)).toBe("00123");
});

test("a team member goes before Microsoft's own", async () => {
  const open = await checked();
  await open.app.perform(addColumn, "Team member");
  expect(headersOf(open)).toEqual(HEADERS.toSpliced(HEADERS.indexOf("Microsoft team member 1"), 0, "Team member 6"));
});

test("before the first check there is no sheet to add to", async () => {
  const open = openApp(dealWorkbook([deal()]));
  await open.app.perform(addColumn, "Solution");
  expect(headersOf(open)).toEqual(HEADERS);
});

test("a person who has changed the sheet meanwhile gets the column where it belongs now", async () => {
  const open = await checked();
  const stop = await open.app.start();
  open.sheet.insertColumns(0, 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await open.app.perform(addColumn, "Solution");
  expect(headersOf(open)).toContain("Solution 6");
  const at = open.sheet.values({ row: 0, column: 0, rows: 1, columns: HEADERS.length + 2 })[0]?.indexOf("Solution 6");
  expect(at).toBe(HEADERS.indexOf("Solution 5") + 2);
  await stop();
});

test("a change that nobody told of is noticed before anything is inserted", async () => {
  const open = await checked();
  open.sheet.insertColumns(0, 1);
  await open.app.perform(addColumn, "Solution");
  expect(noticeOf(open)).toMatch(/^The columns had changed, so none was added\./);
  expect(open.app.store.getState().undoSteps).toEqual([]);
  await open.app.perform(addColumn, "Solution");
  expect(noticeOf(open)).toMatch(/^Solution 6 is now column/);
});

test("fifty are enough", async () => {
  const headers = [...HEADERS.slice(0, 8), ...Array.from({ length: 50 }, (_, index) => `Solution ${index + 1}`)];
  const open = openApp(dealWorkbook([deal()], headers));
  await open.check();
  await open.app.perform(addColumn, "Solution");
  expect(noticeOf(open)).toBe("A deal can have at most 50 solutions, and the sheet has a column for each of them.");
  expect(headersOf(open)).toEqual(headers);
});

test("undo takes it away again, and what was done before can still be undone", async () => {
  const open = await checked();
  const before = headersOf(open);
  const finding = open.app.store.getState().checked?.findings.find(({ column }) => column === "Currency");
  if (finding === undefined) throw new Error("There is nothing to fix.");
  await open.app.perform(applyFix, finding);
  await open.app.perform(addColumn, "Solution");
  expect(open.app.store.getState().undoSteps).toHaveLength(2);

  await open.app.perform(undo, undefined);
  expect(noticeOf(open)).toBe("Solution 6 is gone again.");
  expect(headersOf(open)).toEqual(before);
  expect(open.app.store.getState().checked?.dealSheet.positions.has("Solution 6")).toBe(false);

  await open.app.perform(undo, undefined);
  expect(open.sheet.value(1, HEADERS.indexOf("Currency"))).toBe("usd");
  expect(open.app.store.getState().undoSteps).toEqual([]);
});

test("what was fixed at the right of the new column is undone where it stands now", async () => {
  const headers = ["Solution 1", ...HEADERS.filter((header) => !header.startsWith("Solution "))];
  const open = openApp(dealWorkbook([deal({ Currency: "usd" })], headers));
  await open.check();
  const finding = open.app.store.getState().checked?.findings.find(({ column }) => column === "Currency");
  if (finding === undefined) throw new Error("There is nothing to fix.");
  await open.app.perform(applyFix, finding);
  await open.app.perform(addColumn, "Solution");
  // The person fills the column in: it stays, and the fix is undone beside it.
  open.sheet.enter(1, 1, "SOL-9");
  await open.app.perform(undo, undefined);
  expect(noticeOf(open)).toMatch(/^Solution 2 is no longer as it was added, so it stays\./);
  expect(open.sheet.value(1, 1)).toBe("SOL-9");
  await open.app.perform(undo, undefined);
  expect(open.sheet.value(1, headers.indexOf("Currency") + 1)).toBe("usd");
  expect(open.sheet.value(1, 1)).toBe("SOL-9");
});

test("a protected sheet, or a cell that is being edited, is told and changes nothing", async () => {
  const open = await checked();
  open.sheet.protect();
  await open.app.perform(addColumn, "Solution");
  expect(noticeOf(open)).toMatch(/^The sheet is protected/);
  open.sheet.unprotect();
  open.workbook.cellEdit = true;
  await open.app.perform(addColumn, "Solution");
  expect(noticeOf(open)).toMatch(/^A cell is being edited/);
  open.workbook.cellEdit = false;
  expect(headersOf(open)).toEqual(HEADERS);
  expect(open.app.store.getState().undoSteps).toEqual([]);
});

test("where highlights were cleared they stay away", async () => {
  const open = await checked();
  await open.app.perform(clearHighlights, undefined);
  await open.app.perform(addColumn, "Solution");
  expect(open.sheet.conditionalFormats).toEqual([]);
  expect(open.sheet.validations).toEqual([]);
});

test("our own insertion starts no quiet check", async () => {
  const open = await checked();
  const stop = await open.app.start();
  await open.app.perform(addColumn, "Solution");
  const { batches } = open.connection.batches;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(open.app.store.getState().freshness).toBe("current");
  expect(open.connection.batches.batches).toBe(batches);
  await stop();
});
