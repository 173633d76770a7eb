import type { DealSheet } from "../sheet/deal-sheet";
import type { Finding } from "./finding";
import { groupByColumn } from "./group";

/** What one column has of a sheet's errors and warnings. */
export interface ColumnShare {
  /** The column's key; null for what is said of the sheet and of whole records. */
  readonly column: string | null;
  readonly errors: number;
  readonly warnings: number;
  /** Its part of all errors and warnings, above 0 to 1. */
  readonly share: number;
}

/** The columns with errors or warnings: most errors first, then most warnings, then as they stand in the sheet. */
export function columnShares(findings: readonly Finding[], dealSheet: DealSheet): readonly ColumnShare[] {
  const columns = groupByColumn(findings, dealSheet)
    .map(({ column, counts: { errors, warnings } }) => ({ column, errors, warnings }))
    .filter(({ errors, warnings }) => errors + warnings > 0);
  const all = columns.reduce((sum, { errors, warnings }) => sum + errors + warnings, 0);
  return columns
    .map((column) => ({ ...column, share: (column.errors + column.warnings) / all }))
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}
