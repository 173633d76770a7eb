import type { Words } from "../../words/words";

const MOST_RUNS = 12;

/** “Row 4”, “Rows 4, 7–9, 12”; of many only the first ones. `rows` ascend. */
export function rowList(rows: readonly number[], words: Words["exporting"]["rows"]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const texts = runs.slice(0, MOST_RUNS).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return words.list(texts, rows.length === 1, runs.length > MOST_RUNS);
}
