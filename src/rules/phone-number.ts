const ALLOWED = /^[\d+()\-./ ]+$/;
const FIVE_DIGITS = /^(?:\D*\d){5}/;

/** Digits with `+ ( ) - . /` and spaces between them, at least five digits. */
export function isPhoneNumber(text: string): boolean {
  return ALLOWED.test(text) && FIVE_DIGITS.test(text);
}
