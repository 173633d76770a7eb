import type { Column } from "../template/column";
import { columnByHeader } from "../template/columns";
import { cellText, isBlank, type Cell } from "./cell";
import type { Baseline, DealRecord, DealSheet } from "./deal-sheet";
import { otherFile, type OtherFile } from "./other-files";
import { recordClass } from "./record-class";
import type { Sheet } from "./sheet";

/** What a sheet is. `looksLike` names another Partner Center file where the headers give it away. */
export type Recognition =
  | { readonly kind: "deal-sheet"; readonly dealSheet: DealSheet }
  | { readonly kind: "empty" }
  | { readonly kind: "wrong-file"; readonly looksLike?: OtherFile };

/** The header row is among the first 20 rows, and at least 5 of its cells name known columns (rules.md §1). */
const ROWS_SEARCHED = 20;
const HEADERS_NEEDED = 5;

/** Longer texts are no headers; looking at them closely would only cost time. */
const LONGEST_HEADER = 200;

interface HeaderRow {
  readonly offset: number;
  readonly headers: readonly string[];
  readonly columns: readonly (Column | undefined)[];
}

/** The texts of a row that may be headers, the others blank. */
function headerTexts(cells: readonly Cell[]): readonly string[] {
  return cells.map((cell) => (typeof cell === "string" && cell.length <= LONGEST_HEADER ? cell : ""));
}

/** The first row that names enough known columns. */
function findHeaders(rows: readonly (readonly Cell[])[]): HeaderRow | undefined {
  for (const [offset, cells] of rows.entries()) {
    const columns = headerTexts(cells).map(columnByHeader);
    if (columns.filter((column) => column !== undefined).length < HEADERS_NEEDED) continue;
    return { offset, headers: cells.map(cellText), columns };
  }
  return undefined;
}

function findOtherFile(rows: readonly (readonly Cell[])[]): OtherFile | undefined {
  for (const cells of rows) {
    const file = otherFile(headerTexts(cells));
    if (file !== undefined) return file;
  }
  return undefined;
}

/** Column key → first offset; unknown headers under their verbatim text. A key of ours is never taken by an unknown. */
function positionsOf({ headers, columns }: HeaderRow): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  columns.forEach((column, offset) => {
    const header = headers[offset] ?? "";
    const key = column?.key ?? header;
    if (!isBlank(header) && !positions.has(key)) positions.set(key, offset);
  });
  return positions;
}

function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every(isBlank);
}

function readRecords(
  sheet: Sheet,
  header: HeaderRow,
  positions: ReadonlyMap<string, number>,
  baseline: Baseline | undefined,
): readonly DealRecord[] {
  const records: DealRecord[] = [];
  for (const [offset, cells] of sheet.cells.entries()) {
    if (offset <= header.offset || isBlankRow(cells)) continue;
    const record = { row: sheet.firstRow + offset, cells, positions };
    records.push({ ...record, class: recordClass(record, baseline) });
  }
  return records;
}

/**
 * Tells what a sheet is, and reads a co-sell file's records. Pass the baseline of an earlier reading where there is one:
 * it decides which records are locked; `leavesUnchanged` is false where it is not known to be what Partner Center has. Costs one look at each cell; blank rows are left out of the records.
 */
export function recognise(sheet: Sheet, baseline?: Baseline, leavesUnchanged = baseline !== undefined): Recognition {
  const searched = sheet.cells.slice(0, ROWS_SEARCHED);
  const header = findHeaders(searched);
  // Below the header row stand values: what they say of leads or contracts is no header.
  const looksLike = findOtherFile(header === undefined ? searched : searched.slice(0, header.offset + 1));
  if (looksLike !== undefined) return { kind: "wrong-file", looksLike };
  if (header === undefined) return { kind: sheet.cells.every(isBlankRow) ? "empty" : "wrong-file" };
  const positions = positionsOf(header);
  return {
    kind: "deal-sheet",
    dealSheet: {
      sheet,
      headerRow: sheet.firstRow + header.offset,
      headers: header.headers,
      columns: header.columns,
      positions,
      records: readRecords(sheet, header, positions, baseline),
      baseline,
      leavesUnchanged,
    },
  };
}
