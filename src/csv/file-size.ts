import type { DealSheet } from "../sheet/deal-sheet";
import { fileLine } from "./export-files";
import type { ExportPlan } from "./plan";
import { csvLine, type WriteOptions } from "./write";

const BOM_BYTES = 3;

/**
 * The sizes of a plan's files, in bytes by their names, without making them. A generator, because a thousand records take a
 * while to write out: it pauses after each.
 */
export function* fileSizes(
  dealSheet: DealSheet,
  { columns: { kept }, files, records }: ExportPlan,
  { bom }: WriteOptions,
): Generator<undefined, ReadonlyMap<string, number>> {
  const encoder = new TextEncoder();
  const bytesOf = (texts: readonly string[]): number => encoder.encode(csvLine(texts, kept.length)).length;
  const dealOfRow = new Map(records.map((deal) => [deal.row, deal]));
  const sizes = new Map<string, number>();
  const header = bytesOf(kept.map(({ header }) => header));
  for (const { name, rows } of files) {
    let size = (bom ? BOM_BYTES : 0) + header;
    for (const row of rows) {
      const deal = dealOfRow.get(row);
      if (deal !== undefined) size += bytesOf(fileLine(deal, kept, dealSheet));
      yield;
    }
    sizes.set(name, size);
  }
  return sizes;
}
