import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { shiftAreas, subtractAll, type Shift } from "./areas";
import { moveFormula, shiftFormula } from "./formula-references";
import type { Rect } from "./types";

/** A validation or a conditional format: its relative references count from the first cell of its first area. */
export interface Anchored {
  readonly areas: readonly Rect[];
}

/** Rewrites every formula that a record holds. */
export type MapFormulas<T> = (record: T, map: (formula: string) => string) => T;

/** The record on other areas, meaning the same for every cell. */
export function onAreas<T extends Anchored>(record: T, areas: readonly Rect[], mapFormulas: MapFormulas<T>): T {
  const [from, to] = [record.areas[0], areas[0]];
  if (areas === record.areas || from === undefined || to === undefined) return { ...record, areas };
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const moved = rows === 0 && columns === 0 ? record : mapFormulas(record, (text) => moveFormula(text, rows, columns));
  return { ...moved, areas };
}

/** Takes `holes` out of the areas of all records; records without any area left are gone. */
export function cutAreas<T extends Anchored>(
  records: readonly T[],
  holes: readonly Rect[],
  mapFormulas: MapFormulas<T>,
): readonly T[] {
  return records.flatMap((record) => {
    const rest = subtractAll(record.areas, holes);
    if (rest === record.areas) return [record];
    return rest.length === 0 ? [] : [onAreas(record, rest, mapFormulas)];
  });
}

/** The records of the sheet in which rows or columns were put in or taken out. */
export function shiftRecords<T extends Anchored>(
  records: readonly T[],
  shift: Shift,
  sheet: string,
  mapFormulas: MapFormulas<T>,
): readonly T[] {
  const remaining = shift.kind === "delete" ? cutAreas(records, [deletedArea(shift)], mapFormulas) : records;
  return remaining.flatMap((record) => {
    const areas = shiftAreas(record.areas, shift);
    if (areas.length === 0) return [];
    if (shift.across !== undefined) return [onAreas(record, areas, mapFormulas)];
    return [{ ...mapFormulas(record, (formula) => shiftFormula(formula, sheet, sheet, shift)), areas }];
  });
}

function deletedArea({ axis, at, count, across }: Shift): Rect {
  const from = across?.from ?? 0;
  return axis === "row"
    ? { row: at, rows: count, column: from, columns: across?.count ?? MAX_COLUMNS }
    : { column: at, columns: count, row: from, rows: across?.count ?? MAX_ROWS };
}
