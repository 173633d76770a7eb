import type { Browser } from "playwright-core";
import { launch, openBench, type Bench } from "./bench";
import { faultsInEveryLook } from "./looks";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Checks the sheet and stays at the overview. */
async function checkAtOverview({ pane }: Bench): Promise<void> {
  await pane.getByRole("button", { name: "Check sheet", exact: true }).click();
  await pane.getByRole("region", { name: "Where the sheet stands" }).waitFor({ timeout: 60_000 });
}

/** Waits until the cell at an A1 address is selected in the sheet. */
async function selected({ page }: Bench, address: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { row, column, rows, columns } = window.workbench?.selection().area ?? {};
    const letters = /^[A-Z]+/.exec(wanted)?.[0] ?? "";
    const number = Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce(
      (sum, place) => sum * 26 + place,
      0,
    );
    return row === Number(wanted.slice(letters.length)) - 1 && column === number - 1 && rows === 1 && columns === 1;
  }, address);
}

test("axe finds nothing in the overview", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await checkAtOverview(bench);
  await bench.pane.getByRole("button", { name: "Show as tables" }).click();
  await bench.pane.getByRole("grid").focus();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(bench.trouble).toEqual([]);
});

test("the next step, the numbers and the picture are seen without scrolling in a pane of 320 by 560 pixels", async () => {
  const bench = await openBench(browser, {
    sample: "new-deals.csv",
    paneWidth: 320,
    viewport: { width: 1280, height: 718 },
  });
  await checkAtOverview(bench);
  const pane = await bench.page.locator("iframe.add-in-frame").boundingBox();
  expect(pane?.height).toBeLessThanOrEqual(575);
  for (const part of [
    bench.pane.getByRole("region", { name: "Next step" }),
    bench.pane.getByRole("region", { name: "Where the sheet stands" }),
    bench.pane.getByRole("grid"),
  ]) {
    expect(await part.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(560);
  }
});

test("from the overview to a place in the sheet, by key and by pointer", async () => {
  const bench = await openBench(browser, { sample: "with-errors.csv", paneWidth: 320 });
  await checkAtOverview(bench);
  const grid = bench.pane.getByRole("grid");
  const place = grid.getByRole("gridcell");
  const address = async (): Promise<string> =>
    /([A-Z]+\d+),/.exec((await place.textContent()) ?? "")?.[1] ?? "no address";
  await grid.focus();
  const first = await address();
  await bench.page.keyboard.press("ArrowDown");
  const second = await address();
  expect(second).not.toBe(first);
  await bench.page.keyboard.press("Enter");
  await selected(bench, second);
  expect(await grid.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);

  await bench.page.keyboard.press("Home");
  const [row, column, rows, columns] = await grid.evaluate((element) => {
    const cell = element.querySelector("[role=gridcell]");
    const line = cell?.parentElement;
    return [
      line?.getAttribute("aria-rowindex"),
      cell?.getAttribute("aria-colindex"),
      element.getAttribute("aria-rowcount"),
      element.getAttribute("aria-colcount"),
    ].map(Number);
  });
  const drawing = grid.locator("svg");
  const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {};
  const middle = (part = 0, parts = 1, size: number): number => ((part - 0.5) / parts) * size;
  const position = { x: middle(column, columns, width), y: middle(row, rows, height) };
  await drawing.hover({ position });
  await bench.pane
    .getByText(await place.innerText())
    .last()
    .waitFor();
  await drawing.click({ position });
  await selected(bench, first);
  expect(bench.trouble).toEqual([]);
});

test("numbers and bars lead to their findings, the next step to what is left", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv", paneWidth: 320 });
  await checkAtOverview(bench);
  const overview = bench.pane.getByRole("tab", { name: "Overview" });
  const isAtFindings = (): Promise<void> =>
    bench.pane.getByRole("tab", { name: /^Findings/, selected: true }).waitFor();
  await bench.pane.getByRole("button", { name: /^\d+ Warnings$/ }).click();
  await isAtFindings();
  await overview.click();
  await bench.pane.getByRole("region", { name: "Findings by column" }).getByRole("button").first().click();
  await isAtFindings();
  await overview.click();

  const next = bench.pane.getByRole("region", { name: "Next step" });
  await next.getByRole("button", { name: /^Fix \d+ cells that have one right value$/ }).click();
  await next.getByRole("button", { name: /^Apply \d+ fixes$/ }).click();
  await next.getByRole("button", { name: /^Look at the / }).click();
  await isAtFindings();
  expect(bench.trouble).toEqual([]);
});
