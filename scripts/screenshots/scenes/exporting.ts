import type { AppWords } from "../../../src/words/words";
import type { Bench } from "../../../test/end-to-end/bench";
import { check, importSample, press, settled, type Scene } from "../scene";

async function toExport(bench: Bench, words: AppWords): Promise<void> {
  await check(bench, words);
  await bench.pane.getByRole("button", { name: words.actions.labels.exportCsv, exact: true }).click();
  await settled(bench);
}

async function save(bench: Bench, words: AppWords): Promise<void> {
  const download = bench.page.waitForEvent("download");
  await bench.pane.getByRole("button", { name: words.exporting.files.save, exact: true }).click();
  await download;
  await settled(bench);
}

/** The export and what comes back. */
export const EXPORTING: readonly Scene[] = [
  { name: "export", options: { sample: "new-deals.csv" }, road: toExport },
  { name: "export-clean", options: { sample: "clean.csv" }, road: toExport },
  { name: "export-download", options: { sample: "download.csv" }, road: toExport },
  { name: "export-nothing", options: { sample: "new-deals-mangled.csv" }, road: toExport },
  {
    name: "export-saved",
    options: { sample: "clean.csv" },
    road: async (bench, words) => {
      await toExport(bench, words);
      await save(bench, words);
    },
  },
  {
    name: "export-text",
    options: { sample: "clean.csv" },
    road: async (bench, words) => {
      await toExport(bench, words);
      await save(bench, words);
      await press(bench, words.exporting.files.notThere);
    },
  },
  {
    name: "returned",
    options: { sample: "clean.csv" },
    road: async (bench, words) => {
      await toExport(bench, words);
      await save(bench, words);
      await press(bench, words.exporting.close);
      await press(bench, words.add.heading);
      await importSample(bench, "with-errors.csv");
    },
  },
];
