import type { Cell } from "../sheet/cell";

const SPACE = 0x20;
const COMMA = 0x2c;
const DELETE = 0x7f;
/** Makes a capital letter a small one. */
const LOWER_CASE = 0x20;
/** The part of SOL-1234-PQRS in which IDs differ. */
const FROM = 4;
const TO = 10;

const HASHES = 2 ** 14;
const LAST_CALL = 2 ** 16 - 1;

/** The number of the last call that met a text of this hash. Small enough to stay in the processor's nearest cache. */
const metBy = new Uint16Array(HASHES);
let call = 0;

/**
 * Whether two of these cells of a record may name the same solution, told by a few characters of each ID. Right when it
 * says no; when it says yes, a close look must tell, which costs far more and is seldom needed. An ID that is not of
 * ASCII letters, digits and hyphens is wrong in itself and never repeated.
 */
export function seemsRepeated(cells: readonly Cell[], positions: readonly { readonly position: number }[]): boolean {
  if (call === LAST_CALL) {
    metBy.fill(0);
    call = 0;
  }
  call++;
  for (const { position } of positions) {
    const cell = cells[position];
    if (typeof cell !== "string" || cell.length === 0) continue;
    if (!isVisible(cell.charCodeAt(0))) return true;
    const hash = hashOfId(cell);
    if (metBy[hash] === call) return true;
    metBy[hash] = call;
  }
  return false;
}

function hashOfId(text: string): number {
  const end = Math.min(text.length, TO);
  let hash = 0;
  for (let at = FROM; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || !isVisible(code)) break;
    hash = Math.imul(hash, 31) + (code | LOWER_CASE);
  }
  return (hash ^ (hash >>> 16)) & (HASHES - 1);
}

function isVisible(code: number): boolean {
  return code > SPACE && code < DELETE;
}
