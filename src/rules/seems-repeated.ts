import type { Cell } from "../sheet/cell";

const SPACE = 0x20;
const COMMA = 0x2c;
const DELETE = 0x7f;
/** Makes a capital letter a small one. */
const LOWER_CASE = 0x20;
/** The part of SOL-1234-PQRS in which IDs differ. */
const FROM = 4;
const TO = 10;

/** A table of the IDs of one record: at least twice as many places as a deal can have solutions. */
const PLACES = 128;
const LAST_PLACE = PLACES - 1;
const hashes = new Int32Array(PLACES);
/** The call that filled a place. It is never emptied: clearing it for each record would cost more than the looking. */
const filledBy = new Float64Array(PLACES);
let call = 0;

/**
 * Whether two of these cells of a record may name the same solution, told by a few characters of each ID. Right when it
 * says no; when it says yes, a close look must tell, which costs far more and is seldom needed.
 */
export function seemsRepeated(cells: readonly Cell[], positions: readonly number[]): boolean {
  call++;
  for (const position of positions) {
    const cell = cells[position];
    if (typeof cell !== "string" || cell.length === 0) continue;
    if (!isVisible(cell.charCodeAt(0))) return true;
    const hash = hashOfId(cell);
    if (hash === undefined || isMet(hash)) return true;
  }
  return false;
}

/** Undefined where letters of other scripts stand, whose capitals are not so easily told. */
function hashOfId(text: string): number | undefined {
  const end = Math.min(text.length, TO);
  let hash = 0;
  for (let at = FROM; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= DELETE) return undefined;
    // Anything up to the comma ends an ID: spaces do, and the few others have no business there.
    if (code <= COMMA) break;
    hash = Math.imul(hash, 31) + (code | LOWER_CASE);
  }
  return hash;
}

function isVisible(code: number): boolean {
  return code > SPACE && code < DELETE;
}

function isMet(hash: number): boolean {
  let place = hash & LAST_PLACE;
  while (filledBy[place] === call) {
    if (hashes[place] === hash) return true;
    place = (place + 1) & LAST_PLACE;
  }
  filledBy[place] = call;
  hashes[place] = hash;
  return false;
}
