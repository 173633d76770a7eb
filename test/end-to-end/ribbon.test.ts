import type { Browser } from "playwright-core";
import { launch, openBench } from "./bench";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("Check on the ribbon checks the sheet and shows the pane, also when the pane was closed", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.ask((workbench) => {
    workbench.hidePane();
  });
  await bench.page.getByRole("button", { name: "Check", exact: true }).click();
  await bench.pane
    .getByRole("status")
    .filter({ hasText: / in 41 records$/ })
    .waitFor();
  await bench.pane.getByRole("list", { name: "Findings" }).waitFor();
  expect(bench.trouble).toEqual([]);
});

test("Export on the ribbon shows what an export would do", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  await bench.page.getByRole("button", { name: "Export", exact: true }).click();
  await bench.pane.getByRole("region", { name: "Export" }).waitFor();
  expect(bench.trouble).toEqual([]);
});

test("the first run says what this is, and its sample can be checked", async () => {
  const bench = await openBench(browser);
  await bench.pane.getByText(/Dealsheet checks a Partner Center co-sell file/).waitFor();
  await bench.pane.getByRole("button", { name: /sample/i }).click();
  await bench.page.getByRole("tab", { name: /sample/i }).waitFor();
  await bench.check();
  await bench.pane.getByRole("list", { name: "Findings" }).waitFor();
  expect(bench.trouble).toEqual([]);
});
