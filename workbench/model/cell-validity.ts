import { cellRect, formatAddress } from "./address";
import { entryOptions, numberFormatAt, offsetIn } from "./cell-reading";
import { evaluateFormula, UnsupportedFormula } from "./formula-evaluator";
import { listChoices, type ListSource } from "./list-choices";
import type { SheetState } from "./sheet-state";
import { parseEntry } from "./typed-entry";
import type { CellValue, Rect, Validation } from "./types";
import { keepsRule } from "./validation-check";

/** What the dropdown of a list validation offers in a cell; nothing for other kinds. */
export function choicesAt(
  { sheet, host }: SheetState,
  { rule, areas }: Validation,
  row: number,
  column: number,
): string[] {
  const list = rule["list"];
  if (typeof list !== "object" || list === null || !("source" in list)) return [];
  return listChoices(String(list.source), host.source(sheet, offsetIn(areas, row, column)));
}

/**
 * Does a cell (or a text that is typed into it) keep a validation's rule? A blank does where blanks are ignored, and so
 * does every cell under a rule that cannot be evaluated.
 */
export function keepsValidation(
  state: SheetState,
  validation: Validation,
  row: number,
  column: number,
  typed?: string,
): boolean {
  const { sheet, host } = state;
  const isText = numberFormatAt(state, row, column) === "@";
  const entry = typed === undefined || isText ? undefined : parseEntry(typed, entryOptions(state));
  const value = entry?.value ?? typed ?? sheet.value(row, column);
  if (value === "") return validation.ignoreBlanks;
  const shown = typed?.trim() ?? sheet.text(row, column);
  const scope = host.source(sheet, offsetIn(validation.areas, row, column));
  const source = typed === undefined ? scope : withTyped(scope, cellRect(row, column), value);
  try {
    return keepsRule(
      value,
      shown,
      validation.rule,
      () => choicesAt(state, validation, row, column),
      (text) => (text.startsWith("=") ? evaluateFormula(text, source) : parseEntry(text, entryOptions(state)).value),
    );
  } catch (error) {
    if (error instanceof UnsupportedFormula) return true;
    throw error;
  }
}

/** A custom rule judges what is typed, not what the cell still holds. */
function withTyped(scope: ListSource, cell: Rect, value: CellValue): ListSource {
  return {
    ...scope,
    cells: (sheet, rect) =>
      sheet === undefined && formatAddress(rect) === formatAddress(cell) ? [[value]] : scope.cells(sheet, rect),
  };
}
