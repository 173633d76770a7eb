import { textOf, type DealRecord } from "../sheet/deal-sheet";
import type { LastCheck, State } from "./state";

/** What was handed over of a worksheet: the records as they were then. */
export interface ExportedSheet {
  readonly sheetId: string;
  /** The worksheet's name at that time. */
  readonly name: string;
  readonly records: readonly DealRecord[];
}

/** Remembers the records of the given rows as exported; those of an earlier file of the same sheet stay. */
export function withExported(
  { checked, exported }: Pick<State, "checked" | "exported">,
  rows: ReadonlySet<number>,
): State["exported"] {
  if (checked === undefined) return exported;
  const { identity, dealSheet } = checked;
  const earlier = exported.get(identity.id)?.records ?? [];
  const records = [
    ...earlier.filter(({ row }) => !rows.has(row)),
    ...dealSheet.records.filter(({ row }) => rows.has(row)),
  ];
  return new Map(exported).set(identity.id, { sheetId: identity.id, name: identity.name, records });
}

const NO_ROWS: ReadonlySet<number> = new Set();

/**
 * The 1-based worksheet rows of a sheet's records that were exported from it before, wherever they stand now: told by deal
 * and customer, because what was corrected since is the same deal.
 */
export function exportedRows(
  { exported }: Pick<State, "exported">,
  { identity, dealSheet }: Pick<LastCheck, "identity" | "dealSheet">,
): ReadonlySet<number> {
  const earlier = exported.get(identity.id);
  if (earlier === undefined) return NO_ROWS;
  const keys = new Set(earlier.records.map(keyOf));
  return new Set(dealSheet.records.filter((deal) => keys.has(keyOf(deal))).map(({ row }) => row));
}

function keyOf(deal: DealRecord): string {
  return JSON.stringify([textOf(deal, "Deal Name"), textOf(deal, "Customer Name"), textOf(deal, "Referral ID")]);
}
