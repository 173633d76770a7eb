import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import { placeOfRow } from "./place-of-row";
import type { RepeatRule } from "./rule";

/** Which records repeat each other: kept from check to check, so that a changed row costs nothing but itself. */
export interface Repeats {
  readonly put: (deal: DealRecord, dealSheet: DealSheet) => void;
  /** Takes a record out; it must be as it was when it was put in. */
  readonly take: (deal: DealRecord, dealSheet: DealSheet) => void;
  /** The rows that may repeat another, or be repeated. */
  readonly rows: () => Iterable<number>;
  /** The first row of those that a row has its key in common with, which may be itself. */
  readonly firstRowWithKeyOf: (row: number) => number | undefined;
}

interface Group {
  readonly key: string;
  /** From top to bottom. */
  readonly rows: number[];
}

/**
 * Hardly any two records have a number in common, and a number is quick to work out and to find. So keys, which are
 * texts, are only made for those that have.
 */
export function newRepeats({ hashOf, keyOf }: Pick<RepeatRule, "hashOf" | "keyOf">): Repeats {
  const alone = new Map<number, DealRecord>();
  /** Numbers that several records have had. */
  const met = new Set<number>();
  /** Of those records, those of one key together. */
  const groups = new Map<string, Group>();
  const groupOfRow = new Map<number, Group>();

  const enter = (deal: DealRecord, dealSheet: DealSheet): void => {
    const key = keyOf(deal, dealSheet);
    if (key === undefined) return;
    const group = groups.get(key) ?? { key, rows: [] };
    group.rows.splice(placeIn(group, deal.row), 0, deal.row);
    groups.set(key, group);
    groupOfRow.set(deal.row, group);
  };

  return {
    put: (deal, dealSheet) => {
      const hash = hashOf(deal, dealSheet);
      if (hash === undefined) return;
      if (met.has(hash)) {
        enter(deal, dealSheet);
        return;
      }
      const other = alone.get(hash);
      if (other === undefined) {
        alone.set(hash, deal);
        return;
      }
      alone.delete(hash);
      met.add(hash);
      enter(other, dealSheet);
      enter(deal, dealSheet);
    },
    take: (deal, dealSheet) => {
      const group = groupOfRow.get(deal.row);
      if (group === undefined) {
        const hash = hashOf(deal, dealSheet);
        if (hash !== undefined && alone.get(hash)?.row === deal.row) alone.delete(hash);
        return;
      }
      group.rows.splice(placeIn(group, deal.row), 1);
      groupOfRow.delete(deal.row);
      if (group.rows.length === 0) groups.delete(group.key);
    },
    rows: () => groupOfRow.keys(),
    firstRowWithKeyOf: (row) => groupOfRow.get(row)?.rows[0],
  };
}

function placeIn({ rows }: Group, row: number): number {
  return placeOfRow(row, rows.length, (index) => rows[index]);
}
