import type { KeptBaseline } from "../../src/sheet/keep-baseline";

/** A baseline to be compared: its rows as Maps, whatever they are read from. */
export function plainBaseline(kept: KeptBaseline | undefined): KeptBaseline | undefined {
  return kept && { ...kept, rows: new Map([...kept.rows].map(([id, row]) => [id, new Map(row)])) };
}
