import { entryOptions, numberFormatAt } from "./cell-reading";
import { ModelError } from "./model-error";
import { formatValue } from "./number-format";
import { PendingFormats } from "./pending-formats";
import { carryOut, editOf } from "./sheet-changes";
import type { SheetState } from "./sheet-state";
import { parseEntry, type Entry } from "./typed-entry";
import type { CellValue, Origin, Rect } from "./types";

/**
 * Writes as the API does: `null` leaves a cell alone, `""` clears it, a text is read as if it were typed unless the
 * cell's format is `@`.
 * @throws ModelError `InvalidArgument` when the values have other dimensions than the rectangle
 */
export function writeCells(
  state: SheetState,
  rect: Rect,
  values: readonly (readonly (CellValue | null)[])[],
  origin: Origin,
): void {
  if (values.length !== rect.rows || values.some((line) => line.length !== rect.columns)) {
    throw new ModelError("InvalidArgument", "The values have other dimensions than the range");
  }
  if (values.every((line) => line.every((value) => value === null))) return;
  const options = entryOptions(state);
  carryOut(state, [editOf(state, [rect], origin)], origin, () => {
    const formats = pendingFormats(state);
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value === null) return;
        const [row, column] = [rect.row + r, rect.column + c];
        const isText = numberFormatAt(state, row, column) === "@";
        const entry: Entry =
          typeof value !== "string"
            ? { value: isText ? formatValue(value, "General", false) : value }
            : isText
              ? { value }
              : parseEntry(value, options);
        put(state, row, column, entry, formats);
      });
    });
    formats.flush();
  });
}

/**
 * Types into every cell of the rectangle; fewer lines are repeated.
 * @param isCsv the fields of a file: fewer texts in a line leave the rest blank, and `'` means nothing
 */
export function typeCells(
  state: SheetState,
  rect: Rect,
  texts: readonly (readonly string[])[],
  origin: Origin,
  isCsv = false,
): void {
  const options = { ...entryOptions(state), apostrophe: !isCsv };
  carryOut(state, [editOf(state, [rect], origin)], origin, () => {
    const formats = pendingFormats(state);
    for (let r = 0; r < rect.rows; r++) {
      const line = texts[r % texts.length] ?? [];
      for (let c = 0; c < rect.columns; c++) {
        const text = line[isCsv ? c : c % line.length] ?? "";
        const [row, column] = [rect.row + r, rect.column + c];
        const format = numberFormatAt(state, row, column);
        const entry = format === "@" ? { value: text } : typedInto(format, text, parseEntry(text, options));
        put(state, row, column, entry, formats);
      }
    }
    formats.flush();
  });
}

function put(
  state: SheetState,
  row: number,
  column: number,
  { value, formula, numberFormat }: Entry,
  formats: PendingFormats,
): void {
  state.content.setValue(row, column, value, formula);
  // a format that the cell has already is kept, as in Excel
  if (numberFormat !== undefined && numberFormatAt(state, row, column) === "General") {
    formats.add(row, column, numberFormat);
  }
}

function pendingFormats({ content }: SheetState): PendingFormats {
  return new PendingFormats((column, from, to, numberFormat) => {
    content.styles.patch({ row: from, rows: to - from, column, columns: 1 }, { numberFormat });
  });
}

/** In a percent cell a person types `40` for 40%, and so does `0.4`. */
function typedInto(format: string, text: string, entry: Entry): Entry {
  const { value } = entry;
  const isPlain = format.includes("%") && entry.formula === undefined && /^[\d.+-]+$/.test(text);
  return isPlain && typeof value === "number" && Math.abs(value) >= 1
    ? { ...entry, value: Number(`${value}e-2`) }
    : entry;
}
