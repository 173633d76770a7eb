import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import type { Browser } from "playwright-core";
import { readCsv } from "../../src/csv/read";
import { checkSheet } from "../../src/rules/check-sheet";
import { textSheet } from "../../src/sheet/sheet";
import { launch, openBench, type Bench } from "./bench";
import { saveExport } from "./save-export";

const SAMPLES = path.resolve(__dirname, "../../samples");
const TODAY = new Date().toISOString().slice(0, 10);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What the same file says when it is checked without Excel. */
function outcomeOnFile(sample: string): { errors: number; warnings: number; records: number } {
  const { cells } = readCsv(readFileSync(path.join(SAMPLES, sample)));
  const { recognition, findings } = checkSheet(textSheet(sample, cells), undefined, { today: TODAY });
  if (recognition.kind !== "deal-sheet") throw new Error(`${sample} is no co-sell file`);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), records: recognition.dealSheet.records.length };
}

function sentence({ errors, warnings, records }: ReturnType<typeof outcomeOnFile>): string {
  const plural = (count: number, noun: string): string =>
    `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
  return `${plural(errors, "error")}, ${plural(warnings, "warning")} in ${plural(records, "record")}`;
}

/** The highlights that Dealsheet has put into the active sheet, by kind, as far as a person can tell them apart. */
const highlightsOf = (bench: Bench): Promise<number> =>
  bench.ask((workbench) => workbench.workbook.activeSheet.conditionalFormats.length);

const WITH_FINDINGS = ["new-deals.csv", "account-match.csv", "with-errors.csv", "download.csv", "large.csv"];

test.each(WITH_FINDINGS)(
  "%s: Check sheet says what is wrong, highlights it, offers dropdowns; the export reads back clean",
  async (sample) => {
    const bench = await openBench(browser, { sample });
    const before = await bench.cells();

    expect(await bench.check()).toBe(sentence(outcomeOnFile(sample)));
    await expect(
      bench.pane.getByRole("list", { name: "Findings" }).getByRole("button").count(),
    ).resolves.toBeGreaterThan(0);
    const kinds = await highlightsOf(bench);
    expect(kinds).toBeGreaterThanOrEqual(1);
    expect(kinds).toBeLessThanOrEqual(6);
    const choices = await bench.ask((workbench) => {
      const header = workbench.values("A1:GR1")[0] ?? [];
      const column = header.indexOf("Currency");
      const validation = workbench.workbook.activeSheet.validationAt(1, column);
      return validation === undefined ? [] : workbench.workbook.activeSheet.listChoices(validation, 1, column);
    });
    expect(choices).toEqual(expect.arrayContaining(["EUR", "USD"]));

    const { bytes, name } = await saveExport(bench);
    expect(name).toMatch(/\.csv$/);
    const exported = readCsv(bytes).cells;
    const { recognition, findings } = checkSheet(textSheet(name, exported), undefined, { today: TODAY });
    expect(recognition.kind).toBe("deal-sheet");
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // A second reader, which is not ours, finds the same cells; and each exported record is a row of the sheet, word for word.
    const independent = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: "," }).data.filter(
      (row) => row.length > 1,
    );
    expect(independent).toEqual(exported);
    const errorsColumn = before[0]?.indexOf("Errors") ?? -1;
    const rows = new Set(
      before.map((row) => JSON.stringify(row.filter((_, at) => at !== errorsColumn).map(withPaddedDate))),
    );
    for (const row of exported)
      expect(rows).toContain(JSON.stringify(row.filter((_, at) => at !== errorsColumn).map(withPaddedDate)));

    const after = await bench.cells();
    expect(after).toEqual(before);
    expect(bench.trouble).toEqual([]);
    expect(await bench.ask((workbench) => [...workbench.unsupported(), ...workbench.problems()])).toEqual([]);
  },
);

/** 1/30/2020 → 01/30/2020: the one thing that an export rewrites. */
function withPaddedDate(cell: unknown): unknown {
  const date = typeof cell === "string" ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) : null;
  return date === null
    ? cell
    : `${date[1]?.padStart(2, "0") ?? ""}/${date[2]?.padStart(2, "0") ?? ""}/${date[3] ?? ""}`;
}

test("the clean sample has nothing to mend and is exported whole", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  expect(await bench.check()).toBe("0 errors, 0 warnings in 12 records");
  await bench.pane.getByText("Nothing to mend.").waitFor();
  const { bytes } = await saveExport(bench);
  const original = readCsv(readFileSync(path.join(SAMPLES, "clean.csv"))).cells;
  expect(readCsv(bytes).cells.map((row) => row.map(withPaddedDate))).toEqual(
    original.map((row) => row.map(withPaddedDate)),
  );
});

test("what Excel does to a CSV is seen, and what can be mended is mended", async () => {
  const bench = await openBench(browser, { sample: "new-deals-mangled.csv", openAs: "excel" });
  await bench.check();
  await bench.searchFindings("D-U-N-S");
  const damaged = bench.pane.getByRole("list", { name: "Findings" });
  await damaged
    .getByRole("button", { name: /D-U-N-S/ })
    .first()
    .waitFor();
  await bench.searchFindings("");
  const errorsBefore = Number(/^\d+/.exec(await bench.status())?.[0]);
  await bench.pane.getByRole("button", { name: /^Fix all safe/ }).click();
  await bench.pane.getByRole("button", { name: /^Apply/ }).click();
  await bench.pane.getByText(/^\d+ cells fixed\./).waitFor();
  expect(Number(/^\d+/.exec(await bench.status())?.[0])).toBeLessThan(errorsBefore);
  expect(bench.trouble).toEqual([]);
});
