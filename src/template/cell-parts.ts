/** The parts of a cell that holds several, in the order in which they are written. */
export const CELL_PARTS = {
  solution: ["id", "currency", "price", "quantity"],
  "team-member": ["firstName", "lastName", "phone", "email"],
} as const;

/** The kinds of columns whose cells hold several parts. */
export type KindOfParts = keyof typeof CELL_PARTS;

/** The name of a part, e.g. `currency`. */
export type CellPart = (typeof CELL_PARTS)[KindOfParts][number];

/** Both kinds have as many. */
const PARTS = 4;

/**
 * A cell's parts, each trimmed, those that are not there as `""`; undefined for a text that has more of them.
 * Source: bulk-operations.md, table rows “Solution 1” and “Team member 1”.
 */
export function cellParts(text: string): readonly string[] | undefined {
  const parts = text.split(",", PARTS + 1).map((part) => part.trim());
  if (parts.length > PARTS) return undefined;
  return Array.from({ length: PARTS }, (_, index) => parts[index] ?? "");
}

/**
 * The cell's text of its parts, as the file wants it: `SOL-1234-PQRS, USD, 10, 100`. Blank parts at the end are left out.
 * Undefined where a part holds a comma, which would begin a new one, or where there are more parts than a cell has.
 */
export function textOfParts(parts: readonly string[]): string | undefined {
  const trimmed = parts.map((part) => part.trim());
  if (trimmed.length > PARTS || trimmed.some(hasComma)) return undefined;
  const filled = trimmed.findLastIndex((part) => part !== "") + 1;
  return trimmed.slice(0, filled).join(", ").trim();
}

/** Whether a part cannot be written: there is no way to say a comma within one. */
export function hasComma(part: string): boolean {
  return part.includes(",");
}
