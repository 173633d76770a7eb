import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { readCsv } from "../../src/csv/read";
import { writeCsv } from "../../src/csv/write";
import { templateHeaders } from "../../src/template/template-headers";
import { launch, openBench, type Bench } from "./bench";
import { saveExport } from "./save-export";

const SAMPLES = path.resolve(__dirname, "../../samples");
const OUTCOME = / in [\d,]+ records?$/;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const outcome = async (bench: Bench): Promise<string> => {
  await bench.pane.getByRole("status").filter({ hasText: OUTCOME }).waitFor({ timeout: 80_000 });
  return bench.status();
};

const sheetName = (bench: Bench): Promise<string> => bench.ask((workbench) => workbench.workbook.activeSheet.name);

/** Every batch so far that was too large for Excel on the web, or close to it. */
const largestRequest = (bench: Bench): Promise<number> =>
  bench.ask((workbench) => Math.max(...workbench.batches.log.map(({ requestBytes }) => requestBytes)));

function expectNoTrouble(bench: Bench): Promise<void> {
  expect(bench.trouble).toEqual([]);
  return expect(bench.ask((workbench) => [...workbench.unsupported(), ...workbench.problems()])).resolves.toEqual([]);
}

test("by the file picker: what Excel would mangle stays as it is in the file, there and back", async () => {
  const bench = await openBench(browser);
  const before = readCsv(readFileSync(path.join(SAMPLES, "new-deals.csv"))).cells;
  const choosing = bench.page.waitForEvent("filechooser");
  await bench.pane.getByRole("button", { name: "Import CSV…" }).click();
  await (await choosing).setFiles(path.join(SAMPLES, "new-deals.csv"));
  expect(await outcome(bench)).toMatch(/^\d+ errors?, \d+ warnings? in \d+ records$/);
  expect(await sheetName(bench)).toBe("new-deals");
  expect(await bench.cells()).toEqual(before);
  await bench.pane.getByText(/^new-deals\.csv is in the new sheet “new-deals”/).waitFor();
  const [frozen, filter, highlights] = await bench.ask(({ workbook: { activeSheet } }) => [
    activeSheet.frozen.rows,
    activeSheet.autoFilter?.columns,
    activeSheet.conditionalFormats.length,
  ]);
  expect([frozen, filter]).toEqual([1, before[0]?.length]);
  expect(highlights).toBeGreaterThan(0);

  const { bytes } = await saveExport(bench);
  const exported = readCsv(bytes).cells;
  const rows = new Set(before.map((row) => JSON.stringify(row)));
  for (const row of exported) expect(rows).toContain(JSON.stringify(row));
  await expectNoTrouble(bench);
});

test("by dropping it onto the pane", async () => {
  const bench = await openBench(browser);
  const text = readFileSync(path.join(SAMPLES, "clean.csv"), "utf8");
  const dataTransfer = await bench.pane.locator("body").evaluateHandle((_, content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "clean.csv", { type: "text/csv" }));
    return transfer;
  }, text);
  const body = bench.pane.locator("body");
  await body.dispatchEvent("dragenter", { dataTransfer });
  await body.dispatchEvent("dragover", { dataTransfer });
  await bench.pane.getByText("Drop the CSV file to import it into a new sheet.").waitFor();
  await body.dispatchEvent("drop", { dataTransfer });
  expect(await outcome(bench)).toBe("0 errors, 0 warnings in 12 records");
  expect(await sheetName(bench)).toBe("clean");
  await expectNoTrouble(bench);
});

test("5,000 deals with 153 columns come in under Excel's limits, with the pane telling how far it is", async () => {
  const bench = await openBench(browser);
  const [header = [], sample = []] = readCsv(readFileSync(path.join(SAMPLES, "new-deals.csv"))).cells;
  const others = header
    .map((each, column) => [each, sample[column] ?? ""] as const)
    .filter(([each]) => !/^(Solution|Team member) \d+$/.test(each));
  const more = Array.from(
    { length: 153 - others.length },
    (_, index) => `${index < 50 ? "Solution" : "Team member"} ${(index % 50) + 1}`,
  );
  const rows = Array.from({ length: 5_000 }, (_, index) => [
    ...others.map(([each, text]) => (each === "Deal Name" ? `Contoso ${index}` : text)),
    ...more.map((each) => (each.startsWith("Solution") ? `SOL-${index}-${each.slice(9)}` : "")),
  ]);
  const cells = [[...others.map(([each]) => each), ...more], ...rows];
  const choosing = bench.page.waitForEvent("filechooser");
  await bench.pane.getByRole("button", { name: "Import CSV…" }).click();
  await (
    await choosing
  ).setFiles({ name: "many.csv", mimeType: "text/csv", buffer: Buffer.from(writeCsv(cells, { bom: true })) });
  await bench.pane.getByRole("progressbar", { name: "Importing the file" }).waitFor();
  await outcome(bench);
  const [used, first, last] = await bench.ask(
    ({ workbook: { activeSheet } }) =>
      [
        activeSheet.usedRange(true),
        activeSheet.values({ row: 1, column: 0, rows: 1, columns: 153 }),
        activeSheet.values({ row: 5_000, column: 0, rows: 1, columns: 153 }),
      ] as const,
  );
  expect(used).toMatchObject({ rows: 5_001, columns: 153 });
  expect([first[0], last[0]]).toEqual([rows[0], rows[4_999]]);
  expect(await largestRequest(bench)).toBeLessThan(3_000_000);
  await expectNoTrouble(bench);
});

test.each(["2026", "2023"] as const)(
  "the template of %s: a new sheet, checked clean, with one more solution",
  async (generation) => {
    const bench = await openBench(browser);
    const { pane } = bench;
    await pane.getByLabel("Template").selectOption(generation);
    await pane.getByRole("button", { name: "New template sheet" }).click();
    expect(await outcome(bench)).toBe("0 errors, 0 warnings in 0 records");
    expect(await bench.cells()).toEqual([templateHeaders(generation)]);

    await pane.getByRole("button", { name: "Add", exact: true }).click();
    await pane.getByRole("button", { name: "Add a Solution column" }).click();
    const next = generation === "2026" ? "Solution 6" : "Solution 2";
    await pane.getByText(new RegExp(`^${next} is now column`)).waitFor();
    const [headers = []] = await bench.cells();
    expect(headers.indexOf(next)).toBe(headers.indexOf("Team member 1") - 1);
    expect(await bench.check()).toBe("0 errors, 0 warnings in 0 records");

    await expectNoTrouble(bench);
  },
);

test("a wrong file is told in the pane, and nothing else happens", async () => {
  const bench = await openBench(browser, { paneWidth: 320 });
  await bench.pane.getByLabel("CSV file").setInputFiles({
    name: "deals.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from([0x25, 0x50, 0x44, 0x46, 0]),
  });
  await bench.pane
    .getByRole("alert")
    .getByText(/^deals\.pdf is not a text file/)
    .waitFor();
  expect(await bench.ask(({ workbook }) => workbook.sheets.length)).toBe(1);
  expect(bench.trouble).toEqual([]);
});
