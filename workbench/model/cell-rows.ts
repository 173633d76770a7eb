import { bounding, cellRect, contains, MAX_COLUMNS } from "./address";
import type { Shift } from "./areas";
import type { CellValue, Rect } from "./types";

type Row = CellValue[];
type Rows = (Row | undefined)[];

/**
 * The values of a sheet: dense rows, none for rows that are blank. A snapshot costs one pointer a row, because rows
 * are copied only when they are first written after it.
 */
export class CellRows {
  #rows: Rows = [];
  #owned = new WeakSet<Row>();
  #extent: Rect | undefined;
  #extentKnown = true;

  get(row: number, column: number): CellValue {
    return this.#rows[row]?.[column] ?? "";
  }

  set(row: number, column: number, value: CellValue): void {
    const existing = this.#rows[row];
    if (value === "" && (existing?.[column] ?? "") === "") return;
    const cells = this.#writable(row);
    while (cells.length <= column) cells.push("");
    cells[column] = value;
    // recalculation writes into the middle of large sheets: the extent is found again only when it may shrink
    if (value === "") this.#extentKnown = false;
    else if (this.#extentKnown && !(this.#extent && contains(this.#extent, row, column))) {
      const cell = cellRect(row, column);
      this.#extent = this.#extent === undefined ? cell : bounding(this.#extent, cell);
    }
  }

  /** Always `rect.rows` × `rect.columns`, blanks as `""`. */
  slice({ row, column, rows, columns }: Rect): CellValue[][] {
    const result: CellValue[][] = [];
    for (let r = row; r < row + rows; r++) {
      const cells = this.#rows[r]?.slice(column, column + columns) ?? [];
      while (cells.length < columns) cells.push("");
      result.push(cells);
    }
    return result;
  }

  /** The smallest rectangle around all cells that are not blank. */
  extent(): Rect | undefined {
    if (!this.#extentKnown) {
      this.#extent = extentOf(this.#rows);
      this.#extentKnown = true;
    }
    return this.#extent;
  }

  shift(shift: Shift): void {
    if (shift.across !== undefined) throw new RangeError("Only whole rows and columns");
    const { axis, kind, at, count } = shift;
    if (axis === "row") {
      if (at < this.#rows.length) {
        if (kind === "delete") this.#rows.splice(at, count);
        else this.#rows.splice(at, 0, ...new Array<Row | undefined>(count).fill(undefined));
      }
    } else {
      for (let row = 0; row < this.#rows.length; row++) {
        if ((this.#rows[row]?.length ?? 0) <= at) continue;
        const cells = this.#writable(row);
        if (kind === "delete") cells.splice(at, count);
        else {
          cells.splice(at, 0, ...new Array<CellValue>(count).fill(""));
          cells.length = Math.min(cells.length, MAX_COLUMNS);
        }
      }
    }
    this.#extentKnown = false;
  }

  snapshot(): Rows {
    this.#owned = new WeakSet();
    return this.#rows.slice();
  }

  restore(rows: Rows): void {
    this.#rows = rows.slice();
    this.#owned = new WeakSet();
    this.#extentKnown = false;
  }

  #writable(row: number): Row {
    const existing = this.#rows[row];
    if (existing !== undefined && this.#owned.has(existing)) return existing;
    const cells = existing?.slice() ?? [];
    this.#owned.add(cells);
    this.#rows[row] = cells;
    return cells;
  }
}

function extentOf(rows: Rows): Rect | undefined {
  let top = -1;
  let bottom = -1;
  let left = MAX_COLUMNS;
  let right = -1;
  // forEach skips the holes of a sheet with a value far down
  rows.forEach((cells, row) => {
    if (cells === undefined) return;
    const first = cells.findIndex((value) => value !== "");
    if (first < 0) return;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(
      right,
      cells.findLastIndex((value) => value !== ""),
    );
  });
  return top < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
