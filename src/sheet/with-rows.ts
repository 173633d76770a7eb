import type { Cell } from "./cell";
import { GENERAL, type Sheet } from "./sheet";

/** Neighbouring rows of a worksheet as they are now, over the columns of the sheet that was read before. */
export interface RowBlock {
  /** The 1-based worksheet row of `cells[0]`. */
  readonly firstRow: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Excel's number format codes, cell by cell. */
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * The sheet with some of its rows replaced; rows below its end are added, with blank rows between where there are any.
 * The given sheet stays as it was, and what has not changed is shared with it. For rows and sheets without formulas.
 * @throws RangeError when a row lies above the sheet, or is not as wide as the sheet
 */
export function withRows(sheet: Sheet, blocks: readonly RowBlock[]): Sheet {
  const width = sheet.cells[0]?.length ?? 0;
  const cells = sheet.cells.slice();
  const formats = new Map(sheet.formats);
  const ownFormats = new Set<number>();
  /** A column's formats, made this sheet's own before the first change. */
  const formatsOf = (column: number): string[] => {
    const known = formats.get(column) ?? [];
    if (ownFormats.has(column)) return known as string[];
    const own = known.slice();
    ownFormats.add(column);
    formats.set(column, own);
    return own;
  };
  for (const { firstRow, cells: rows, numberFormats } of blocks) {
    rows.forEach((row, index) => {
      const offset = firstRow + index - sheet.firstRow;
      if (offset < 0 || row.length !== width) throw new RangeError(`Row ${firstRow + index} does not fit the sheet`);
      while (cells.length < offset) cells.push(blankRow(width));
      cells[offset] = row;
      row.forEach((cell, column) => {
        const format = numberFormats[index]?.[column] ?? GENERAL;
        // A column of nothing but text needs no formats.
        if (!formats.has(column) && typeof cell === "string") return;
        if ((formats.get(column)?.[offset] ?? GENERAL) !== format) formatsOf(column)[offset] = format;
      });
    });
  }
  for (const column of ownFormats) fill(formatsOf(column), cells.length);
  return { ...sheet, cells, formats };
}

function blankRow(width: number): readonly Cell[] {
  return Array.from({ length: width }, () => "");
}

/** Rows whose format nobody asked for hold nothing but text, whose format says nothing. */
function fill(formats: string[], length: number): void {
  for (let offset = 0; offset < length; offset++) formats[offset] ??= GENERAL;
}
