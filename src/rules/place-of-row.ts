/** Where a row stands, or would stand, in a list that is ordered by row. `rowAt` answers the row of an entry by its index. */
export function placeOfRow(row: number, length: number, rowAt: (index: number) => number | undefined): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rowAt(middle) ?? Infinity) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
