import type { Column } from "../template/column";

/** Whether a column's cells are looked at at all: of what Partner Center fills in itself, only its IDs (rules.md §3). */
export function isLookedAt({ lock, kind }: Column): boolean {
  return lock !== "always" || kind === "identifier";
}
