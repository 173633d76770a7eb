import type { CellPosition, Run } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import { evenParts, type EvenParts } from "./even-parts";
import type { Finding } from "./finding";
import { placeOf } from "./locate";
import { lockedCells } from "./locked-cells";
import { rowsWithErrors } from "./rows-with-errors";

/**
 * What is seen of the cells behind one bucket. Errors and warnings: if there is a single one. `locked`: most of the cells
 * are read-only. `ready`: most of the rows can be sent. `waiting`: none of these; an error elsewhere keeps the rows.
 */
export type BucketKind = "error" | "warning" | "locked" | "ready" | "waiting" | "header";

/** Neighbouring cells that the picture shows as one. */
export interface PictureBucket {
  readonly kind: BucketKind;
  /** Where it stands in the picture, both from 0; row 0 is the header row. */
  readonly row: number;
  readonly column: number;
  readonly errors: number;
  readonly warnings: number;
  /** The cells behind it. Blank rows between records are not counted out. */
  readonly area: Run;
  /** The first cell with an error, else with a warning, row by row; the area's first cell where there is neither. */
  readonly first: CellPosition;
  /** The key of that cell's column, of an unknown one its header. */
  readonly firstColumn: string;
}

/** A sheet drawn small: the header row, and below it the records. */
export interface SheetPicture {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, `rows * columns` of them. */
  readonly buckets: readonly PictureBucket[];
}

export const MOST_COLUMNS = 48;
/** Besides the header row. */
export const MOST_RECORD_ROWS = 30;

/** A sheet drawn small. Infos are not drawn, nor is what concerns no cell. */
export function sheetPicture(dealSheet: DealSheet, findings: readonly Finding[]): SheetPicture {
  const { sheet, headers, records } = dealSheet;
  const columns = evenParts(headers.length, MOST_COLUMNS);
  const rows = evenParts(records.length, MOST_RECORD_ROWS);
  const marks = marksOf(dealSheet, findings, columns, rows);
  const locked = lockedCells(dealSheet, columns, rows);
  const ready = readyRows(dealSheet, findings, rows);
  const buckets: PictureBucket[] = [];
  for (let row = 0; row <= rows.count; row++) {
    const [from, to] = row === 0 ? [0, 1] : [rows.startOf(row - 1), rows.startOf(row)];
    const top = row === 0 ? dealSheet.headerRow : (records[from]?.row ?? 0);
    const bottom = row === 0 ? dealSheet.headerRow : (records[to - 1]?.row ?? 0);
    for (let column = 0; column < columns.count; column++) {
      const [start, end] = [columns.startOf(column), columns.startOf(column + 1)];
      const area = { top, bottom, left: sheet.firstColumn + start, right: sheet.firstColumn + end - 1 };
      const index = row * columns.count + column;
      const { errors, warnings, first } = marks.get(index) ?? NO_MARKS;
      const isMostlyLocked = (locked[index] ?? 0) * 2 > (to - from) * (end - start);
      const isMostlyReady = (ready[row] ?? 0) * 2 > to - from;
      const place = first ?? { row: top, column: area.left };
      const offset = place.column - sheet.firstColumn;
      buckets.push({
        kind: kindOf({ errors, warnings, isHeader: row === 0, isMostlyLocked, isMostlyReady }),
        row,
        column,
        errors,
        warnings,
        area,
        first: place,
        firstColumn: dealSheet.columns[offset]?.key ?? headers[offset] ?? "",
      });
    }
  }
  return { rows: rows.count + 1, columns: columns.count, buckets };
}

interface Looks {
  readonly errors: number;
  readonly warnings: number;
  readonly isHeader: boolean;
  readonly isMostlyLocked: boolean;
  readonly isMostlyReady: boolean;
}

function kindOf({ errors, warnings, isHeader, isMostlyLocked, isMostlyReady }: Looks): BucketKind {
  if (errors > 0) return "error";
  if (warnings > 0) return "warning";
  if (isHeader) return "header";
  if (isMostlyLocked) return "locked";
  return isMostlyReady ? "ready" : "waiting";
}

interface Marks {
  readonly errors: number;
  readonly warnings: number;
  readonly first: CellPosition | undefined;
}

const NO_MARKS: Marks = { errors: 0, warnings: 0, first: undefined };

/** Bucket index → what is found in its cells. */
function marksOf(
  dealSheet: DealSheet,
  findings: readonly Finding[],
  columns: EvenParts,
  rows: EvenParts,
): ReadonlyMap<number, Marks> {
  const { sheet, headerRow, records } = dealSheet;
  const rowParts = new Map(records.map(({ row }, index) => [row, rows.partOf(index) + 1]));
  const marks = new Map<number, Marks>();
  for (const finding of findings) {
    const place = finding.severity === "info" ? undefined : placeOf(finding, dealSheet);
    if (place === undefined) continue;
    const row = place.row <= headerRow ? 0 : rowParts.get(place.row);
    if (row === undefined) continue;
    const index = row * columns.count + columns.partOf(place.column - sheet.firstColumn);
    const known = marks.get(index) ?? NO_MARKS;
    marks.set(index, finding.severity === "error" ? withError(known, place) : withWarning(known, place));
  }
  return marks;
}

/** The first error takes a warning's place wherever it stands. */
function withError({ errors, warnings, first }: Marks, place: CellPosition): Marks {
  return { errors: errors + 1, warnings, first: errors === 0 || isBefore(place, first) ? place : first };
}

/** A warning never takes an error's place. */
function withWarning({ errors, warnings, first }: Marks, place: CellPosition): Marks {
  return { errors, warnings: warnings + 1, first: errors === 0 && isBefore(place, first) ? place : first };
}

function isBefore(place: CellPosition, other: CellPosition | undefined): boolean {
  return other === undefined || place.row < other.row || (place.row === other.row && place.column < other.column);
}

/** The number of records behind each row of the picture that nothing keeps from being sent. */
function readyRows({ records }: DealSheet, findings: readonly Finding[], rows: EvenParts): Uint32Array {
  const faulty = rowsWithErrors(findings);
  const counts = new Uint32Array(rows.count + 1);
  records.forEach((deal, number) => {
    const row = rows.partOf(number) + 1;
    if (deal.class !== "locked" && !faulty.has(deal.row)) counts[row] = (counts[row] ?? 0) + 1;
  });
  return counts;
}
