import type { DealSheet } from "../sheet/deal-sheet";

/** Whether two readings of a sheet have the same columns in the same place, and the same baseline. */
export function isSameHeader(a: DealSheet, b: DealSheet): boolean {
  return (
    a.headerRow === b.headerRow &&
    a.sheet.firstRow === b.sheet.firstRow &&
    a.sheet.firstColumn === b.sheet.firstColumn &&
    a.baseline === b.baseline &&
    a.leavesUnchanged === b.leavesUnchanged &&
    a.headers.length === b.headers.length &&
    a.headers.every((header, offset) => header === b.headers[offset])
  );
}
