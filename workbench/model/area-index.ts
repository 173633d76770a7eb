import type { Rect } from "./types";

/** The areas of one run of columns, by first row. */
interface Band {
  readonly column: number;
  readonly columns: number;
  readonly areas: Placed[];
}

interface Placed {
  readonly area: Rect;
  /** Place in the list. */
  readonly order: number;
  /** The last row (exclusive) to which this area and all before it in the band reach. */
  reach: number;
}

/**
 * Finds among many areas those that share cells with a rectangle. Dropdowns and highlights of a large sheet are
 * thousands of areas on few different columns, so that they stand by columns and, within these, in order of rows.
 */
export class AreaIndex {
  readonly #bands: readonly Band[];

  constructor(areas: readonly Rect[]) {
    const bands = new Map<string, Band>();
    areas.forEach((area, order) => {
      const { column, columns } = area;
      const key = `${column}:${columns}`;
      const band = bands.get(key) ?? { column, columns, areas: [] };
      bands.set(key, band);
      band.areas.push({ area, order, reach: 0 });
    });
    this.#bands = [...bands.values()];
    for (const { areas: placed } of this.#bands) {
      placed.sort((a, b) => a.area.row - b.area.row);
      let reach = 0;
      for (const each of placed) each.reach = reach = Math.max(reach, each.area.row + each.area.rows);
    }
  }

  /** Their places in the list, in its order. */
  touching(rect: Rect): readonly number[] {
    const found: number[] = [];
    this.#visit(rect, ({ order }) => {
      found.push(order);
      return false;
    });
    return found.sort((a, b) => a - b);
  }

  touches(rect: Rect): boolean {
    return this.#visit(rect, () => true);
  }

  /** @returns whether `isLast` has ended the search */
  #visit({ row, column, rows, columns }: Rect, isLast: (placed: Placed) => boolean): boolean {
    const end = row + rows;
    for (const band of this.#bands) {
      if (band.column >= column + columns || column >= band.column + band.columns) continue;
      for (let index = firstReaching(band.areas, row); index < band.areas.length; index++) {
        const placed = band.areas[index];
        if (placed === undefined || placed.area.row >= end) break;
        if (placed.area.row + placed.area.rows > row && isLast(placed)) return true;
      }
    }
    return false;
  }
}

/** Index of the first area that may reach below the row (binary search). */
function firstReaching(areas: readonly Placed[], row: number): number {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.reach ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
