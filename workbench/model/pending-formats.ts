/** Number formats that come with written values, gathered down each column: one change for a run of rows, not one for each cell. */
export class PendingFormats {
  readonly #runs = new Map<number, { from: number; to: number; numberFormat: string }>();

  /** @param apply is told of finished runs: rows `from` to `to` (exclusive) of a column */
  constructor(readonly apply: (column: number, from: number, to: number, numberFormat: string) => void) {}

  add(row: number, column: number, numberFormat: string): void {
    const run = this.#runs.get(column);
    if (run?.to === row && run.numberFormat === numberFormat) {
      run.to++;
      return;
    }
    if (run !== undefined) this.apply(column, run.from, run.to, run.numberFormat);
    this.#runs.set(column, { from: row, to: row + 1, numberFormat });
  }

  flush(): void {
    for (const [column, { from, to, numberFormat }] of this.#runs) this.apply(column, from, to, numberFormat);
    this.#runs.clear();
  }
}
