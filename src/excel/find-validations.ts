import { areasOf } from "./areas";
import type { Rect } from "./rect";

/** The title of the alert by which our data validation is known again. */
export const VALIDATION_TITLE = "Dealsheet";

/** Where data validation stands in a worksheet: ours, and what a person or somebody else made. */
export interface FoundValidations {
  readonly ours: readonly Rect[];
  readonly theirs: readonly Rect[];
}

/** Wider areas are halved first: a validation on whole rows must not become 16,384 requests. */
const MOST_COLUMNS_AT_ONCE = 300;

/**
 * Finds all data validation of a worksheet. Excel tells the cells that have any, but not what it is where several
 * kinds meet, so a mixed area is split until each part is of one kind: by columns, as dropdowns stand, then by halves.
 */
export async function findValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<FoundValidations> {
  const validated = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
  validated.load("address");
  await context.sync();

  const ours: Rect[] = [];
  const theirs: Rect[] = [];
  let unknown = validated.isNullObject ? [] : areasOf(validated.address).flatMap(byColumns);
  while (unknown.length > 0) {
    const validations = unknown.map(({ row, column, rows, columns }) =>
      sheet.getRangeByIndexes(row, column, rows, columns).dataValidation.load("type,errorAlert"),
    );
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- every round halves what is still mixed
    await context.sync();
    const mixed: Rect[] = [];
    for (const [index, part] of unknown.entries()) {
      const validation = validations[index];
      if (validation === undefined || validation.type === "None") continue;
      if (isMixed(validation) && part.rows * part.columns > 1) mixed.push(...halves(part));
      else if (isOurs(validation)) ours.push(part);
      else theirs.push(part);
    }
    unknown = mixed;
  }
  return { ours, theirs };
}

/** Excel says so by the type, or by having no one alert to show. */
function isMixed(validation: Excel.DataValidation): boolean {
  return validation.type === "Inconsistent" || validation.type === "MixedCriteria" || !hasAlert(validation);
}

function isOurs(validation: Excel.DataValidation): boolean {
  return hasAlert(validation) && validation.errorAlert.title === VALIDATION_TITLE;
}

/** The types do not say so, but a property on which cells differ is null. */
function hasAlert(validation: Excel.DataValidation): boolean {
  return (validation.errorAlert as Excel.DataValidationErrorAlert | null) !== null;
}

function byColumns(area: Rect): Rect[] {
  if (area.columns > MOST_COLUMNS_AT_ONCE) return [area];
  return Array.from({ length: area.columns }, (_, offset) => ({ ...area, column: area.column + offset, columns: 1 }));
}

function halves(part: Rect): Rect[] {
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
