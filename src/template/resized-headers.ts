import { MOST_REPEATED, numberedHeader, type RepeatingFamily } from "./repeating";
import { templateHeaders, type TemplateGeneration } from "./template-headers";

/** How many columns of a repeating family a sheet has: 1 to 50. */
export type RepeatedCounts = Partial<Readonly<Record<RepeatingFamily, number>>>;

/** How many columns of a family the template of a generation comes with. */
export function repeatedCount(generation: TemplateGeneration, family: RepeatingFamily): number {
  return templateHeaders(generation).filter((header) => numberedHeader(header)?.family === family).length;
}

/**
 * The headers of a generation with as many Solution and Team member columns as are wanted; families that are not named
 * stay as the template has them.
 * @throws RangeError for a count that is not a whole number from 1 to 50
 */
export function resizedHeaders(generation: TemplateGeneration, counts: RepeatedCounts): readonly string[] {
  const wanted = new Map(Object.entries(counts));
  for (const [family, count] of wanted) {
    if (!Number.isInteger(count) || count < 1 || count > MOST_REPEATED) {
      throw new RangeError(`${family}: ${count} columns are not 1 to ${MOST_REPEATED}`);
    }
  }
  return templateHeaders(generation).flatMap((header) => {
    const numbered = numberedHeader(header);
    const count = numbered && wanted.get(numbered.family);
    if (numbered === undefined || count === undefined) return [header];
    // The family's first column stands for all of it.
    if (numbered.number > 1) return [];
    return Array.from({ length: count }, (_, index) => header.replace(/\d+$/, String(index + 1)));
  });
}
