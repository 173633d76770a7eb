import { jaroWinkler } from "./jaro-winkler";

/** Legal forms in the spelling of `words`: no points, no diacritics. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `ab ag aps as asa bhd bv bvba co company corp corporation dd doo eg ev eirl fze fzco gesmbh gmbh holding inc
  incorporated kft kg kgaa kk lda limited llc llp lp ltd ltda mbh nv oao ooo oy oyj plc private pte pty pvt sa sab sae
  sarl sas sau sdn se sl slu spa spzoo srl sro ug zao zrt`.split(/\s+/),
);

/** Words that say nothing about which company it is. */
const FILLERS: ReadonlySet<string> = new Set(["and", "the", "of"]);

/** A longer text is a story, not a name; comparing all of it would cost time. */
const LONGEST_NAME = 200;

/** Lower-case words without diacritics; points and apostrophes join (`S.A.` → `sa`), other punctuation divides. */
export function words(name: string): readonly string[] {
  const plain = name
    .slice(0, LONGEST_NAME)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/sp\. ?z ?o\. ?o\.?/g, "spzoo")
    .replace(/[.'’]/g, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a company's name that tell it from others: legal forms at its end and fillers are gone, if words remain. */
export function significantWords(name: string): readonly string[] {
  const all = words(name).filter((word, _, every) => every.length === 1 || !FILLERS.has(word));
  const last = all.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return all.slice(0, Math.max(1, last + 1));
}

/** Words this similar are one word, misspelt. */
const SAME_WORD = 0.9;

/** The similarities of the words that belong together, each word at most once, the most similar first. */
function matchedSimilarity(a: readonly string[], b: readonly string[]): number {
  const pairs = a
    .flatMap((word, i) => b.map((other, j) => ({ i, j, similarity: jaroWinkler(word, other) })))
    .filter(({ similarity }) => similarity >= SAME_WORD)
    .sort((x, y) => y.similarity - x.similarity);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  let sum = 0;
  for (const { i, j, similarity } of pairs) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    sum += similarity;
  }
  return sum;
}

/**
 * How alike two company names are, 0…1, the same either way round: Dice's coefficient over their significant words, where
 * words that differ by a slip count as much as Jaro–Winkler finds them alike. 0 when one has no word at all.
 */
export function nameSimilarity(a: string, b: string): number {
  const first = significantWords(a);
  const second = significantWords(b);
  const count = first.length + second.length;
  if (count === 0) return 0;
  // “Northwind Traders” and “NorthwindTraders” differ in no letter.
  if (first.join("") === second.join("")) return 1;
  return (2 * matchedSimilarity(first, second)) / count;
}
