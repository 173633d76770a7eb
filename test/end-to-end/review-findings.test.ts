import type { Browser, Locator } from "playwright-core";
import { cellAddress } from "../../src/sheet/a1";
import { launch, openBench, type Bench } from "./bench";
import { faultsInEveryLook } from "./looks";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

function listOf({ pane }: Bench): Locator {
  return pane.getByRole("list", { name: "Findings" });
}

/** How many lines of the list are in the document. */
async function drawn(bench: Bench): Promise<number> {
  return listOf(bench).locator("> li").count();
}

/** Puts so many rows of untidy deals below the headers of the sample. */
async function fillWithUntidyDeals(bench: Bench, rows: number): Promise<void> {
  await bench.page.evaluate((count) => {
    const sheet = window.workbench?.workbook.activeSheet;
    if (sheet === undefined) throw new Error("There is no workbench.");
    const used = sheet.usedRange(true);
    if (used === undefined) throw new Error("The sheet is empty.");
    const [headers = [], first = []] = sheet.values({ ...used, rows: 2 });
    const cells = Array.from({ length: count }, (_, index) =>
      headers.map((header, column) => {
        switch (String(header)) {
          case "Deal Name":
            return ` Deal ${index}`;
          case "Currency":
            return index % 2 === 0 ? "usd" : "eur";
          case "Customer Country":
            return "Germany";
          case "Estimated Deal Value":
            return "a lot";
          default:
            return first[column] ?? "";
        }
      }),
    );
    sheet.write({ row: used.row + 1, column: used.column, rows: count, columns: headers.length }, cells);
  }, rows);
}

test("narrowed by search and severity, a group mended but for one cell, and undone", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv", paneWidth: 360 });
  const { pane } = bench;
  await bench.check();
  await pane.getByRole("searchbox", { name: "Search findings" }).fill("country code");
  await pane.getByText(/^\d+ of \d+ shown\. Only what contains “country code”\.$/).waitFor();
  await pane.getByRole("button", { name: /^Fix all \d+ of Customer Country$/ }).click();
  const preview = pane.getByRole("region", { name: "Fixes of Customer Country" });
  const changes = preview.getByRole("listitem");
  const count = await changes.count();
  expect(count).toBeGreaterThan(1);
  const ticks = preview.getByRole("checkbox", { name: /^Change / });
  const left = (await ticks.first().getAttribute("aria-label"))?.replace("Change ", "") ?? "";
  const before = await bench.page.evaluate((address) => window.workbench?.value(address), left);
  await ticks.first().uncheck();
  await preview.getByRole("button", { name: `Apply ${count - 1} fix${count === 2 ? "" : "es"}` }).click();
  await pane
    .getByText(/ fixed\.$|is now “/)
    .first()
    .waitFor();
  expect(await bench.page.evaluate((address) => window.workbench?.value(address), left)).toBe(before);
  expect(await pane.getByRole("button", { name: new RegExp(`^${left} `) }).count()).toBe(1);
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByRole("button", { name: `Fix all ${count} of Customer Country` }).waitFor();

  await pane.getByRole("button", { name: "Show all" }).click();
  await pane.getByRole("button", { name: /^Errors \d/ }).click();
  await pane.getByText(/^\d+ of \d+ shown\. Only warnings and notes\.$/).waitFor();
  expect(await listOf(bench).getByText("Error", { exact: true }).count()).toBe(0);
  expect(bench.trouble).toEqual([]);
});

test("what is ignored stays so when the pane is closed and rows are sorted, and comes back when it is wanted", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  const { pane, page } = bench;
  const [headers = []] = await bench.cells();
  const address = cellAddress(3, headers.indexOf("Deal Name"));
  await page.evaluate((at) => window.workbench?.type(at, ` Northwind`), address);
  await bench.check();
  const warnings = async (): Promise<number> => Number(/(\d+) warning/.exec(await bench.status())?.[1]);
  const all = await warnings();
  await pane.getByRole("button", { name: `Ignore ${address}…` }).click();
  await pane.getByRole("button", { name: "This one" }).click();
  await pane.getByText(/^1 finding is no longer shown\./).waitFor();
  expect(await warnings()).toBe(all - 1);

  await bench.ask((workbench) => {
    workbench.addRows(1, 2);
    workbench.reloadPane();
  });
  await pane.getByText("Not checked yet.").waitFor();
  await bench.check();
  expect(await warnings()).toBe(all - 1);
  await pane.getByRole("button", { name: "Ignored 1" }).click();
  const ignored = pane.getByRole("region", { name: "Ignored in this sheet" });
  await ignored.getByText(/^Deal Name: “/).waitFor();
  await ignored.getByRole("button", { name: /^Show again: / }).click();
  await pane.getByText("1 finding is shown again.").waitFor();
  expect(await warnings()).toBe(all);
  expect(bench.trouble).toEqual([]);
});

