import { namesOf, significantWords, tellingWeight } from "./company-words";
import { sameWords } from "./same-words";

/** What a name that is nothing but another's initials counts as: most likely the same, but not beyond doubt. */
const BY_INITIALS = 0.85;

/** Fewer initials stand for too many names. */
const FEWEST_INITIALS = 3;

/**
 * How alike two company names are, 0…1, the same either way round: Dice's coefficient over their significant words, where
 * words that differ by a slip count as much as Jaro–Winkler finds them alike and words of many names count half. Of a
 * company with two names (“d/b/a”, “formerly”) the more alike one counts. 0 when one has no word at all.
 */
export function nameSimilarity(a: string, b: string): number {
  return nameSimilarityTo(a)(b);
}

/** `nameSimilarity` for one name and many others: the one is taken apart once. */
export function nameSimilarityTo(name: string): (other: string) => number {
  const names = namesOf(name).map(significantWords);
  return (other) => {
    const others = namesOf(other).map(significantWords);
    return Math.max(...names.flatMap((one) => others.map((each) => wordsSimilarity(one, each))));
  };
}

function wordsSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  // “Northwind Traders” and “NorthwindTraders” differ in no letter.
  if (a.join("") === b.join("")) return 1;
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return BY_INITIALS;
  const alike = sameWords(a, b).reduce(
    (sum, pair) => sum + pair.similarity * (weightAt(a, pair.a) + weightAt(b, pair.b)),
    0,
  );
  return alike / (totalWeight(a) + totalWeight(b));
}

/** Whether a name is the first letters of another: `cpl` of `city power light`. */
function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join("");
  if (long.length < FEWEST_INITIALS || letters.length !== long.length) return false;
  return long.map((word) => word.slice(0, 1)).join("") === letters;
}

function weightAt(all: readonly string[], at: number): number {
  return tellingWeight(all[at] ?? "");
}

function totalWeight(all: readonly string[]): number {
  return all.reduce((sum, word) => sum + tellingWeight(word), 0);
}
