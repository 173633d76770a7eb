/** The letters of `a` that have an equal one nearby in `b`, each one of its own, and those of `b`; both in their order. */
function commonLetters(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const reach = Math.floor(Math.max(a.length, b.length) / 2) - 1;
  const taken = new Set<number>();
  const fromA: string[] = [];
  for (const [at, letter] of a.entries()) {
    const end = Math.min(b.length - 1, at + reach);
    for (let place = Math.max(0, at - reach); place <= end; place++) {
      if (b[place] !== letter || taken.has(place)) continue;
      taken.add(place);
      fromA.push(letter);
      break;
    }
  }
  return [fromA, b.filter((_, place) => taken.has(place))];
}

/** How many letters two different words begin with alike, at most `longest`. */
function commonPrefix(a: readonly string[], b: readonly string[], longest: number): number {
  let length = 0;
  while (length < longest && a[length] === b[length]) length++;
  return length;
}

/** Winkler's weight of a common prefix, and the longest prefix that counts. */
const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Jaro–Winkler similarity of two words, 0…1, the same either way round: 1 only for equal ones (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const lettersA = Array.from(a);
  const lettersB = Array.from(b);
  const [fromA, fromB] = commonLetters(lettersA, lettersB);
  const common = fromA.length;
  if (common === 0) return 0;
  const displaced = fromA.filter((letter, at) => letter !== fromB[at]).length;
  const jaro = (common / lettersA.length + common / lettersB.length + (common - displaced / 2) / common) / 3;
  return jaro + commonPrefix(lettersA, lettersB, LONGEST_PREFIX) * PREFIX_WEIGHT * (1 - jaro);
}
