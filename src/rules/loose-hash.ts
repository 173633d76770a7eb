const SPACE = 0x20;
const DELETE = 0x7f;
/** Makes a capital letter a small one. What it does to other characters does no harm here. */
const LOWER_CASE = 0x20;
/** Small integers are what a Map finds fastest. */
const SMALL_INTEGERS = 0x3fffffff;
/** So many visible characters are looked at. They are the last ones, where IDs and numbered names differ. */
const LOOKED_AT = 8;

/**
 * A number that is the same for texts that differ only in case and spaces. It costs a fraction of making both texts
 * alike, so it is asked first: only texts that have the same number need a close look.
 */
export function looseHash(text: string): number {
  let hash = 0;
  let left = LOOKED_AT;
  for (let at = text.length - 1; at >= 0 && left > 0; at--) {
    const code = text.charCodeAt(at);
    // What is alike beyond ASCII takes more than a bit to tell.
    if (code > DELETE) return hashOf(text.toLowerCase().replace(/\s/g, ""));
    if (code <= SPACE) continue;
    hash = Math.imul(hash, 31) + (code | LOWER_CASE);
    left--;
  }
  return hash & SMALL_INTEGERS;
}

/** The same for a text without spaces, in small letters of any script. */
function hashOf(text: string): number {
  let hash = 0;
  let left = LOOKED_AT;
  for (let at = text.length - 1; at >= 0 && left > 0; at--) {
    const code = text.charCodeAt(at);
    if (code <= SPACE) continue;
    hash = Math.imul(hash, 31) + (code | LOWER_CASE);
    left--;
  }
  return hash & SMALL_INTEGERS;
}
