/** Which letters of `a` have an equal one in `b` nearby, as the two strings of those letters in their own order. */
function commonLetters(a: string, b: string): readonly [string, string] {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  let fromA = "";
  for (let at = 0; at < a.length; at++) {
    for (let other = Math.max(0, at - reach); other < Math.min(b.length, at + reach + 1); other++) {
      if (taken.has(other) || a.charAt(at) !== b.charAt(other)) continue;
      taken.add(other);
      fromA += a.charAt(at);
      break;
    }
  }
  const fromB = [...taken].sort((x, y) => x - y).map((at) => b.charAt(at));
  return [fromA, fromB.join("")];
}

function commonPrefix(a: string, b: string, longest: number): number {
  let length = 0;
  while (length < longest && length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

/** Winkler's weight of a common prefix, and the longest prefix that counts. */
const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Jaro–Winkler similarity of two words, 0…1: 1 only for equal ones (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const [fromA, fromB] = commonLetters(a, b);
  const common = fromA.length;
  if (common === 0) return 0;
  let displaced = 0;
  for (let at = 0; at < common; at++) if (fromA.charAt(at) !== fromB.charAt(at)) displaced++;
  const jaro = (common / a.length + common / b.length + (common - displaced / 2) / common) / 3;
  return jaro + commonPrefix(a, b, LONGEST_PREFIX) * PREFIX_WEIGHT * (1 - jaro);
}
