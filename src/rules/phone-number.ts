const ALLOWED = /^[\d+()\-./ ]+$/;
const FIVE_DIGITS = /^(?:\D*\d){5}/;

/**
 * The source of an expression for five digits or more, the last character being visible. Written out, because counted
 * repetitions are slow to read.
 */
export const USUAL_PHONE_NUMBER = `${"[- ()./]*[0-9]".repeat(5)}(?:[- (./]*[0-9)])*`;

/** Digits with `+ ( ) - . /` and spaces between them, at least five digits. */
export function isPhoneNumber(text: string): boolean {
  return ALLOWED.test(text) && FIVE_DIGITS.test(text);
}
