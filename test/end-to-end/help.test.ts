import type { Browser } from "playwright-core";
import { launch, openBench, type Bench } from "./bench";
import { focused } from "./keyboard";
import { faultsInEveryLook } from "./looks";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The rows of the toolbar: its buttons must stand in one. */
const toolbarRows = ({ pane }: Bench): Promise<number> =>
  pane
    .locator("header button")
    .evaluateAll((buttons) => new Set(buttons.slice(0, 5).map((button) => button.getBoundingClientRect().top)).size);

test("axe finds nothing in tour and help", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv", isFirstRun: true });
  const { pane } = bench;
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(await toolbarRows(bench)).toBe(1);
  await pane.getByRole("button", { name: "Skip the tour" }).click();
  await pane.getByRole("button", { name: "Help", exact: true }).click();
  await pane.getByRole("heading", { name: "Dealsheet help" }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Currency code" }).click();
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("the tour is gone by keyboard, takes no focus, and does not come again", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv", isFirstRun: true });
  const { pane, page } = bench;
  await pane.getByText("1 of 5").waitFor();
  expect(await focused(bench)).not.toBe("Next");
  await pane.getByRole("button", { name: "Help", exact: true }).focus();
  await page.keyboard.press("Tab");
  expect(await focused(bench)).toBe("Skip the tour");
  await page.keyboard.press("Tab");
  for (let step = 2; step <= 5; step++) {
    await page.keyboard.press("Enter");
    await pane.getByText(`${step} of 5`).waitFor();
  }
  expect(await focused(bench)).toBe("Done");
  await page.keyboard.press("Enter");
  await pane.getByRole("region", { name: "Tour" }).waitFor({ state: "detached" });
  expect(await focused(bench)).not.toBe("");
  await page.reload();
  await pane.getByRole("button", { name: "Check sheet", exact: true }).waitFor();
  expect(await pane.getByRole("region", { name: "Tour" }).count()).toBe(0);
  expect(bench.trouble).toEqual([]);
});

test("help opens at a finding's rule, and gives place and focus back", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv", paneWidth: 320 });
  const { pane, page } = bench;
  await bench.check();
  const why = pane.getByRole("button", { name: /^Why\? / }).nth(2);
  await why.waitFor();
  await why.scrollIntoViewIfNeeded();
  const name = (await why.getAttribute("aria-label")) ?? "";
  await why.focus();
  // What getting the focus has made the list do is done before the place is measured.
  await page.waitForTimeout(300);
  const before = await why.boundingBox();
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("button", { name: name.replace("Why? ", ""), exact: true, expanded: true });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(400);
  await page.keyboard.press("Escape");
  await heading.waitFor({ state: "detached" });
  expect(await why.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  expect(await why.boundingBox()).toEqual(before);
  expect(bench.trouble).toEqual([]);
});

test("in a German Office the pane is German and fits", async () => {
  const bench = await openBench(browser, {
    sample: "new-deals.csv",
    paneWidth: 320,
    language: "de-DE",
    isFirstRun: true,
  });
  const { pane } = bench;
  expect(await pane.locator("html").getAttribute("lang")).toBe("de");
  expect(await pane.locator("html").getAttribute("dir")).toBe("ltr");
  expect(await toolbarRows(bench)).toBe(1);
  await pane.getByRole("button", { name: "Überspringen" }).click();
  await pane.getByRole("button", { name: "Blatt prüfen" }).click();
  await pane
    .getByRole("status")
    .filter({ hasText: /^\d+ Fehler, \d+ Warnung(?:en)? in 41 Datensätzen$/ })
    .waitFor();
  expect(await toolbarRows(bench)).toBe(1);
  await pane.getByRole("button", { name: "Hilfe", exact: true }).click();
  await pane.getByRole("heading", { name: "Hilfe zu Dealsheet" }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(bench.trouble).toEqual([]);
});
