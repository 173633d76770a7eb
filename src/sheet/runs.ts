import { runAddress, type CellPosition, type Run } from "./a1";
import type { CellGrid } from "./cell-grid";

/** Excel refuses address lists over 8,192 characters; a little room is left. */
export const LONGEST_ADDRESS_LIST = 8_000;

/** Rows and columns both fit below this, so that a pair of them is one exact number. */
const STRIDE = 2 ** 21;

/** A stretch of cells along one line: the column of a vertical one, the row of a horizontal one. */
interface Stretch {
  readonly line: number;
  readonly from: number;
  to: number;
}

/** The cells as (line, place) pairs, sorted, joined where places follow each other. */
function stretches(pairs: Float64Array): Stretch[] {
  const found: Stretch[] = [];
  for (const pair of pairs.sort()) {
    lengthen(found, Math.floor(pair / STRIDE), pair % STRIDE);
  }
  return found;
}

/** Adds a place that comes after those that are there, on the same line or a later one. */
function lengthen(found: Stretch[], line: number, place: number): void {
  const last = found[found.length - 1];
  if (last?.line === line && place - last.to <= 1) last.to = place;
  else found.push({ line, from: place, to: place });
}

interface Band {
  readonly firstLine: number;
  lastLine: number;
  readonly from: number;
  readonly to: number;
}

/** Equal stretches on neighbouring lines become one band. */
function bands(all: readonly Stretch[]): readonly Band[] {
  const found: Band[] = [];
  const open = new Map<number, Band>();
  for (const { line, from, to } of all) {
    const extent = from * STRIDE + to;
    const band = open.get(extent);
    if (band?.lastLine === line - 1) {
      band.lastLine = line;
      continue;
    }
    const next = { firstLine: line, lastLine: line, from, to };
    open.set(extent, next);
    found.push(next);
  }
  return found;
}

/**
 * A set of cells as few rectangles that cover exactly it, none twice; repeated cells count once. Columns first or rows
 * first, whichever gives fewer: the least possible number would cost more than it saves.
 */
export function runsOf(cells: readonly CellPosition[]): readonly Run[] {
  return fewest(
    stretches(Float64Array.from(cells, ({ row, column }) => column * STRIDE + row)),
    stretches(Float64Array.from(cells, ({ row, column }) => row * STRIDE + column)),
  );
}

/** `runsOf` for the marked cells of a grid; nothing needs to be sorted. */
export function gridRuns({ firstRow, firstColumn, rows, columns, marks }: CellGrid): readonly Run[] {
  const byColumn: Stretch[] = [];
  const byRow: Stretch[] = [];
  for (let across = 0; across < columns; across++) {
    for (let down = 0, at = across; down < rows; down++, at += columns) {
      if (marks[at] === 1) lengthen(byColumn, firstColumn + across, firstRow + down);
    }
  }
  for (let down = 0, at = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++, at++) {
      if (marks[at] === 1) lengthen(byRow, firstRow + down, firstColumn + across);
    }
  }
  return fewest(byColumn, byRow);
}

function fewest(columnStretches: readonly Stretch[], rowStretches: readonly Stretch[]): readonly Run[] {
  const byColumn = bands(columnStretches);
  const byRow = bands(rowStretches);
  return byColumn.length <= byRow.length
    ? byColumn.map((b) => ({ top: b.from, left: b.firstLine, bottom: b.to, right: b.lastLine }))
    : byRow.map((b) => ({ top: b.firstLine, left: b.from, bottom: b.lastLine, right: b.to }));
}

/** `runsOf` as A1 addresses: `["B2:B40", "D7"]`. */
export function runAddresses(cells: readonly CellPosition[]): readonly string[] {
  return runsOf(cells).map(runAddress);
}

/**
 * Addresses joined by commas into as few strings as keep their order, each of at most `limit` characters. A single
 * address is never longer than 21.
 */
export function addressLists(addresses: readonly string[], limit = LONGEST_ADDRESS_LIST): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list !== "" && list.length + 1 + address.length > limit) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
