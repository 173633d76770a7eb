const ENTITY = /&(?:(?:amp|#38|#x26);)*(?:amp|lt|gt|quot|apos|nbsp|#38|#39|#34|#60|#62|#160|#x26|#x27|#xa0);/gi;
const LAST_ENTITY = /(?:^|[&;])([#a-z0-9]+);$/i;
/* eslint-disable-next-line no-control-regex -- control characters are what this looks for */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g;
const NO_BREAK_SPACE = /[\u00a0\u202f]/g;
/* eslint-disable-next-line no-control-regex -- control characters are what this looks for */
const SUSPECT = /[&\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u200b\u202f\u2060\ufeff]/;

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: "&",
  "#38": "&",
  "#x26": "&",
  lt: "<",
  "#60": "<",
  gt: ">",
  "#62": ">",
  quot: '"',
  "#34": '"',
  apos: "'",
  "#39": "'",
  "#x27": "'",
  nbsp: " ",
  "#160": " ",
  "#xa0": " ",
};

/**
 * A text without leading and trailing space, no-break spaces, control characters and HTML entities, however often
 * they were escaped. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text.trim();
  return text
    .replace(CONTROL, "")
    .replace(ENTITY, (entity) => CHARACTERS[LAST_ENTITY.exec(entity)?.[1]?.toLowerCase() ?? ""] ?? entity)
    .replace(CONTROL, "")
    .replace(NO_BREAK_SPACE, " ")
    .trim();
}
