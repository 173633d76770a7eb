import type { Sheet } from "./sheet";

/** What the UTF-8 bytes 0x80–0xBF look like when they are read as Windows-1252. */
const CONTINUATION = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

/**
 * A whole text that is valid UTF-8 read as Windows-1252; a text that merely has an Ã in it is not. Of two-byte letters
 * only European ones count (Latin, Greek, Cyrillic), so that CAFÉ’S is left in peace.
 */
const UTF8_AS_1252 = new RegExp(
  `^(?:[\\u0000-\\u007f]|[ÂÃÄÅÎÏÐÑ]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3})*$`,
);
const SUSPECT = /[\u00c2-\u00f4]/;
/** Left behind where bytes could not be read at all, or where two-byte text was read byte by byte. */
// eslint-disable-next-line no-control-regex -- the control character is what is looked for
const LOST = /[\ufffd\u0000]/;

/** Whether a text was read in the wrong encoding: `KÃ¶ln` for Köln, or characters that are lost. */
export function isGarbled(text: string): boolean {
  return LOST.test(text) || (SUSPECT.test(text) && UTF8_AS_1252.test(text));
}

/** The first cell, by rows, whose text was read in the wrong encoding. Row and column count as in `Sheet`. */
export function garbledCell(
  sheet: Sheet,
): { readonly row: number; readonly column: number; readonly text: string } | undefined {
  for (const [offset, cells] of sheet.cells.entries()) {
    for (const [at, text] of cells.entries()) {
      if (typeof text === "string" && isGarbled(text)) {
        return { row: sheet.firstRow + offset, column: sheet.firstColumn + at, text };
      }
    }
  }
  return undefined;
}
