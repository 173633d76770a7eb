import type { AppWords } from "../../../src/words/words";
import type { Bench } from "../../../test/end-to-end/bench";
import { check, select, type Scene } from "../scene";

/** The overview is turned to first: there the inspector has its room. */
function cell(header: RegExp, row: number) {
  return async (bench: Bench, words: AppWords): Promise<void> => {
    await check(bench, words);
    const [headers = []] = await bench.cells();
    const at = headers.findIndex((text) => header.test(String(text)));
    await select(bench, `${letters(at)}${row}`);
  };
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** The selected cell. */
export const INSPECTOR: readonly Scene[] = [
  { name: "inspector-country", options: { sample: "new-deals.csv" }, road: cell(/Country$/, 3) },
  { name: "inspector-date", options: { sample: "new-deals-mangled.csv" }, road: cell(/Close Date/i, 2) },
  { name: "inspector-solution", options: { sample: "new-deals.csv" }, road: cell(/^Solution 1|^Solution$/, 2) },
  { name: "inspector-team-member", options: { sample: "new-deals.csv" }, road: cell(/^Team member/i, 2) },
  { name: "inspector-header", options: { sample: "new-deals.csv" }, road: cell(/Country$/, 1) },
  { name: "inspector-read-only", options: { sample: "download.csv" }, road: cell(/^Referral ID|^Deal Name/, 3) },
  { name: "inspector-suggestion", options: { sample: "account-match.csv" }, road: cell(/^Final Matched/, 2) },
];
