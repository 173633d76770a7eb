import { characterOf } from "./html-character";

/** Of an ampersand that was escaped several times only the last code is what it stands for: `&amp;lt;` is `<`. */
const CODE = /&(?:(?:amp|#0{0,5}38|#x0{0,4}26);)*(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7});/gi;
/* eslint-disable-next-line no-control-regex -- control characters are what this looks for */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g;
const NO_BREAK_SPACE = /[\u00a0\u202f]/g;
const BREAK = / {0,20}[\t\n\r][\t\n\r ]{0,20}/g;
/* eslint-disable-next-line no-control-regex -- control characters are what this looks for */
const SUSPECT = /[&\u0000-\u001f\u007f-\u00a0\u200b\u202f\u2060\ufeff]/;

/**
 * A text without leading and trailing space, no-break spaces, control characters and HTML codes, however often they
 * were escaped. Tabs and line breaks within are control characters that become a space, unless lines are kept.
 */
export function cleanText(text: string, lines: "kept" | "joined" = "joined"): string {
  if (!SUSPECT.test(text)) return text.trim();
  const clean = text
    .replace(CONTROL, "")
    .replace(CODE, (code, name: string) => characterOf(name) ?? code)
    .replace(CONTROL, "")
    .replace(NO_BREAK_SPACE, " ")
    .trim();
  return lines === "kept" ? clean : clean.replace(BREAK, " ");
}
