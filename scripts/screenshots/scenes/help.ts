import { check, press, settled, toFindings, type Scene } from "../scene";

/** Help, and the way to it. */
export const HELP: readonly Scene[] = [
  {
    name: "help",
    options: {},
    road: async (bench, words) => {
      await press(bench, words.help.open);
    },
  },
  {
    name: "help-rule",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await check(bench, words);
      await toFindings(bench, words);
      await press(bench, words.help.why);
    },
  },
  {
    name: "help-search",
    options: {},
    road: async (bench, words) => {
      await press(bench, words.help.open);
      await bench.pane.getByRole("searchbox", { name: words.help.rules.search }).fill("date");
      await settled(bench);
    },
  },
];
