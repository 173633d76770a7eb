import type { DealRecord } from "../sheet/deal-sheet";
import type { ColumnChecks } from "./check-cells";
import type { Entry } from "./report";
import type { InColumn } from "./rule";

/** What the cells of columns show together: kept from check to check, row by row. */
export interface ShownInColumns {
  /** Counts a record in (1) or out (-1); it must go out as it came in. */
  readonly count: (deal: DealRecord, step: 1 | -1) => void;
  /** The same entries, with what their columns add to them. */
  readonly settled: (entries: readonly Entry[]) => readonly Entry[];
}

interface Shown {
  readonly position: number;
  readonly order: number;
  readonly inColumn: InColumn;
  readonly counts: Map<string, number>;
}

export function newShownInColumns(checks: ColumnChecks): ShownInColumns {
  const columns = checks.flatMap((check, position) =>
    (check?.rules ?? []).flatMap(({ rule, order }): Shown[] =>
      rule.inColumn === undefined ? [] : [{ position, order, inColumn: rule.inColumn, counts: new Map() }],
    ),
  );
  const columnOf = (entry: Entry): Shown | undefined =>
    columns.find(({ position, order, inColumn }) => {
      return position === entry.position && order === entry.order && inColumn.isAsked(entry.finding);
    });
  return {
    count: ({ cells }, step) => {
      for (const { position, inColumn, counts } of columns) {
        const cell = cells[position];
        const shows = typeof cell === "string" && cell !== "" ? inColumn.shows(cell) : undefined;
        if (shows !== undefined) counts.set(shows, (counts.get(shows) ?? 0) + step);
      }
    },
    settled: (entries) => {
      if (columns.length === 0) return entries;
      return entries.map((entry) => {
        const column = columnOf(entry);
        return column === undefined
          ? entry
          : { ...entry, finding: column.inColumn.settle(entry.finding, column.counts) };
      });
    },
  };
}
