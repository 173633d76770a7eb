/**
 * Any characters but control characters, `&`, and the ranges in which Unicode has its spaces and invisible characters;
 * in front neither a space nor `#`.
 */
const PLAIN =
  /^[!"$%'-~\u00a1-\u167f\u1681-\u1fff\u2070-\u2fff\u3001-\ufefe\uff00-\uffff][ -%'-~\u00a1-\u167f\u1681-\u1fff\u2070-\u2fff\u3001-\ufefe\uff00-\uffff]*$/;
const SPACE = 0x20;

/**
 * Whether a text is filled and nothing in its characters is suspect: no space at either end, no `#` in front, no `&`,
 * control characters or spaces that are not the ordinary one. A text of which this is false may still be right, and is
 * looked at closely.
 */
export function isPlainText(text: string): boolean {
  return text.charCodeAt(text.length - 1) !== SPACE && PLAIN.test(text);
}
