import { distance as levenshtein } from "fastest-levenshtein";
import { knownSpellings } from "./columns";
import { headerKey } from "./header-key";

/** What an unknown header was probably meant to be. */
export interface NearestColumn {
  readonly key: string;
  /** Letters and digits to insert, remove or replace; two neighbours swapped count as one. */
  readonly distance: number;
  /** True when one slip of the finger makes the header a known one, and no other column is anywhere near. */
  readonly beyondDoubt: boolean;
}

/** Below this many letters one slip makes another word. */
const SHORT = 8;
/** Longer headers are no column's misspelling; comparing them would only cost time. */
const LONGEST = 60;

function digitsOf(key: string): string {
  return key.replace(/\D+/g, "");
}

/** True when one adjacent pair of letters is swapped: one slip of the fingers, but two edits. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/**
 * The known column within a small edit distance of an unknown header: one edit for every five letters, at least one.
 * A number in the header must be the column's own (`Soluton 3` is never Solution 2). Undefined when nothing is near.
 */
export function nearestColumn(header: string): NearestColumn | undefined {
  const typed = headerKey(header);
  if (typed.length < 3 || typed.length > LONGEST) return undefined;
  const near = new Map<string, number>();
  for (const [spelling, { key }] of knownSpellings()) {
    if (digitsOf(spelling) !== digitsOf(typed)) continue;
    const edits = levenshtein(typed, spelling);
    const distance = edits === 2 && isSwap(typed, spelling) ? 1 : edits;
    near.set(key, Math.min(distance, near.get(key) ?? Infinity));
  }
  const [best, rival] = [...near].sort(([, a], [, b]) => a - b);
  if (best === undefined) return undefined;
  const [key, distance] = best;
  if (distance > Math.max(1, Math.floor(typed.length / 5))) return undefined;
  const isAlone = (rival?.[1] ?? Infinity) >= distance + 2;
  return { key, distance, beyondDoubt: distance === 1 && typed.length >= SHORT && isAlone };
}
