import type { Browser } from "playwright-core";
import { launch, openBench } from "./bench";
import { focused, tabTo } from "./keyboard";
import { faultsInEveryLook } from "./looks";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("axe finds nothing in the pane: first run, findings, an account, the export", async () => {
  const bench = await openBench(browser, { sample: "account-match.csv" });
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await bench.check();
  await bench.ask((workbench) => {
    workbench.select("D3");
  });
  await bench.pane.getByRole("button", { name: /^Use / }).first().waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await bench.pane.getByRole("button", { name: "Export CSV" }).click();
  await bench.pane.getByRole("region", { name: "Export" }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("the main road is gone by keyboard alone", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.pane.getByRole("button", { name: "Check sheet" }).focus();
  await bench.page.keyboard.press("Enter");
  await bench.pane
    .getByRole("status")
    .filter({ hasText: / in 41 records$/ })
    .waitFor();
  expect(await focused(bench)).toBe("Check sheet");
  // From the overview, which is what a check shows first, to the findings: the tabs are one stop, turned by arrow keys.
  const toViews = await tabTo(bench, "Overview", 15);
  await bench.page.keyboard.press("ArrowRight");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("list", { name: "Findings" }).waitFor();
  const passed = [...toViews, ...(await tabTo(bench, "Fix K3: DE", 90))];
  const first = (name: string | RegExp): number => passed.findIndex((text) => text.match(name) !== null);
  const order = ["Export CSV", "Clear highlights", /^Fix all safe/, "Fix K3: DE"].map(first);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByText("K3 is now “DE”.").waitFor();
  expect(bench.trouble).toEqual([]);
});
