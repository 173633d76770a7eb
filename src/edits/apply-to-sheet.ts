import { parseCellAddress } from "../sheet/a1";
import { formatAt, GENERAL, hasFormula, type Sheet } from "../sheet/sheet";
import type { Cell } from "../sheet/cell";
import type { CellForm, Edit } from "./edit";
import { verifyEdits } from "./verify-edits";

const TEXT_FORMAT = "@";

/** A sheet with edits applied, and what became of each edit. */
export interface AppliedToSheet {
  readonly sheet: Sheet;
  /** With the form that each cell had, so that the inverse restores its number format. */
  readonly applied: readonly Edit[];
  readonly refused: readonly Edit[];
}

/**
 * Applies edits to a sheet as Excel would: text under the text format, numbers and booleans under the cell's own.
 * Refused are edits whose cell holds something else or lies outside the sheet's rectangle, and a second edit of a cell. Throws a `RangeError` for an address that is none.
 * A formula that was replaced does not come back with the inverse: a sheet knows that there is one, not which.
 */
export function applyToSheet(sheet: Sheet, edits: readonly Edit[]): AppliedToSheet {
  const offsetsOf = (address: string) => {
    const place = parseCellAddress(address);
    if (place === undefined) throw new RangeError(`Not a cell's address: ${address}`);
    return { row: place.row - sheet.firstRow, column: place.column - sheet.firstColumn };
  };
  const { accepted, refused } = verifyEdits(edits, (address) => {
    const { row, column } = offsetsOf(address);
    return sheet.cells[row]?.[column];
  });
  const cells = sheet.cells.map((row) => row as Cell[]);
  const formats = new Map<number, string[]>();
  for (const [column, columnFormats] of sheet.formats) formats.set(column, [...columnFormats]);
  const formulas = new Set(sheet.formulas);
  const copied = new Set<number>();

  const applied = accepted.map((edit): Edit => {
    const { row, column } = offsetsOf(edit.address);
    if (!copied.has(row)) {
      copied.add(row);
      cells[row] = [...(cells[row] ?? [])];
    }
    (cells[row] ?? [])[column] = edit.after;
    const beforeForm: CellForm = { numberFormat: formatAt(sheet, row, column) };
    const afterForm: CellForm = edit.afterForm ?? { numberFormat: formatFor(edit.after, beforeForm) };
    setFormat(formats, sheet.cells.length, row, column, afterForm.numberFormat);
    if (hasFormula(sheet, row, column)) formulas.delete(row * (sheet.cells[0]?.length ?? 0) + column);
    return { ...edit, beforeForm, afterForm };
  });
  return { sheet: { ...sheet, cells, formats, formulas }, applied, refused };
}

function formatFor(content: Cell, before: CellForm): string {
  if (typeof content === "string") return TEXT_FORMAT;
  return before.numberFormat === TEXT_FORMAT ? GENERAL : before.numberFormat;
}

function setFormat(formats: Map<number, string[]>, rows: number, row: number, column: number, format: string): void {
  let columnFormats = formats.get(column);
  if (columnFormats === undefined) {
    if (format === GENERAL) return;
    columnFormats = new Array<string>(rows).fill(GENERAL);
    formats.set(column, columnFormats);
  }
  columnFormats[row] = format;
}
