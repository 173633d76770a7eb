import type { AppWords } from "../../../src/words/words";
import type { Bench } from "../../../test/end-to-end/bench";
import { check, press, settled, toAccounts, untilNumber, type Scene } from "../scene";

const options = { sample: "account-match.csv" };

async function review(bench: Bench, words: AppWords): Promise<void> {
  await check(bench, words);
  await toAccounts(bench, words);
}

/** The account review. */
export const ACCOUNTS: readonly Scene[] = [
  { name: "accounts-one", options, road: review },
  {
    name: "accounts-list",
    options,
    road: async (bench, words) => {
      await review(bench, words);
      await press(bench, words.accounts.asList);
    },
  },
  {
    name: "accounts-bulk",
    options,
    road: async (bench, words) => {
      await review(bench, words);
      await press(bench, words.accounts.bulk);
    },
  },
  {
    name: "accounts-bulk-preview",
    options,
    road: async (bench, words) => {
      await review(bench, words);
      await press(bench, words.accounts.bulk);
      await press(bench, untilNumber(words.accounts.acceptManaged(2)));
    },
  },
  {
    name: "accounts-typed-wrong",
    options,
    road: async (bench, words) => {
      await review(bench, words);
      const box = bench.pane.getByRole("textbox", { name: words.accounts.typed });
      await box.fill("Contoso");
      await box.press("Enter");
      await settled(bench);
    },
  },
  {
    name: "accounts-finished",
    options,
    road: async (bench, words) => {
      await review(bench, words);
      const end = bench.pane.getByRole("region", { name: words.accounts.finished });
      const card = bench.pane.getByRole("group", { name: /^[^:]+ \d+: / }).first();
      for (let row = 0; row < 60 && !(await end.isVisible()); row++) {
        await card.focus();
        await bench.page.keyboard.press("1");
        await bench.page.waitForTimeout(500);
      }
      await settled(bench);
    },
  },
  { name: "accounts-none", options: { sample: "clean.csv" }, road: review },
];
