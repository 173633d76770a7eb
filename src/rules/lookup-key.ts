const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** What is left of a text when case, spacing and punctuation do not count: `Have not decided` → `havenotdecided`. */
export function lookupKey(text: string): string {
  return text.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, "");
}
