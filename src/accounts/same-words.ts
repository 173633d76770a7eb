import { jaroWinkler } from "./jaro-winkler";

/** Two words that belong together, by their places in their texts. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
  /** How alike they are, from 0.9 to 1. */
  readonly similarity: number;
}

/** Words this similar are one word, misspelt. */
const SAME_WORD = 0.9;

/** Which words of two texts belong together, each word at most once, the most similar first. */
export function sameWords(a: readonly string[], b: readonly string[]): readonly WordPair[] {
  const equal = equalWords(a, b);
  if (equal.length === a.length || equal.length === b.length) return equal;
  const takenA = new Set(equal.map((pair) => pair.a));
  const takenB = new Set(equal.map((pair) => pair.b));
  const alike = a
    .flatMap((word, i) => (takenA.has(i) ? [] : alikeWords(word, i, b, takenB)))
    .sort((x, y) => y.similarity - x.similarity)
    .filter((pair) => {
      if (takenA.has(pair.a) || takenB.has(pair.b)) return false;
      takenA.add(pair.a);
      takenB.add(pair.b);
      return true;
    });
  return [...equal, ...alike];
}

/** Words that are spelt alike: most of what belongs together, and found without comparing every word with every other. */
function equalWords(a: readonly string[], b: readonly string[]): WordPair[] {
  const places = new Map<string, number[]>();
  for (const [at, word] of b.entries()) {
    const before = places.get(word);
    if (before === undefined) places.set(word, [at]);
    else before.push(at);
  }
  return a.flatMap((word, at) => {
    const place = places.get(word)?.shift();
    return place === undefined ? [] : [{ a: at, b: place, similarity: 1 }];
  });
}

function alikeWords(word: string, at: number, others: readonly string[], taken: ReadonlySet<number>): WordPair[] {
  return others.flatMap((other, place) => {
    if (taken.has(place) || !mayBeAlike(word, other)) return [];
    const similarity = jaroWinkler(word, other);
    return similarity >= SAME_WORD ? [{ a: at, b: place, similarity }] : [];
  });
}

/** Spares most comparisons. Where one word is over twice as long as the other, Jaro–Winkler cannot reach 0.9. */
function mayBeAlike(word: string, other: string): boolean {
  if (word.length > 2 * other.length || other.length > 2 * word.length) return false;
  // A number that differs in one digit is another number.
  return !/\d/.test(word) && !/\d/.test(other);
}
