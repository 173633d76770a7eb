import { bounding, MAX_COLUMNS, MAX_ROWS } from "./address";
import { shiftSpan, type Shift } from "./areas";
import type { CellStyle, Rect } from "./types";

/** A change of looks: a member that is `undefined` goes back to Excel's default. Borders are changed edge by edge. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** Rows `start` to `end` (exclusive) of one column that look the same. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: CellStyle;
}

export interface StyleSnapshot {
  readonly columns: ReadonlyMap<number, Run[]>;
  readonly others: Run[];
}

const DEFAULT: CellStyle = Object.freeze({});

/**
 * The formats of a sheet as runs of rows, column by column, so that a format on a whole column costs as much as one on
 * a cell. `others` holds what all columns without runs of their own have (formats of whole rows and of the sheet).
 */
export class StyleRuns {
  #columns = new Map<number, Run[]>();
  #others: Run[] = [];
  #extent: { readonly area: Rect | undefined } | undefined;
  #owned = new WeakSet<Run[]>();
  readonly #interned = new Map<string, CellStyle>([["[]", DEFAULT]]);

  get(row: number, column: number): CellStyle {
    const runs = this.#columns.get(column) ?? this.#others;
    const run = runs[firstEndingAfter(runs, row)];
    return run !== undefined && run.start <= row ? run.style : DEFAULT;
  }

