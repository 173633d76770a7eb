/** Letters that Unicode does not take apart into a base letter and a mark, though people leave the mark out. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);

/** A longer text is a story, not a name or an address; comparing all of it would cost time. */
const LONGEST = 200;

/* eslint-disable-next-line no-control-regex -- ASCII is what this looks for */
const PLAIN = /^[\u0000-\u007f]*$/;

/** A text in lower case without diacritics: `Łódź` → `lodz`, `Straße` → `strasse`. No more than 200 characters of it. */
export function fold(text: string): string {
  const start = text.slice(0, LONGEST);
  // Most texts have nothing to fold but their case.
  if (PLAIN.test(start)) return start.toLowerCase();
  return start
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/** The words of a text, folded; points and apostrophes join (`S.A.` → `sa`), other punctuation divides. */
export function words(text: string): readonly string[] {
  const plain = fold(text).replaceAll("&", " and ").replace(/[.'’]/g, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
