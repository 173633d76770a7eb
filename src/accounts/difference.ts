import { fold } from "./fold";

/** A stretch of a text, and whether it is a word that the other text does not have. */
export interface Stretch {
  readonly text: string;
  readonly isDifferent: boolean;
}

/** Words, and what stands between them. Points and apostrophes within a word belong to it. */
const PARTS = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*\.?|[^\p{L}\p{M}\p{N}]+/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * A text in stretches: which of its words the other text does not have. Case, accents and points are no difference. A word
 * that stands twice must stand twice in the other text too. The stretches together are the text.
 */
export function differences(text: string, other: string): readonly Stretch[] {
  const left = new Map<string, number>();
  for (const word of other.match(PARTS)?.map(key) ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  const stretches: Stretch[] = [];
  for (const part of text.match(PARTS) ?? []) {
    const isDifferent = WORD.test(part) && !taken(left, key(part));
    const last = stretches.at(-1);
    if (last?.isDifferent === isDifferent) stretches[stretches.length - 1] = { text: last.text + part, isDifferent };
    else stretches.push({ text: part, isDifferent });
  }
  return stretches;
}

function key(part: string): string {
  return fold(part).replace(/[.'’]/g, "");
}

function taken(left: Map<string, number>, word: string): boolean {
  const count = left.get(word) ?? 0;
  if (count === 0) return false;
  left.set(word, count - 1);
  return true;
}
