import type { Page } from "playwright-core";
import type { Bench, BenchOptions } from "../../test/end-to-end/bench";

/** A state of the pane worth looking at. */
export interface Scene {
  readonly name: string;
  readonly options: BenchOptions;
  /** From the open workbench to the state; what is not said in words is not in English either. */
  readonly road: (bench: Bench, words: SceneWords) => Promise<void>;
}

/** What the roads press, in the language of the picture. */
export interface SceneWords {
  readonly check: string;
  readonly views: readonly [overview: string, findings: string, accounts: string];
  readonly exporting: string;
  readonly save: string;
  readonly help: string;
  readonly fixAll: RegExp;
  readonly list: string;
}

async function check({ pane, page }: Bench, words: SceneWords): Promise<void> {
  await pane.getByRole("button", { name: words.check, exact: true }).click();
  await pane.getByRole("tab").first().waitFor({ timeout: 60_000 });
  await settled(page);
}

/** Highlights, dropdowns and what is announced follow the findings. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1200);
}

async function turnTo({ pane, page }: Bench, view: string): Promise<void> {
  await pane.getByRole("tab", { name: new RegExp(`^${view}`) }).click();
  await settled(page);
}

export const SCENES: readonly Scene[] = [
  { name: "first-run", options: { isFirstRun: true }, road: ({ page }) => settled(page) },
  { name: "empty", options: {}, road: ({ page }) => settled(page) },
  {
    name: "not-a-co-sell-file",
    options: {},
    road: async (bench, words) => {
      await bench.ask((workbench) => {
        workbench.type("A1", "Name");
        workbench.type("B1", "Age");
        workbench.type("A2", "Ada");
      });
      await bench.pane.getByRole("button", { name: words.check, exact: true }).click();
      await settled(bench.page);
    },
  },
  { name: "overview-mistakes", options: { sample: "new-deals.csv" }, road: check },
  { name: "overview-clean", options: { sample: "clean.csv" }, road: check },
  { name: "overview-large", options: { sample: "large.csv" }, road: check },
  { name: "overview-returned", options: { sample: "with-errors.csv" }, road: check },
  {
    name: "findings",
    options: { sample: "new-deals-mangled.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await turnTo(bench, words.views[1]);
    },
  },
  {
    name: "findings-fix-all",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await turnTo(bench, words.views[1]);
      await bench.pane.getByRole("button", { name: words.fixAll }).first().click();
      await settled(bench.page);
    },
  },
  {
    name: "inspector-country",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await turnTo(bench, words.views[1]);
      await bench.ask((workbench) => {
        workbench.select("K3");
      });
      await settled(bench.page);
    },
  },
  {
    name: "inspector-read-only",
    options: { sample: "download.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await bench.ask((workbench) => {
        workbench.select("B3");
      });
      await settled(bench.page);
    },
  },
  {
    name: "accounts-one",
    options: { sample: "account-match.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await turnTo(bench, words.views[2]);
    },
  },
  {
    name: "accounts-list",
    options: { sample: "account-match.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await turnTo(bench, words.views[2]);
      await bench.pane.getByRole("button", { name: words.list, exact: true }).click();
      await settled(bench.page);
    },
  },
  {
    name: "export",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await bench.pane.getByRole("button", { name: words.exporting, exact: true }).click();
      await settled(bench.page);
    },
  },
  {
    name: "export-saved",
    options: { sample: "clean.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await bench.pane.getByRole("button", { name: words.exporting, exact: true }).click();
      const download = bench.page.waitForEvent("download");
      await bench.pane.getByRole("button", { name: words.save, exact: true }).click();
      await download;
      await settled(bench.page);
    },
  },
  {
    name: "help",
    options: {},
    road: async (bench, words) => {
      await bench.pane.getByRole("button", { name: words.help, exact: true }).click();
      await settled(bench.page);
    },
  },
  {
    name: "refused-by-excel",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await bench.ask((workbench) => {
        workbench.editMode(true);
      });
      await bench.pane.getByRole("button", { name: words.check, exact: true }).click();
      await settled(bench.page);
    },
  },
];
