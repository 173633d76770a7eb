import type { ColumnRegular } from "@revolist/revogrid";
import { columnLetters } from "../../model/address";
import type { Worksheet } from "../../model/worksheet";
import type { SheetExtent } from "./sheet-extent";

/** A row as the grid knows it: the number alone. Its cells are asked from the workbook when they are painted. */
export interface GridRow {
  readonly row: number;
}

/** What the grid lays out: rows and columns that are not hidden, those that do not scroll apart. */
export interface GridLayout {
  /** Two layouts of the same signature are the same. */
  readonly signature: string;
  readonly frozenRows: readonly GridRow[];
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** Heights other than the usual one, by the index in `rows` or `frozenRows`. */
  readonly heights: readonly {
    readonly type: "rgRow" | "rowPinStart";
    readonly index: number;
    readonly size: number;
  }[];
}

export interface GridColumn {
  readonly column: number;
  readonly width: number;
  readonly frozen: boolean;
}

export const ROW_HEIGHT = 24;
const DEFAULT_POINTS = 15;

/** Points to CSS pixels. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function points(pixelCount: number): number {
  return (pixelCount * 3) / 4;
}

export function gridLayout(sheet: Worksheet, extent: SheetExtent): GridLayout {
  const { rows: frozenRowCount, columns: frozenColumnCount } = sheet.frozen;
  const frozenRows: GridRow[] = [];
  const rows: GridRow[] = [];
  const heights: { type: "rgRow" | "rowPinStart"; index: number; size: number }[] = [];
  const gaps: number[] = [];
  for (let row = 0; row < extent.rows; row++) {
    if (sheet.rowHidden(row)) {
      gaps.push(row);
      continue;
    }
    const type = row < frozenRowCount ? "rowPinStart" : "rgRow";
    const section = type === "rowPinStart" ? frozenRows : rows;
    const height = sheet.rowHeight(row);
    if (height !== DEFAULT_POINTS) heights.push({ type, index: section.length, size: Math.max(4, pixels(height) + 4) });
    section.push({ row });
  }
  const columns = Array.from({ length: extent.columns }, (_, column) => column)
    .filter((column) => !sheet.columnHidden(column))
    .map((column) => ({
      column,
      width: Math.max(8, pixels(sheet.columnWidth(column))),
      frozen: column < frozenColumnCount,
    }));
  const signature = [
    sheet.id,
    extent.rows,
    frozenRowCount,
    frozenColumnCount,
    gaps.join(","),
    heights.map(({ index, size }) => `${index}:${size}`).join(","),
    columns.map(({ column, width }) => `${column}:${width}`).join(","),
  ].join("|");
  return { signature, frozenRows, rows, columns, heights };
}

/** The columns as RevoGrid wants them. */
export function revoColumns(
  columns: readonly GridColumn[],
  shared: Pick<ColumnRegular, "cellTemplate" | "cellProperties">,
): ColumnRegular[] {
  return columns.map(({ column, width, frozen }) => ({
    prop: column,
    name: columnLetters(column),
    size: width,
    minSize: 8,
    sortable: false,
    filter: false,
    columnProperties: () => ({ "data-head-column": String(column) }),
    ...(frozen ? { pin: "colPinStart" as const } : {}),
    ...shared,
  }));
}
