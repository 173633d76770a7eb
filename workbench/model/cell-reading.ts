import { intersect } from "./address";
import { conditionedStyle } from "./conditional-format-list";
import { editText } from "./edit-text";
import { evaluateFormula } from "./formula-evaluator";
import { formatValue } from "./number-format";
import type { SheetState } from "./sheet-state";
import type { EntryOptions } from "./typed-entry";
import type { CellStyle, CellValue, Rect } from "./types";

/** Where a cell stands, seen from the first of its record's areas: relative references move as far. */
export function offsetIn(areas: readonly Rect[], row: number, column: number): { rows: number; columns: number } {
  const anchor = areas[0];
  return { rows: row - (anchor?.row ?? row), columns: column - (anchor?.column ?? column) };
}

export function numberFormatAt({ content }: SheetState, row: number, column: number): string {
  return content.styles.get(row, column).numberFormat ?? "General";
}

/** How the workbook reads what is typed. */
export function entryOptions({ host }: SheetState): EntryOptions {
  return { use1904: host.use1904, currentYear: host.currentYear, apostrophe: true };
}

/** A value as its cell shows it. */
export function shownText(state: SheetState, row: number, column: number, value: CellValue): string {
  return formatValue(value, numberFormatAt(state, row, column), state.host.use1904);
}

/** What the formula bar shows: typing it again changes nothing. */
export function formulaBarText(state: SheetState, row: number, column: number): string {
  const { sheet } = state;
  const format = numberFormatAt(state, row, column);
  return sheet.formula(row, column) ?? editText(sheet.value(row, column), format, entryOptions(state));
}

export function shownTexts(state: SheetState, rect: Rect): string[][] {
  const lines = state.sheet.values(rect);
  return lines.map((line, r) => line.map((value, c) => shownText(state, rect.row + r, rect.column + c, value)));
}

/** Formulas where there are any, values elsewhere. */
export function formulasOrValues({ sheet, content }: SheetState, rect: Rect): CellValue[][] {
  const cells = sheet.values(rect);
  const { formulaCells } = content;
  if (formulaCells.size === 0) return cells;
  return cells.map((line, r) => line.map((value, c) => formulaCells.get(rect.row + r, rect.column + c) ?? value));
}

/** What the cell looks like under its conditional formats. Of those only custom ones are evaluated. */
export function styleUnderConditions(state: SheetState, row: number, column: number): CellStyle {
  const { sheet, content, host } = state;
  host.settle();
  const own = content.styles.get(row, column);
  return conditionedStyle(own, content.conditionalFormats, row, column, ({ type, formula, areas }) => {
    if (type !== "Custom" || formula === "") return false;
    const result = evaluateFormula(formula, host.source(sheet, offsetIn(areas, row, column)));
    return result === true || (typeof result === "number" && result !== 0);
  });
}

/** The part of the rectangle in which there are values. */
export function withValues({ content }: SheetState, rect: Rect): Rect | undefined {
  const used = content.values.extent();
  return used && intersect(rect, used);
}
