import type { Browser } from "playwright-core";
import { cellAddress } from "../../src/sheet/a1";
import { launch, openBench, type Bench } from "./bench";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The address of a column's cell in a row of the active sheet, whose headers stand in row 1. */
async function cellOf(bench: Bench, header: string, row: number): Promise<string> {
  const [headers = []] = await bench.cells();
  expect(headers).toContain(header);
  return cellAddress(row, headers.indexOf(header));
}

async function type(bench: Bench, address: string, text: string): Promise<void> {
  await bench.page.evaluate((entry) => window.workbench?.type(entry.address, entry.text), { address, text });
}

/** The fill that a cell is drawn with, highlights included. */
async function fillOf(bench: Bench, address: string): Promise<string | undefined> {
  return bench.page.evaluate((at) => window.workbench?.style(at).fill, address);
}

async function statusIs(bench: Bench, status: RegExp): Promise<void> {
  await bench.pane.getByRole("status").filter({ hasText: status }).waitFor();
}

const ERROR_FILL = "#FFD9DC";

async function highlighted(bench: Bench, address: string, is: boolean): Promise<void> {
  for (let tries = 0; tries < 100 && ((await fillOf(bench, address)) === ERROR_FILL) !== is; tries++) {
    await bench.page.waitForTimeout(20);
  }
  expect((await fillOf(bench, address)) === ERROR_FILL).toBe(is);
}

test("what a person types is checked as it is typed: findings and highlights follow", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  await bench.check();
  await statusIs(bench, /^0 errors, /);
  const address = await cellOf(bench, "Currency", 3);
  await type(bench, address, "nonsense");
  await statusIs(bench, /^1 error, /);
  await bench.pane
    .getByRole("list", { name: "Findings" })
    .getByText(/nonsense/)
    .first()
    .waitFor();
  await highlighted(bench, address, true);
  await type(bench, address, "USD");
  await statusIs(bench, /^0 errors, /);
  await highlighted(bench, address, false);
  expect(bench.trouble).toEqual([]);
});

test("findings and highlights move with rows that are inserted and sorted", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  const before = await cellOf(bench, "Currency", 3);
  await type(bench, before, "nonsense");
  await bench.check();
  await highlighted(bench, before, true);
  await bench.ask((workbench) => {
    workbench.addRows(2, 2);
  });
  const after = await cellOf(bench, "Currency", 5);
  await bench.pane.getByRole("list", { name: "Findings" }).getByText(after).first().waitFor();
  await highlighted(bench, after, true);
  await highlighted(bench, before, false);
  expect(bench.trouble).toEqual([]);
});

test("with live checking off the pane says that it may be out of date, and catches up when it is on again", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  await bench.check();
  const live = bench.pane.getByRole("switch", { name: "Live checking" });
  await live.click();
  await type(bench, await cellOf(bench, "Currency", 3), "nonsense");
  await bench.pane.getByText("The sheet may have changed since it was checked.").waitFor();
  await statusIs(bench, /^0 errors, /);
  await live.click();
  await statusIs(bench, /^1 error, /);
  expect(bench.trouble).toEqual([]);
});

test("keys alone: check, walk through the findings, export", async () => {
  const bench = await openBench(browser, { sample: "account-match.csv" });
  await bench.page.getByText("Redmond Copilot rollout 1", { exact: true }).click();
  await bench.page.keyboard.press("Control+Alt+Shift+KeyC");
  await statusIs(bench, / in 30 records$/);
  const selected = () => bench.ask((workbench) => workbench.selection().area);
  await bench.page.keyboard.press("Control+Alt+Shift+ArrowDown");
  await bench.pane
    .getByText(/^[A-Z]+\d+, .+: /)
    .first()
    .waitFor();
  const first = await selected();
  await bench.page.keyboard.press("Control+Alt+Shift+ArrowDown");
  await bench.page.waitForTimeout(300);
  expect(await selected()).not.toEqual(first);
  await bench.page.keyboard.press("Control+Alt+Shift+ArrowUp");
  await bench.page.waitForTimeout(300);
  expect(await selected()).toEqual(first);
  await bench.page.keyboard.press("Control+Alt+Shift+KeyE");
  await bench.pane.getByRole("region", { name: "Export" }).waitFor();
  expect(bench.trouble).toEqual([]);
});
