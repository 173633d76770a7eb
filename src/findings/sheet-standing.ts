import type { DealSheet, RecordClass } from "../sheet/deal-sheet";
import type { Finding } from "./finding";
import { rowsWithErrors } from "./rows-with-errors";

/** How many records a sheet has of each class, and how many of them nothing keeps from being sent. */
export interface SheetStanding {
  readonly records: number;
  readonly classes: Readonly<Record<RecordClass, number>>;
  /** Records that are not locked and have no error. */
  readonly ready: number;
}

/** Counts the records of a checked sheet. `findings` are those of the whole sheet. */
export function sheetStanding({ records }: Pick<DealSheet, "records">, findings: readonly Finding[]): SheetStanding {
  const faulty = rowsWithErrors(findings);
  const classes: Record<RecordClass, number> = { match: 0, create: 0, update: 0, locked: 0 };
  let ready = 0;
  for (const deal of records) {
    classes[deal.class]++;
    if (deal.class !== "locked" && !faulty.has(deal.row)) ready++;
  }
  return { records: records.length, classes, ready };
}
