import type { Column, Lock } from "../template/column";
import type { Baseline, DealRecord } from "./deal-sheet";
import { isLocked } from "./locks";

/** Why a cell is read-only: by its column's lock, or because the whole deal is closed. */
export type LockReason = Exclude<Lock, "never"> | "closed";

/**
 * Why a record's cell is read-only (rules.md §3); undefined when it may be changed. What is read-only in every record says
 * so first, whatever the deal. `column` is undefined where the header is unknown.
 */
export function lockReason(
  deal: DealRecord,
  column: Column | undefined,
  baseline: Baseline | undefined,
): LockReason | undefined {
  if (column !== undefined && !isLocked(deal, column, baseline)) return undefined;
  if (column?.lock === "always") return "always";
  if (deal.class === "locked") return "closed";
  return column === undefined || column.lock === "never" ? undefined : column.lock;
}
