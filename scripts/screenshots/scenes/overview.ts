import { check, press, select, type Scene } from "../scene";

/** Where the sheet stands. */
export const OVERVIEW: readonly Scene[] = [
  { name: "overview-mistakes", options: { sample: "new-deals.csv" }, road: check },
  { name: "overview-clean", options: { sample: "clean.csv" }, road: check },
  { name: "overview-large", options: { sample: "large.csv" }, road: check },
  { name: "overview-returned", options: { sample: "with-errors.csv" }, road: check },
  { name: "overview-accounts", options: { sample: "account-match.csv" }, road: check },
  {
    name: "overview-tables",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await press(bench, words.overview.table.toggle);
    },
  },
  {
    name: "overview-fixes",
    options: { sample: "new-deals-mangled.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await bench.pane.getByRole("region", { name: words.overview.nextStep.label }).getByRole("button").first().click();
    },
  },
  {
    name: "overview-out-of-date",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await press(bench, words.overview.legend.label);
      await bench.ask((workbench) => {
        workbench.faults.failBatch("GeneralException", 1);
        workbench.deleteRows(3);
      });
      await select(bench, "B4");
    },
  },
];
