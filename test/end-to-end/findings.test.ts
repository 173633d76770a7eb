import type { Browser } from "playwright-core";
import { launch, openBench } from "./bench";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("a finding goes to its cell, its fix mends the cell, and the count follows", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  const errorsBefore = Number(/^\d+/.exec(await bench.status())?.[0]);

  const entry = bench.pane.getByRole("button", { name: /^K3\b.*Germany/ });
  await entry.click();
  await expect(bench.ask((workbench) => workbench.selection())).resolves.toMatchObject({
    sheet: "new-deals",
    area: { row: 2, column: 10, rows: 1, columns: 1 },
  });
  const painted = await bench.ask((workbench) => workbench.style("K3").fill);
  expect(painted).toMatch(/^#F/);

  await bench.pane.getByRole("button", { name: "Fix K3: DE" }).click();
  await bench.pane.getByText("K3 is now “DE”.").waitFor();
  expect(await bench.ask((workbench) => [workbench.value("K3"), workbench.style("K3").fill])).toEqual([
    "DE",
    undefined,
  ]);
  await expect(entry.count()).resolves.toBe(0);
  expect(Number(/^\d+/.exec(await bench.status())?.[0])).toBe(errorsBefore - 1);

  await bench.pane.getByRole("button", { name: "Undo" }).click();
  await bench.pane.getByText("K3 is again “Germany”.").waitFor();
  expect(await bench.ask((workbench) => workbench.value("K3"))).toBe("Germany");
  expect(bench.trouble).toEqual([]);
});

test("what a person types is checked again by itself", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  const entry = bench.pane.getByRole("button", { name: /^K3\b/ });
  await entry.waitFor();
  await bench.ask((workbench) => {
    workbench.type("K3", "DE");
  });
  await entry.waitFor({ state: "detached" });
  expect(bench.trouble).toEqual([]);
});

test("read-only cells of existing deals look locked; a closed deal is locked as a whole", async () => {
  const bench = await openBench(browser, { sample: "download.csv" });
  await bench.check();
  const fills = await bench.ask((workbench) => {
    const [headers = [], ...rows] = workbench.values("A1:BZ61");
    const at = (row: number, header: string): string | undefined =>
      workbench.workbook.activeSheet.effectiveStyle(row, headers.indexOf(header)).fill;
    const substatus = headers.indexOf("Partner Referral Substatus");
    const open = rows.findIndex((row) => row[substatus] === "Accepted") + 1;
    const won = rows.findIndex((row) => row[substatus] === "Won") + 1;
    return {
      openId: at(open, "Referral ID"),
      openName: at(open, "Customer Name"),
      openDeal: at(open, "Deal Name"),
      wonDeal: at(won, "Deal Name"),
    };
  });
  expect(fills.openId).toBeDefined();
  expect(fills.openName).toBe(fills.openId);
  expect(fills.wonDeal).toBe(fills.openId);
  expect(fills.openDeal).toBeUndefined();
});

test("a person's own fills, formats and dropdowns survive Check and Clear highlights", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.ask(({ workbook }) => {
    const sheet = workbook.activeSheet;
    sheet.setStyle({ row: 2, column: 10, rows: 3, columns: 2 }, { fill: "#00B050", fontColor: "#FFFFFF", bold: true });
    sheet.setValidation([{ row: 1, column: 22, rows: 41, columns: 1 }], {
      rule: { list: { inCellDropDown: true, source: "USD,EUR" } },
      prompt: { title: "Mine", message: "My own list", showPrompt: true },
      errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
      ignoreBlanks: true,
    });
  });
  const picture = (): Promise<unknown> =>
    bench.ask(({ workbook }) => {
      const sheet = workbook.activeSheet;
      const cells = Array.from({ length: 45 * 60 }, (_, at) => [Math.floor(at / 60), at % 60] as const);
      return {
        own: cells.map(([row, column]) => sheet.style(row, column)),
        seen: cells.map(([row, column]) => sheet.effectiveStyle(row, column)),
        validations: sheet.validations.map(({ areas, rule, prompt }) => ({ areas, rule, prompt })),
        formats: sheet.conditionalFormats.length,
        values: cells.map(([row, column]) => sheet.value(row, column)),
      };
    });
  const before = await picture();

  await bench.check();
  const painted = await bench.ask((workbench) => ({
    own: workbench.ownStyle("K3").fill,
    seen: workbench.style("K3").fill,
    choices: workbench.choices("W3"),
    country: workbench.choices("K3").length,
  }));
  expect(painted).toMatchObject({ own: "#00B050", choices: ["USD", "EUR"] });
  expect(painted.seen).not.toBe("#00B050");
  expect(painted.country).toBeGreaterThan(240);

  await bench.pane.getByRole("button", { name: "Clear highlights" }).click();
  await bench.pane.getByText("Highlights and dropdowns are gone.").waitFor();
  expect(await picture()).toEqual(before);
  expect(bench.trouble).toEqual([]);
});

test("all of it works on the oldest Excel that the manifest admits", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv", excelApi: "1.9" });
  await bench.check();
  await bench.pane.getByRole("button", { name: "Fix K3: DE" }).click();
  await bench.pane.getByText("K3 is now “DE”.").waitFor();
  await bench.pane.getByRole("button", { name: "Clear highlights" }).click();
  await bench.pane.getByText("Highlights and dropdowns are gone.").waitFor();
  expect(await bench.ask((workbench) => [...workbench.unsupported(), ...workbench.problems()])).toEqual([]);
  expect(bench.trouble).toEqual([]);
});
