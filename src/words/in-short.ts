const LONGEST = 60;
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/** A cell's text on one line, and short enough to stand in a sentence. */
export function inShort(text: string): string {
  const start = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, " ")
    .trim();
  const isLong = start.length > LONGEST || text.length > 4 * LONGEST;
  // Half of a character outside the basic plane would be drawn as a box.
  return isLong ? `${start.slice(0, LONGEST - 1).replace(HALF_CHARACTER, "")}…` : start;
}
