import { cellAddress } from "../sheet/a1";
import { garbledCell } from "../sheet/garbled-text";
import type { Sheet } from "../sheet/sheet";
import type { Words } from "../words/words";
import type { Notice } from "./notice";

/** Says so when a sheet's letters were read in the wrong encoding: correcting cell by cell would be in vain. */
export function encodingNotice(sheet: Sheet, { trouble }: Pick<Words, "trouble">): Notice | undefined {
  const cell = garbledCell(sheet);
  if (cell === undefined) return undefined;
  return { intent: "warning", text: trouble.wrongEncoding(cellAddress(cell.row, cell.column), cell.text) };
}
