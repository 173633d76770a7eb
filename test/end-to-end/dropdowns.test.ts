import type { Browser } from "playwright-core";
import type { CellValue } from "../../workbench/model/types";
import { launch, openBench, type Bench } from "./bench";
import { faultsInEveryLook, LOOKS } from "./looks";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Selects the cell of a column in a row (0-based, as the workbook counts) and opens its dropdown. */
async function choicesOf(bench: Bench, header: string, row: number): Promise<string[]> {
  await bench.page.evaluate(
    ([name, index]) => {
      const workbook = window.workbench?.workbook;
      if (workbook === undefined) throw new Error("The workbench is not there.");
      const sheet = workbook.activeSheet;
      const [headers = []] = sheet.values({ row: 0, column: 0, rows: 1, columns: 100 });
      const column = headers.findIndex((text) => String(text).startsWith(name));
      workbook.select(sheet.id, { row: index, column, rows: 1, columns: 1 });
    },
    [header, row] as const,
  );
  await bench.page.getByRole("button", { name: "Choose from the list" }).click();
  const choices = bench.page.getByRole("listbox", { name: "Choices" });
  await choices.waitFor();
  const texts = await choices.getByRole("option").allTextContents();
  await bench.page.keyboard.press("Escape");
  return texts;
}

/** The cell of a column in a row, by header. */
function valueIn(cells: readonly (readonly CellValue[])[], row: number, header: string): string {
  const column = (cells[0] ?? []).findIndex((text) => String(text).startsWith(header));
  return String(cells[row]?.[column] ?? "");
}

test("the final match lists the accounts that are suggested for its own row", async () => {
  const bench = await openBench(browser, { sample: "account-match.csv" });
  await bench.check();
  const cells = await bench.cells();
  const families = ["Managed Account Match", "UnManaged Account Match", "Moodys Account Match"];
  const suggested = (row: number) =>
    families
      .flatMap((family) => [1, 2].map((n) => valueIn(cells, row, `${family} ${n}`)))
      .filter((account) => account !== "");
  const rows = [1, 2, 3, 4, 5].filter((row) => suggested(row).length > 0);
  expect(rows.length).toBeGreaterThan(1);
  expect(new Set(rows.map((row) => suggested(row).join())).size).toBeGreaterThan(1);
  for (const row of rows) {
    expect(await choicesOf(bench, "Final Matched Customer Account", row)).toEqual(suggested(row));
  }
  expect(bench.trouble).toEqual([]);
});

test("the reason's list follows the substatus of the row, and the pane says what its codes mean", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  const lost = ["1", "2", "3", "4", "5", "6", "7", "8"];
  for (const [substatus, codes, meaning] of [
    ["Lost", lost, "Customer requirement not met"],
    ["Error", [...lost, "9"], "Connector data sync issues"],
  ] as const) {
    await bench.page.evaluate((text) => {
      const sheet = window.workbench?.workbook.activeSheet;
      const [headers = []] = sheet?.values({ row: 0, column: 0, rows: 1, columns: 100 }) ?? [];
      sheet?.enter(1, headers.indexOf("Partner Referral Substatus"), text);
    }, substatus);
    expect(await choicesOf(bench, "Declined/Lost/Error reason", 1)).toEqual(codes);
    await bench.pane.getByRole("region", { name: "Declined/Lost/Error reason" }).getByText(meaning).waitFor();
  }
  expect(bench.trouble).toEqual([]);
});

test("the legend shows the sheet's own looks, light, dark and in high contrast, and axe finds nothing in it", async () => {
  const bench = await openBench(browser, { sample: "with-errors.csv", paneWidth: 320 });
  await bench.check();
  await bench.pane.getByRole("tab", { name: "Overview" }).click();
  const legend = bench.pane.getByRole("region", { name: "Legend" });
  const sample = legend.getByText("Error", { exact: true });
  for (const { look, media } of LOOKS) {
    await bench.page.emulateMedia(media);
    const drawn = await sample.evaluate(async (element) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { backgroundColor, color, borderTopStyle } = getComputedStyle(element);
      return { backgroundColor, color, borderTopStyle };
    });
    expect({ look, ...drawn }).toEqual({
      look,
      backgroundColor: "rgb(255, 217, 220)",
      color: "rgb(138, 0, 16)",
      borderTopStyle: "solid",
    });
  }
  await legend.getByRole("button", { name: "Legend" }).click();
  await legend.getByText(/^Dotted line, italic/).waitFor();
  await bench.ask((workbench) => {
    const sheet = workbench.workbook.activeSheet;
    const [headers = []] = sheet.values({ row: 0, column: 0, rows: 1, columns: 100 });
    workbench.workbook.select(sheet.id, { row: 2, column: headers.indexOf("Sales Stage"), rows: 1, columns: 1 });
  });
  await bench.pane.getByRole("region", { name: "Sales Stage" }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await bench.pane.getByRole("button", { name: "Clear highlights" }).click();
  await legend.waitFor({ state: "detached" });
  expect(
    await bench.ask(({ workbook }) => [
      workbook.activeSheet.conditionalFormats.length,
      workbook.activeSheet.validations.length,
      workbook.names.size,
    ]),
  ).toEqual([0, 0, 0]);
});
