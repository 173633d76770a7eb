import type { CellStyle, Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { mayWriteSheet } from "./checks";
import type { ExcelHost } from "./excel-object";
import { NO_LINE, type BorderLine, type BorderTarget } from "./range-border";

/** The borders of the cells of some rectangles; an inner line is the right or lower edge of the cells before it. */
export function cellBorders(host: ExcelHost, sheet: SheetModel, rects: readonly Rect[]): BorderTarget {
  return {
    read: (edge) => {
      const lines = rects.flatMap((rect) => stripsOf(rect, edge)).flatMap((strip) => linesOf(sheet, strip));
      const first = lines[0] ?? NO_LINE;
      return lines.every((line) => line.style === first.style && line.color === first.color) ? first : null;
    },
    write: (edge, line) => {
      mayWriteSheet(host.workbook, sheet, "allowFormatCells");
      for (const { rect, side } of rects.flatMap((area) => stripsOf(area, edge))) {
        sheet.setStyle(rect, { borders: { [side]: line } }, "add-in");
      }
    },
  };
}

/** The borders with one edge drawn, or taken away. */
export function withLine(
  borders: NonNullable<CellStyle["borders"]>,
  edge: string,
  line: BorderLine,
): NonNullable<CellStyle["borders"]> {
  const others = Object.entries(borders).filter(([name]) => name !== edge);
  return Object.fromEntries(line.style === "None" ? others : [...others, [edge, line]]);
}

interface Strip {
  readonly rect: Rect;
  /** The edge of each cell of the strip. */
  readonly side: string;
}

function stripsOf(rect: Rect, edge: string): readonly Strip[] {
  const { row, column, rows, columns } = rect;
  switch (edge) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, side: edge }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, side: edge }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, side: edge }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, side: edge }];
    case "InsideVertical":
      return columns > 1 ? [{ rect: { ...rect, columns: columns - 1 }, side: "EdgeRight" }] : [];
    case "InsideHorizontal":
      return rows > 1 ? [{ rect: { ...rect, rows: rows - 1 }, side: "EdgeBottom" }] : [];
    default:
      return [];
  }
}

function linesOf(sheet: SheetModel, { rect, side }: Strip): BorderLine[] {
  return [...cellsOf(rect)].map(({ row, column }) => sheet.style(row, column).borders?.[side] ?? NO_LINE);
}

function* cellsOf(rect: Rect): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) yield { row, column };
  }
}
