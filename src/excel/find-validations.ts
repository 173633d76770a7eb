import { areasOf } from "./areas";
import type { Rect } from "./rect";
import { askValidation, halves, ownerOf } from "./validation-owner";

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
    const asked = unknown.map((part) => askValidation(sheet, part));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- every round halves what is still mixed
    await context.sync();
    const partsOf = (owner: string): Rect[] => asked.filter((one) => ownerOf(one) === owner).map(({ part }) => part);
    ours.push(...partsOf("us"));
    theirs.push(...partsOf("others"));
    unknown = partsOf("mixed").flatMap(halves);
  }
  return { ours, theirs };
}

function byColumns(area: Rect): Rect[] {
  if (area.columns > MOST_COLUMNS_AT_ONCE) return [area];
  return Array.from({ length: area.columns }, (_, offset) => ({ ...area, column: area.column + offset, columns: 1 }));
}
