import type { DealRecord } from "../sheet/deal-sheet";
import type { State } from "./state";

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
