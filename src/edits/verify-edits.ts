import type { Cell } from "../sheet/cell";
import type { Edit } from "./edit";

/** Edits that may be written, and edits that may not, each in the given order. */
export interface VerifiedEdits {
  readonly accepted: readonly Edit[];
  readonly refused: readonly Edit[];
}

/**
 * Sorts out the edits whose cell no longer holds `before`, those whose witness does not hold, and every edit but the first of the same cell.
 * `cellAt` gives what stands at an A1 address now; undefined where the address cannot be written.
 */
export function verifyEdits(edits: readonly Edit[], cellAt: (address: string) => Cell | undefined): VerifiedEdits {
  const accepted: Edit[] = [];
  const refused: Edit[] = [];
  const taken = new Set<string>();
  for (const edit of edits) {
    const isSameRow = edit.witness === undefined || cellAt(edit.witness.address) === edit.witness.value;
    if (!taken.has(edit.address) && isSameRow && cellAt(edit.address) === edit.before) {
      taken.add(edit.address);
      accepted.push(edit);
    } else {
      refused.push(edit);
    }
  }
  return { accepted, refused };
}
