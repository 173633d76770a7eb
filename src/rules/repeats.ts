/** Which rows have the same key: kept from check to check, so that a changed row costs nothing but itself. */
export interface Repeats {
  readonly put: (key: string, row: number) => void;
  readonly take: (key: string, row: number) => void;
  /** Calls back for each row that repeats an earlier one, with the first row of its key. */
  readonly forEach: (say: (row: number, firstRow: number) => void) => void;
}

export function newRepeats(): Repeats {
  /** Nearly every key has one row only, which needs no array. */
  const single = new Map<string, number>();
  /** Rows from top to bottom, at least two. */
  const several = new Map<string, number[]>();
  return {
    put: (key, row) => {
      const rows = several.get(key);
      const other = single.get(key);
      if (rows !== undefined) {
        const at = row > (rows.at(-1) ?? 0) ? rows.length : rows.findIndex((one) => one > row);
        rows.splice(at, 0, row);
      } else if (other === undefined) {
        single.set(key, row);
      } else {
        single.delete(key);
        several.set(key, [Math.min(row, other), Math.max(row, other)]);
      }
    },
    take: (key, row) => {
      const rows = several.get(key)?.filter((one) => one !== row);
      const [left, next] = rows ?? [];
      if (rows === undefined || left === undefined) {
        single.delete(key);
      } else if (next === undefined) {
        several.delete(key);
        single.set(key, left);
      } else {
        several.set(key, rows);
      }
    },
    forEach: (say) => {
      for (const [first, ...others] of several.values()) {
        for (const row of others) if (first !== undefined) say(row, first);
      }
    },
  };
}
