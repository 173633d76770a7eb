import { check, importSample, press, settled, type Scene } from "../scene";

/** Before there is anything to check, and the ways to begin. */
export const START: readonly Scene[] = [
  { name: "first-run", options: { isFirstRun: true }, road: settled },
  { name: "empty", options: {}, road: settled },
  {
    name: "add",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await press(bench, words.add.heading);
    },
  },
  {
    name: "template-without-deals",
    options: {},
    road: async (bench, words) => {
      await press(bench, words.actions.labels.newTemplate);
    },
  },
  {
    name: "imported",
    options: {},
    road: (bench) => importSample(bench, "with-errors.csv"),
  },
];
