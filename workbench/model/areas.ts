import { intersect, MAX_COLUMNS, MAX_ROWS } from "./address";
import { areasTouching, boundsOf, isTouched } from "./area-lookup";
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
  if (!shareCells(areas, holes)) return areas;
  return areas.flatMap((area) => {
    let pieces: readonly Rect[] = [area];
    for (const hole of areasTouching(holes, area)) pieces = pieces.flatMap((piece) => subtract(piece, hole));
    return pieces;
  });
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

/** The parts of `areas` that lie in `others`, in the order of `areas`. */
export function overlap(areas: readonly Rect[], others: readonly Rect[]): Rect[] {
  const shared: Rect[] = [];
  for (const area of near(areas, others)) {
    for (const other of areasTouching(others, area)) {
      const both = intersect(area, other);
      if (both !== undefined) shared.push(both);
    }
  }
  return shared;
}

/** Is there a cell in both lists? */
export function shareCells(areas: readonly Rect[], others: readonly Rect[]): boolean {
  const [first] = others;
  if (first !== undefined && others.length === 1) return isTouched(areas, first);
  return near(areas, others).some((area) => isTouched(others, area));
}

/** Those of the areas that may meet some of the others. */
function near(areas: readonly Rect[], others: readonly Rect[]): readonly Rect[] {
  const bounds = boundsOf(others);
  return bounds === undefined ? [] : areasTouching(areas, bounds);
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

/** Is the cell in one of the areas? */
export function inAreas(areas: readonly Rect[], row: number, column: number): boolean {
  return isTouched(areas, { row, column, rows: 1, columns: 1 });
}
