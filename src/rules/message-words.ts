/** What stands after so many characters is not looked at. */
export const LONGEST_MESSAGE = 2000;

/** A text as ` word word `: lower case, one space between words, so that `solution 1` is not found in `solution 10`. */
export function messageWords(text: string): string {
  const words = text
    .slice(0, LONGEST_MESSAGE)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return ` ${words} `;
}