  patch(rect: Rect, patch: StylePatch): void {
    const changed = new Map<CellStyle, CellStyle>();
    this.#change(rect, (style) => {
      const known = changed.get(style) ?? this.#intern(merge(style, patch));
      changed.set(style, known);
      return known;
    });
  }

  /** Replaces the looks of a rectangle. */
  put(rect: Rect, style: CellStyle): void {
    const interned = this.#intern(style);
    this.#change(rect, () => interned);
  }

  /**
   * Around all formatted cells. Formats of whole columns and rows do not count: what a column looks like down to the
   * last row is its own format, and what all columns have in a row is the row's.
   */
  extent(): Rect | undefined {
    return (this.#extent ??= { area: this.#findExtent() }).area;
  }

  #findExtent(): Rect | undefined {
    let extent: Rect | undefined;
    for (const [column, runs] of this.#columns) {
      const last = runs.at(-1);
      const whole = last?.end === MAX_ROWS ? last.style : undefined;
      for (const { start, end, style } of runs) {
        if (style === whole || this.#others.some((run) => run.start <= start && run.end >= end)) continue;
        const area = { row: start, rows: end - start, column, columns: 1 };
        extent = extent === undefined ? area : bounding(extent, area);
      }
    }
    return extent;
  }

  /** New rows look like the row above them, new columns like the column at their left. */
  shift({ axis, kind, at, count }: Shift): void {
    this.#extent = undefined;
    if (axis === "row") {
      this.#others = shiftRows(this.#others, kind, at, count);
      this.#columns = new Map([...this.#columns].map(([column, runs]) => [column, shiftRows(runs, kind, at, count)]));
      return;
    }
    const moved = new Map<number, Run[]>();
    for (const [column, runs] of this.#columns) {
      const span = shiftSpan(column, 1, { kind, at, count }, MAX_COLUMNS);
      if (span !== undefined) moved.set(span.start, runs);
    }
    const left = this.#columns.get(at - 1);
    if (kind === "insert" && left !== undefined) {
      for (let column = at; column < at + count; column++) moved.set(column, left.slice());
    }
    this.#columns = moved;
  }

  snapshot(): StyleSnapshot {
    this.#owned = new WeakSet();
    return { columns: new Map(this.#columns), others: this.#others };
  }

  restore({ columns, others }: StyleSnapshot): void {
    this.#extent = undefined;
    this.#columns = new Map(columns);
    this.#others = others;
    this.#owned = new WeakSet();
  }

  #change({ row, rows, column, columns }: Rect, change: (style: CellStyle) => CellStyle): void {
    this.#extent = undefined;
    if (columns === MAX_COLUMNS) {
      this.#others = this.#writable(this.#others);
      changeRuns(this.#others, row, row + rows, change);
      for (const own of this.#columns.keys()) this.#changeColumn(own, row, row + rows, change);
      return;
    }
    for (let c = column; c < column + columns; c++) this.#changeColumn(c, row, row + rows, change);
  }

  #changeColumn(column: number, from: number, to: number, change: (style: CellStyle) => CellStyle): void {
    const own = this.#columns.get(column);
    const runs = own === undefined ? this.#others.slice() : this.#writable(own);
    this.#owned.add(runs);
    this.#columns.set(column, runs);
    changeRuns(runs, from, to, change);
  }

  #writable(runs: Run[]): Run[] {
    if (this.#owned.has(runs)) return runs;
    const copy = runs.slice();
    this.#owned.add(copy);
    return copy;
  }

  /** One object for each look, so that runs are compared by identity. */
  #intern(style: CellStyle): CellStyle {
    const members = Object.entries(style).filter(([, value]) => value !== undefined);
    const key = JSON.stringify(members.sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.#interned.get(key);
    if (known !== undefined) return known;
    const fresh: CellStyle = Object.freeze(Object.fromEntries(members));
    this.#interned.set(key, fresh);
    return fresh;
  }
}

function merge(style: CellStyle, patch: StylePatch): CellStyle {
  const merged = { ...style, ...patch };
  if (patch.borders !== undefined) {
    const edges = Object.entries({ ...style.borders, ...patch.borders }).filter(([, line]) => line.style !== "None");
    merged.borders = edges.length > 0 ? Object.fromEntries(edges.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** Index of the first run that ends after the row (binary search; runs are sorted and apart). */
function firstEndingAfter(runs: readonly Run[], row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Changes the looks of rows `from` to `to` (exclusive) in place and joins equal neighbours. */
function changeRuns(runs: Run[], from: number, to: number, change: (style: CellStyle) => CellStyle): void {
  let first = firstEndingAfter(runs, from);
  let last = first;
  const pieces: Run[] = [];
  let at = from;
  for (let run = runs[last]; run !== undefined && run.start < to; run = runs[++last]) {
    if (run.start < from) pieces.push({ ...run, end: from });
    if (run.start > at) pieces.push({ start: at, end: run.start, style: change(DEFAULT) });
    at = Math.min(run.end, to);
    pieces.push({ start: Math.max(run.start, from), end: at, style: change(run.style) });
    if (run.end > to) pieces.push({ ...run, start: to });
  }
  if (at < to) pieces.push({ start: at, end: to, style: change(DEFAULT) });
  const before = runs[first - 1];
  if (before !== undefined) {
    pieces.unshift(before);
    first--;
  }
  const after = runs[last];
  if (after !== undefined) {
    pieces.push(after);
    last++;
  }
  runs.splice(first, last - first, ...joined(pieces));
}

function joined(pieces: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const piece of pieces) {
    const previous = result.at(-1);
    if (piece.style === DEFAULT) continue;
    if (previous?.end === piece.start && previous.style === piece.style) {
      result[result.length - 1] = { ...previous, end: piece.end };
    } else result.push(piece);
  }
  return result;
}

function shiftRows(runs: readonly Run[], kind: Shift["kind"], at: number, count: number): Run[] {
  const shifted = runs.flatMap(({ start, end, style }): Run[] => {
    // inserting right below a run continues its look, which is Excel's "format same as above"
    const continued = kind === "insert" && end === at && at > 0;
    const span = shiftSpan(start, end - start, { kind, at, count }, MAX_ROWS);
    if (span === undefined) return [];
    // what reached to the last row still does: deleting brings in rows below that look the same
    const length = end === MAX_ROWS ? MAX_ROWS : span.length + (continued ? count : 0);
    return [{ start: span.start, end: Math.min(span.start + length, MAX_ROWS), style }];
  });
  return joined(shifted);
}
