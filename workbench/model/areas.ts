import { intersect, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Rect } from "./types";

/**
 * Rows or columns put in or taken out. With `across`, only the part of the sheet between those columns (or rows)
 * moves: that is what inserting single cells does.
 */
export interface Shift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  /** First row or column concerned, 0-based. */
  readonly at: number;
  readonly count: number;
  readonly across?: { readonly from: number; readonly count: number };
}

/** What remains of `rect` outside `hole`: none to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (cut === undefined) return [rect];
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const cutBottom = cut.row + cut.rows;
  const cutRight = cut.column + cut.columns;
  const pieces: Rect[] = [
    { row: rect.row, column: rect.column, rows: cut.row - rect.row, columns: rect.columns },
    { row: cut.row, column: rect.column, rows: cut.rows, columns: cut.column - rect.column },
    { row: cut.row, column: cutRight, rows: cut.rows, columns: right - cutRight },
    { row: cutBottom, column: rect.column, rows: bottom - cutBottom, columns: rect.columns },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What remains of `areas` outside all `holes`; the same array when nothing is cut. */
export function subtractAll(areas: readonly Rect[], holes: readonly Rect[]): readonly Rect[] {
  let rest = areas;
  for (const hole of holes) {
    if (rest.some((area) => intersect(area, hole))) rest = rest.flatMap((area) => subtract(area, hole));
  }
  return rest;
}

/** The same cells in fewer rectangles, where one stands right below or beside the one before it. */
export function joinNeighbours(areas: readonly Rect[]): Rect[] {
  const joined: Rect[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const isBelow = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    const isBeside = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (last !== undefined && isBelow) joined[joined.length - 1] = { ...last, rows: last.rows + area.rows };
    else if (last !== undefined && isBeside)
      joined[joined.length - 1] = { ...last, columns: last.columns + area.columns };
    else joined.push(area);
  }
  return joined;
}

/** The parts of `areas` that lie in `others`. */
export function overlap(areas: readonly Rect[], others: readonly Rect[]): Rect[] {
  const shared: Rect[] = [];
  for (const area of areas) {
    for (const other of others) {
      const both = intersect(area, other);
      if (both !== undefined) shared.push(both);
    }
  }
  return shared;
}

/**
 * Where a run of rows or columns stands after a shift; `undefined` when it was deleted whole. A run grows when
 * something is inserted inside it, moves when inserted before or at its start, and never leaves the sheet.
 */
export function shiftSpan(
  start: number,
  length: number,
  { kind, at, count }: Pick<Shift, "kind" | "at" | "count">,
  limit: number,
): { readonly start: number; readonly length: number } | undefined {
  if (start === 0 && length === limit) return { start, length };
  if (kind === "insert") {
    if (at >= start + length) return { start, length };
    const moved = at <= start ? start + count : start;
    const grown = at <= start ? length : length + count;
    return moved >= limit ? undefined : { start: moved, length: Math.min(grown, limit - moved) };
  }
  const lostBefore = Math.max(0, Math.min(start, at + count) - at);
  const lostInside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return lostInside >= length ? undefined : { start: start - Math.max(0, lostBefore), length: length - lostInside };
}

/** A list of rectangles after a shift. */
export function shiftAreas(areas: readonly Rect[], shift: Shift): readonly Rect[] {
  return areas.flatMap((area) => shiftRect(area, shift));
}

function shiftRect(rect: Rect, shift: Shift): readonly Rect[] {
  const { axis, across } = shift;
  if (across !== undefined) {
    const band: Rect =
      axis === "row"
        ? { row: 0, rows: MAX_ROWS, column: across.from, columns: across.count }
        : { row: across.from, rows: across.count, column: 0, columns: MAX_COLUMNS };
    const inside = intersect(rect, band);
    return inside === undefined ? [rect] : [...subtract(rect, band), ...moved(inside, shift)];
  }
  return moved(rect, shift);
}

function moved(rect: Rect, shift: Shift): Rect[] {
  if (shift.axis === "row") {
    const span = shiftSpan(rect.row, rect.rows, shift, MAX_ROWS);
    return span === undefined ? [] : [{ ...rect, row: span.start, rows: span.length }];
  }
  const span = shiftSpan(rect.column, rect.columns, shift, MAX_COLUMNS);
  return span === undefined ? [] : [{ ...rect, column: span.start, columns: span.length }];
}

const ROWS_PER_BUCKET = 64;
const indexes = new WeakMap<readonly Rect[], Map<number, Rect[]>>();

/**
 * Is the cell in one of the areas? Lists of scattered cells have thousands of areas and are asked for every cell that
 * is painted, so that long lists are indexed by rows once (the arrays are never changed in place).
 */
export function inAreas(areas: readonly Rect[], row: number, column: number): boolean {
  const candidates = areas.length <= 16 ? areas : (indexOf(areas).get(Math.floor(row / ROWS_PER_BUCKET)) ?? []);
  return candidates.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

function indexOf(areas: readonly Rect[]): Map<number, Rect[]> {
  const known = indexes.get(areas);
  if (known !== undefined) return known;
  const index = new Map<number, Rect[]>();
  for (const area of areas) {
    const last = Math.floor((area.row + area.rows - 1) / ROWS_PER_BUCKET);
    for (let bucket = Math.floor(area.row / ROWS_PER_BUCKET); bucket <= last; bucket++) {
      const bucketAreas = index.get(bucket);
      if (bucketAreas === undefined) index.set(bucket, [area]);
      else bucketAreas.push(area);
    }
  }
  indexes.set(areas, index);
  return index;
}
