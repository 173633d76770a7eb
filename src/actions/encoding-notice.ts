import { quoted } from "../findings/quoted";
import { cellAddress } from "../sheet/a1";
import { garbledCell } from "../sheet/garbled-text";
import type { Sheet } from "../sheet/sheet";
import type { Notice } from "./notice";

/** Says so when a sheet's letters were read in the wrong encoding: correcting cell by cell would be in vain. */
export function encodingNotice(sheet: Sheet): Notice | undefined {
  const cell = garbledCell(sheet);
  if (cell === undefined) return undefined;
  const address = cellAddress(cell.row, cell.column);
  return {
    intent: "warning",
    text:
      `${address} reads ${quoted(cell.text)}: the file was opened in the wrong encoding. ` +
      "Close it without saving, then open it with Data > From Text/CSV and choose 65001: Unicode (UTF-8) as file origin.",
  };
}
