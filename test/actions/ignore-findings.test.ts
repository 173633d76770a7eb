import { ignoreFindings, showAgain } from "../../src/actions/ignore-findings";
import { HostError } from "../../src/actions/host-error";
import { waysToIgnore, type Ignored } from "../../src/findings/ignored";
import type { Workbook } from "../../workbench/model/workbook";
import { deal, HEADERS } from "../deal";
import { cell, dealWorkbook, openApp, type OpenApp } from "./open-app";

const NAME = cell("Deal Name", 2);

/** Two warnings in two deals, and an error. */
function untidy(): Workbook {
  return dealWorkbook([
    deal({ "Deal Name": " Fabrikam", Currency: "xx" }),
    deal({ "Deal Name": "Northwind ", "Customer Name": "Northwind Traders" }),
  ]);
}

/** How the first warning, or that of a row, can be ignored. */
function ways({ app }: OpenApp, row = 2): readonly Ignored[] {
  const { checked } = app.store.getState();
  const finding = checked?.findings.find((each) => each.severity === "warning" && each.row === row);
  if (checked === undefined || finding === undefined) throw new Error("there is no warning");
  return waysToIgnore(finding, checked.dealSheet);
}

async function ignore(open: OpenApp, kind: Ignored["kind"], row = 2): Promise<void> {
  const way = ways(open, row).find((each) => each.kind === kind);
  if (way === undefined) throw new Error(`there is no such way: ${kind}`);
  await open.app.perform(ignoreFindings, way);
}

function counts({ app }: OpenApp): { readonly errors: number; readonly warnings: number } | undefined {
  return app.store.getState().checked?.counts;
}

test("an ignored warning leaves counts, fixes and highlights at once; the error stays", async () => {
  const open = openApp(untidy());
  await open.check();
  expect(counts(open)).toMatchObject({ errors: 1, warnings: 2 });
  const fillOf = () => open.sheet.effectiveStyle(1, HEADERS.indexOf("Deal Name")).fill;
  expect(fillOf()).toBeDefined();
  await ignore(open, "cell");
  expect(counts(open)).toMatchObject({ errors: 1, warnings: 1 });
  expect(open.app.store.getState().checked?.safeFixes.map(({ address }) => address)).not.toContain(NAME);
  expect(fillOf()).toBeUndefined();
  expect(open.app.store.getState().notice?.text).toMatch(/^1 finding is no longer shown\./);
});

test("it is still ignored when the pane is opened again and rows have moved, and is told again when it is wanted", async () => {
  const workbook = untidy();
  const open = openApp(workbook);
  await open.check();
  await ignore(open, "cell");
  open.sheet.insertRows(1, 3);

  const again = openApp(workbook);
  await again.check();
  expect(counts(again)).toMatchObject({ errors: 1, warnings: 1 });
  expect(again.app.store.getState().checked?.ignored.map(({ row }) => row)).toEqual([5]);
  await again.app.perform(showAgain, undefined);
  expect(counts(again)).toMatchObject({ errors: 1, warnings: 2 });

  const later = openApp(workbook);
  await later.check();
  expect(counts(later)).toMatchObject({ errors: 1, warnings: 2 });
});

test("a kind that is ignored stays so for what is typed later; another decision can be taken back alone", async () => {
  const open = openApp(untidy());
  const stop = await open.app.start();
  await open.check();
  await ignore(open, "column");
  expect(counts(open)).toMatchObject({ warnings: 0 });
  open.type(cell("Deal Name", 3), "Tailspin ");
  open.type(cell("Notes", 3), "Toys ");
  await open.check();
  expect(counts(open)).toMatchObject({ warnings: 1 });
  await ignore(open, "cell", 3);
  expect(counts(open)).toMatchObject({ warnings: 0 });
  const [first] = [...open.app.store.getState().ignored.values()].flatMap(({ decisions }) => decisions);
  await open.app.perform(showAgain, first === undefined ? [] : [first]);
  expect(counts(open)).toMatchObject({ warnings: 2 });
  await stop();
});

test("a new value of an ignored cell is told", async () => {
  const open = openApp(untidy());
  await open.check();
  await ignore(open, "cell");
  open.type(NAME, " Fabrikam Inc.");
  await open.check();
  expect(counts(open)).toMatchObject({ warnings: 2 });
});

test("what is live checked leaves out what is ignored", async () => {
  const open = openApp(untidy());
  const stop = await open.app.start();
  await open.check();
  await ignore(open, "rule");
  open.type(cell("Deal Name", 3), "Wide World ");
  while (open.app.store.getState().freshness !== "current") await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(counts(open)).toMatchObject({ errors: 1, warnings: 0 });
  await stop();
});

test("where Excel cannot keep it, it lasts as long as the pane, and that is said", async () => {
  const open = openApp(untidy(), { requirementSets: { ExcelApi: "1.11" } });
  await open.check();
  await ignore(open, "rule");
  expect(counts(open)).toMatchObject({ warnings: 0 });
  expect(open.app.store.getState().notice).toMatchObject({
    intent: "info",
    text: "What you ignore lasts until the pane is closed: the workbook cannot keep it now.",
  });
});

test("what the workbook keeps is not overwritten while Excel does not say what it is", async () => {
  const workbook = untidy();
  const first = openApp(workbook);
  await first.check();
  await ignore(first, "cell");
  let isUnwilling = true;
  const open = openApp(workbook, {
    hostOf: (host) => ({
      ...host,
      loadIgnored: (id) => (isUnwilling ? Promise.reject(new HostError("busy", "busy")) : host.loadIgnored(id)),
    }),
  });
  await open.check();
  expect(counts(open)).toMatchObject({ warnings: 2 });
  await ignore(open, "cell", 3);
  expect(counts(open)).toMatchObject({ warnings: 1 });
  isUnwilling = false;
  await open.check();
  expect(open.app.store.getState().checked?.ignored.map(({ row }) => row)).toEqual([2]);
});

test("a sheet of its own: another one tells everything", async () => {
  const workbook = untidy();
  const open = openApp(workbook);
  await open.check();
  await ignore(open, "rule");
  workbook.copySheet(open.sheet.id, 1);
  workbook.activate(workbook.sheets[1]?.id ?? "");
  await open.check();
  expect(counts(open)).toMatchObject({ warnings: 2 });
});
