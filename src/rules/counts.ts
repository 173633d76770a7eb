import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import type { CountedRecords, SheetRule } from "./rule";

/** How many records a sheet rule counts: kept from check to check, so that a changed row costs nothing but itself. */
export interface Counts {
  /** Counts a record in (1) or out (-1); it must go out as it came in. */
  readonly count: (deal: DealRecord, dealSheet: DealSheet, hasErrors: boolean, step: 1 | -1) => void;
  /** What has been counted. Of these records only others show that they have errors, so they were counted without. */
  readonly counted: (erring: readonly DealRecord[], dealSheet: DealSheet) => CountedRecords;
}

export function newCounts({ countAs }: Pick<SheetRule, "countAs">): Counts {
  const all = new Map<string, number>();
  const withErrors = new Map<string, number>();
  return {
    count: (deal, dealSheet, hasErrors, step) => {
      const name = countAs?.(deal, dealSheet);
      if (name === undefined) return;
      add(all, name, step);
      if (hasErrors) add(withErrors, name, step);
    },
    counted: (erring, dealSheet) => ({
      all,
      withErrors: () => {
        const sum = new Map(withErrors);
        for (const deal of erring) {
          const name = countAs?.(deal, dealSheet);
          if (name !== undefined) add(sum, name, 1);
        }
        return sum;
      },
    }),
  };
}

function add(numbers: Map<string, number>, name: string, step: number): void {
  numbers.set(name, (numbers.get(name) ?? 0) + step);
}
