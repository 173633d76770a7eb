/** Excel's limit, in characters. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * A worksheet name as near to the wanted one as Excel allows: at most 31 characters, none of `\ / ? * [ ] :`, no
 * apostrophe at either end, not “History” (Excel keeps that for itself), and none of the names taken, whatever their case.
 */
export function worksheetName(wanted: string, taken: readonly string[]): string {
  const legal = trimmed(wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " "), LONGEST_NAME) || "Sheet";
  const used = new Set([...taken, "History"].map((name) => name.toLowerCase()));
  let name = legal;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = trimmed(legal, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}

function trimmed(name: string, most: number): string {
  let start = 0;
  let end = name.length;
  const isMargin = (index: number) => name[index] === " " || name[index] === "'";
  while (start < end && isMargin(start)) start += 1;
  end = Math.min(end, start + most);
  while (end > start && isMargin(end - 1)) end -= 1;
  return name.slice(start, end);
}
