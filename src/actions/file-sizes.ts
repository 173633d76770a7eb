import { fileSizes } from "../csv/file-size";
import type { ExportPreview } from "./export-preview";
import type { LastCheck } from "./state";

/** Measures the files that an export would save: name → bytes. Pauses after each record; see `fileSizes`. */
export function fileSizesOf(
  { dealSheet }: LastCheck,
  plan: ExportPreview["plan"],
  bom: boolean,
): Generator<undefined, ReadonlyMap<string, number>> {
  return fileSizes(dealSheet, plan, { bom });
}
