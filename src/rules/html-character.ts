/** The names of HTML for U+00A0 to U+00FF, in that order (HTML, “Named character references”). */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";
const FIRST_OF_LATIN_1 = 0xa0;

/** What else occurs in the names of companies and in notes. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(" ").map((name, index) => [name, String.fromCharCode(FIRST_OF_LATIN_1 + index)] as const),
  ...Object.entries({ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„" }),
  ...Object.entries({
    hellip: "…",
    bull: "•",
    euro: "€",
    trade: "™",
    OElig: "Œ",
    oelig: "œ",
    Scaron: "Š",
    scaron: "š",
  }),
]);

/** Names that are understood in any case, because they have no other meaning in capital letters. */
const BASIC: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

const SPACE = 0x20;
const LAST_UNICODE = 0x10ffff;
const isLineBreakOrTab = (code: number): boolean => code === 9 || code === 10 || code === 13;

/**
 * The character that an HTML code stands for, given what is between `&` and `;`: `amp`, `uuml`, `#252`, `#xfc`.
 * Undefined for names that are none, and for numbers that stand for no character.
 */
export function characterOf(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED.get(name) ?? BASIC.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isControl = (code < SPACE && !isLineBreakOrTab(code)) || (code > 0x7e && code < FIRST_OF_LATIN_1);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isControl || isHalf || code > LAST_UNICODE ? undefined : String.fromCodePoint(code);
}
