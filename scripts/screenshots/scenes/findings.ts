import type { AppWords } from "../../../src/words/words";
import type { Bench } from "../../../test/end-to-end/bench";
import { check, press, settled, toFindings, untilNumber, type Scene } from "../scene";

async function checkedFindings(bench: Bench, words: AppWords): Promise<void> {
  await check(bench, words);
  await toFindings(bench, words);
}

/** The list of findings and what it does. */
export const FINDINGS: readonly Scene[] = [
  { name: "findings", options: { sample: "new-deals-mangled.csv" }, road: checkedFindings },
  { name: "findings-none", options: { sample: "clean.csv" }, road: checkedFindings },
  {
    name: "findings-by-row",
    options: { sample: "with-errors.csv" },
    road: async (bench, words) => {
      await checkedFindings(bench, words);
      await bench.pane.getByRole("combobox", { name: words.findings.grouping.label }).selectOption("row");
      await settled(bench);
    },
  },
  {
    name: "findings-no-match",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await checkedFindings(bench, words);
      await bench.pane.getByRole("searchbox", { name: words.findings.search }).fill("Atlantis");
      await settled(bench);
    },
  },
  {
    name: "findings-fix-all",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await checkedFindings(bench, words);
      await press(bench, untilNumber(words.findings.fixAll(2)));
    },
  },
  {
    name: "findings-fixed",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await checkedFindings(bench, words);
      await press(bench, untilNumber(words.findings.fixAllSafe(2)));
      await press(bench, untilNumber(words.findings.applyFixes(2)));
    },
  },
  {
    name: "findings-ignore",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await checkedFindings(bench, words);
      await press(bench, words.findings.ignoreOf("").replace("…", ""));
    },
  },
  {
    name: "findings-ignored",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await checkedFindings(bench, words);
      await press(bench, words.findings.ignoreOf("").replace("…", ""));
      await press(bench, words.findings.ignoreCell);
      await press(bench, untilNumber(words.findings.ignored(1)));
    },
  },
  {
    name: "findings-restore",
    options: { sample: "download.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await bench.ask((workbench) => {
        workbench.type("B3", "another name");
        workbench.type("B4", "yet another");
      });
      await toFindings(bench, words);
      await bench.pane.getByRole("searchbox", { name: words.findings.search }).fill("Engagement");
      await press(bench, untilNumber(words.findings.restoreAll(2)));
    },
  },
];
