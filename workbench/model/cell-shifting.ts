import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Shift } from "./areas";
import { carryOut, editOf } from "./sheet-changes";
import { shiftedFilter } from "./sheet-filter";
import type { SheetState } from "./sheet-state";
import type { ChangeType, Origin, Rect, ShiftDirection } from "./types";

const TOLD_AS: Readonly<Record<Shift["kind"], Readonly<Record<Shift["axis"] | "cells", ChangeType>>>> = {
  insert: { row: "RowInserted", column: "ColumnInserted", cells: "CellInserted" },
  delete: { row: "RowDeleted", column: "ColumnDeleted", cells: "CellDeleted" },
};
const DIRECTIONS: Readonly<Record<Shift["kind"], Readonly<Record<Shift["axis"], ShiftDirection>>>> = {
  insert: { row: "Down", column: "Right" },
  delete: { row: "Up", column: "Left" },
};

/** Puts in or takes out rows, columns or (`across`) single cells. */
export function shiftCells(state: SheetState, shift: Shift, origin: Origin): void {
  const { axis, kind, at, count, across } = shift;
  const isRow = axis === "row";
  const band = across ?? { from: 0, count: isRow ? MAX_COLUMNS : MAX_ROWS };
  const area: Rect = isRow
    ? { row: at, rows: count, column: band.from, columns: band.count }
    : { column: at, columns: count, row: band.from, rows: band.count };
  const changeType = TOLD_AS[kind][across === undefined ? axis : "cells"];
  const change = { ...editOf(state, [area], origin), changeType, shift: DIRECTIONS[kind][axis] };
  carryOut(state, [change], origin, () => {
    state.content.shift(shift, state.sheet.name);
    if (across === undefined) state.filter = state.filter && shiftedFilter(state.filter, shift);
    state.host.followShift(state.sheet, shift);
  });
}

/** The shift that makes or closes the gap `rect`. */
export function shiftOfCells(rect: Rect, axis: Shift["axis"], kind: Shift["kind"]): Shift {
  return axis === "row"
    ? { axis, kind, at: rect.row, count: rect.rows, across: { from: rect.column, count: rect.columns } }
    : { axis, kind, at: rect.column, count: rect.columns, across: { from: rect.row, count: rect.rows } };
}