test("ten thousand findings scroll: few are drawn, the head stays, the keyboard goes on where it was", async () => {
  const bench = await openBench(browser, { sample: "clean.csv", paneWidth: 320 });
  const { pane, page } = bench;
  await fillWithUntidyDeals(bench, 2600);
  await bench.check();
  expect(Number(/^[\d,]+/.exec(await bench.status())?.[0].replace(",", ""))).toBeGreaterThan(7000);
  await pane.getByRole("button", { name: "Open all" }).click();
  const main = pane.getByRole("main");
  const height = await main.evaluate((element) => element.scrollHeight);
  expect(height).toBeGreaterThan(500_000);

  // The longest pause between two frames while the list is scrolled to its middle in big steps.
  const pause = await main.evaluate(async (element) => {
    let longest = 0;
    let last = performance.now();
    for (let step = 0; step < 40; step++) {
      element.scrollBy(0, 12_000);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
  expect(pause).toBeLessThan(1000);
  expect(await drawn(bench)).toBeLessThan(100);
  const inSight = await main.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const lines = [...element.querySelectorAll("li[aria-posinset]")].map((line) => line.getBoundingClientRect());
    const seen = lines.filter((line) => line.bottom > top && line.top < bottom);
    // How much of what is in sight is covered by lines: blank stretches would be missing here.
    return { covered: seen.reduce((sum, line) => sum + line.height, 0), height: bottom - top };
  });
  expect(inSight.covered).toBeGreaterThan(inSight.height * 0.9);

  // What has the focus stays in the document, however far it is scrolled away; F8 comes back to it.
  await page.keyboard.press("Escape");
  const entry = listOf(bench)
    .getByRole("button", { name: /^[A-Z]+\d+ (?:Error|Warning)/ })
    .nth(5);
  const name = (await entry.textContent()) ?? "";
  await entry.focus();
  await main.evaluate((element) => {
    element.scrollTo(0, 0);
  });
  await page.waitForTimeout(200);
  const focused = pane.locator(":focus");
  expect(await focused.textContent()).toBe(name);
  await page.keyboard.press("F8");
  await page.waitForTimeout(300);
  expect(await focused.textContent()).not.toBe(name);
  const isInSight = await focused.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const frame = element.closest("main")?.getBoundingClientRect();
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
  });
  expect(isInSight).toBe(true);
  expect(await drawn(bench)).toBeLessThan(100);

  await pane.getByRole("searchbox", { name: "Search findings" }).fill("Deal 1234");
  await pane.getByText(/^\d of [\d,]+ shown\./).waitFor();
  expect(bench.trouble).toEqual([]);
}, 180_000);

test("where the pane is short it scrolls as a whole, and the list with it", async () => {
  const bench = await openBench(browser, {
    sample: "new-deals.csv",
    viewport: { width: 1280, height: 480 },
  });
  await bench.check();
  await bench.pane
    .getByRole("button", { name: "Open all" })
    .click({ timeout: 2000 })
    .catch(() => undefined);
  const last = async (): Promise<number> =>
    listOf(bench)
      .locator("> li")
      .last()
      .evaluate((line) => Number(line.getAttribute("aria-setsize")) - Number(line.getAttribute("aria-posinset")));
  for (let step = 0; step < 60 && (await last()) > 0; step++) {
    await listOf(bench).locator("> li").last().scrollIntoViewIfNeeded();
    await bench.page.waitForTimeout(50);
  }
  expect(await last()).toBe(0);
  expect(bench.trouble).toEqual([]);
});

test("axe objects to nothing: the list, a preview, the ways to ignore, what is ignored", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  const { pane } = bench;
  await bench.check();
  const look = async (state: string): Promise<void> => {
    expect({ state, faults: await faultsInEveryLook(bench) }).toEqual({ state, faults: [] });
  };
  await look("findings");
  await pane
    .getByRole("button", { name: /^Fix all \d+ of / })
    .first()
    .click();
  await look("fix all");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("combobox", { name: "Group by" }).selectOption({ label: "By row" });
  await pane.getByRole("button", { name: /^Errors \d/ }).click();
  await pane
    .getByRole("button", { name: /^Ignore / })
    .first()
    .click();
  await look("ways to ignore");
  await pane.getByRole("button", { name: "This one" }).click();
  await pane.getByRole("button", { name: "Ignored 1" }).click();
  await look("ignored");
  expect(bench.trouble).toEqual([]);
});
