import type { Rect } from "../../model/types";

type Matches = (row: number, column: number) => boolean;

/** Rectangles of the matching cells: runs along the rows, joined downwards where the next row has the same run; in order of rows. */
export function matchingRectangles(area: Rect, matches: Matches): Rect[] {
  const done: Rect[] = [];
  let open = new Map<string, Rect>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const runs = new Map<string, Rect>();
    for (const [column, columns] of runsOf(row, area, matches)) {
      const key = `${column} ${columns}`;
      const above = open.get(key);
      runs.set(key, above === undefined ? { row, column, rows: 1, columns } : { ...above, rows: above.rows + 1 });
      open.delete(key);
    }
    done.push(...open.values());
    open = runs;
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function* runsOf(row: number, area: Rect, matches: Matches): Generator<readonly [column: number, columns: number]> {
  const end = area.column + area.columns;
  let start: number | undefined;
  for (let column = area.column; column <= end; column++) {
    const inside = column < end && matches(row, column);
    if (inside) start ??= column;
    else if (start !== undefined) {
      yield [start, column - start];
      start = undefined;
    }
  }
}
