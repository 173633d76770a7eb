const MOST_RUNS = 12;

/** “Row 4”, “Rows 4, 7–9, 12”; of many only the first ones. `rows` ascend. */
export function rowList(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const texts = runs.slice(0, MOST_RUNS).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return `${rows.length === 1 ? "Row" : "Rows"} ${texts.join(", ")}${runs.length > MOST_RUNS ? " and more" : ""}`;
}
