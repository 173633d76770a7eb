/** Any characters but control characters, `&`, and the ranges in which Unicode has its spaces and invisible characters. */
const VISIBLE = "!-%'-~\\u00a1-\\u167f\\u1681-\\u1fff\\u2070-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff";
/** The same without `#`, with which Excel's error values begin. */
const FIRST = VISIBLE.replace("!-%", '!"$%');
/** Spaces stand between others only. */
const REST = `(?:[ ${VISIBLE}]*[${VISIBLE}])?`;

const PLAIN = new RegExp(`^[${FIRST}]${REST}$`);
const PLAIN_FROM_LETTER = new RegExp(`^[A-Za-z]${REST}$`);

/**
 * Whether a text is filled and nothing in its characters is suspect: no space at either end, no `#` in front, no `&`,
 * control characters or spaces that are not the ordinary one. A text of which this is false may still be right, and is
 * looked at closely.
 */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/** Plain text that begins with a letter from A to Z, so that it is no number. */
export function isPlainTextFromLetter(text: string): boolean {
  return PLAIN_FROM_LETTER.test(text);
}
