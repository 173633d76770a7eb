import type { Rect } from "./rect";

/** The title of the alert by which our data validation is known again. */
export const VALIDATION_TITLE = "Dealsheet";

/** What is asked of Excel of the validation of some cells; readable after the next sync. */
export interface AskedValidation {
  readonly part: Rect;
  readonly validation: Excel.DataValidation;
}

/** Whose the validation of a part of a worksheet is; `mixed` where its cells differ. */
export type ValidationOwner = "nobody" | "us" | "others" | "mixed";

export function askValidation(sheet: Excel.Worksheet, part: Rect): AskedValidation {
  const range = sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns);
  return { part, validation: range.dataValidation.load("type,errorAlert,prompt") };
}

export function ownerOf({ part, validation }: AskedValidation): ValidationOwner {
  if (validation.type === "None") return "nobody";
  const alert = alertOf(validation);
  // Excel says that cells differ by the type, or by having no one alert to show; a single cell cannot.
  const isMixed = validation.type === "Inconsistent" || validation.type === "MixedCriteria" || alert === null;
  if (isMixed && part.rows * part.columns > 1) return "mixed";
  return alert?.title === VALIDATION_TITLE ? "us" : "others";
}

/** The types do not say so, but a property on which cells differ is null. */
function alertOf(validation: { readonly errorAlert: AskedAlert | null }): AskedAlert | null {
  return validation.errorAlert;
}

type AskedAlert = Excel.DataValidationErrorAlert;

/** The parts of an area whose cells differ: columns first, because dropdowns stand in columns, then rows. */
export function halves(part: Rect): Rect[] {
  if (part.columns > 1) {
    const columns = Math.ceil(part.columns / 2);
    return [
      { ...part, columns },
      { ...part, column: part.column + columns, columns: part.columns - columns },
    ];
  }
  const rows = Math.ceil(part.rows / 2);
  return [
    { ...part, rows },
    { ...part, row: part.row + rows, rows: part.rows - rows },
  ];
}
