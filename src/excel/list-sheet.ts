import { columnLetters } from "../sheet/a1";

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
 * gives for each list the formula that a validation rule takes as its source. Nothing is sent until the next sync.
 */
export function placeLists(
  context: Excel.RequestContext,
  loaded: LoadedListSheet,
  lists: readonly (readonly string[])[],
): string[] {
  if (lists.length === 0) return [];
  const columns = listColumns(loaded);
  const sheet = loaded.sheet.isNullObject ? addHiddenSheet(context) : loaded.sheet;
  return lists.map((list) => {
    const key = JSON.stringify(list);
    let column = columns.places.get(key);
    if (column === undefined) {
      column = columns.next;
      columns.next += 1;
      columns.places.set(key, column);
      const range = sheet.getRangeByIndexes(0, column, list.length, 1);
      range.numberFormat = list.map(() => ["@"]);
      range.values = list.map((item) => [item]);
    }
    const letters = columnLetters(column);
    return `='${LIST_SHEET}'!$${letters}$1:$${letters}$${list.length}`;
  });
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
    places.set(JSON.stringify(items.slice(0, length)), used.columnIndex + offset);
  }
  return { places, next: used.columnIndex + used.columnCount };
}

function addHiddenSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(LIST_SHEET);
  sheet.visibility = "Hidden";
  return sheet;
}
