import { columnLetters } from "../sheet/a1";
import type { PlaceOfList } from "./list-source";

/** The hidden worksheet that holds the lists too long for a validation rule: one list a column, from row 1 down. */
export const LIST_SHEET = "Dealsheet lists";

/** What is asked of Excel to know the lists that are there already; readable after the next sync. */
export interface LoadedListSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export function loadListSheet(context: Excel.RequestContext): LoadedListSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(LIST_SHEET);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex,columnCount");
  return { sheet, used };
}

/**
 * Puts the lists that are not there yet into the list sheet, which is made when it is needed for the first time, and
 * tells where they stand. Nothing is sent until the next sync.
 */
export function placeLists(
  context: Excel.RequestContext,
  loaded: LoadedListSheet,
  lists: readonly (readonly string[])[],
): PlaceOfList {
  const columns = listColumns(loaded);
  const missing = new Map(
    lists.map((list) => [keyOf(list), list] as const).filter(([key]) => !columns.places.has(key)),
  );
  const sheet = missing.size > 0 && loaded.sheet.isNullObject ? addHiddenSheet(context) : loaded.sheet;
  for (const [key, list] of missing) {
    const range = sheet.getRangeByIndexes(0, columns.next, list.length, 1);
    range.numberFormat = list.map(() => ["@"]);
    range.values = list.map((item) => [item]);
    columns.places.set(key, columns.next);
    columns.next += 1;
  }
  return (list) => {
    const column = columns.places.get(keyOf(list));
    if (column === undefined) throw new RangeError("This list was not placed.");
    const cell = (row: number) => `$${columnLetters(column)}$${row}`;
    const prefix = `'${LIST_SHEET}'!`;
    // A list of one is one cell; below every list its column stays blank.
    return {
      cells: list.length === 1 ? `${prefix}${cell(1)}` : `${prefix}${cell(1)}:${cell(list.length)}`,
      blank: `${prefix}${cell(list.length + 1)}`,
    };
  };
}

interface ListColumns {
  /** A list's items as JSON → the 0-based column in which it stands. */
  readonly places: Map<string, number>;
  next: number;
}

function listColumns({ used }: LoadedListSheet): ListColumns {
  const places = new Map<string, number>();
  if (used.isNullObject) return { places, next: 0 };
  const rows = used.values as unknown[][];
  for (let offset = 0; offset < used.columnCount && used.rowIndex === 0; offset += 1) {
    const items = rows.map((row) => row[offset] ?? "");
    const length = items.findLastIndex((item) => item !== "") + 1;
    places.set(keyOf(items.slice(0, length)), used.columnIndex + offset);
  }
  return { places, next: used.columnIndex + used.columnCount };
}

function keyOf(list: readonly unknown[]): string {
  return JSON.stringify(list);
}

function addHiddenSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(LIST_SHEET);
  sheet.visibility = "Hidden";
  return sheet;
}
