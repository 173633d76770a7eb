/** Labels of letters of any script, digits, hyphens and underscores, at most 63 long; the last one has no digits. */
const HOST_NAME =
  /^(?:[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?\.)+(?:\p{L}[\p{L}\p{M}]{1,62}|xn--[A-Za-z0-9-]{1,59})$/u;
/** The same in ASCII, which is read several times as fast. */
const ASCII_HOST_NAME = /^(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)+[A-Za-z]{2,63}$/;
/**
 * An address as nearly everybody has it. Without counted repetitions, which are slow to read; so it is right of short
 * texts only, in which nothing can be too long.
 */
const LABEL = "[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*";
export const USUAL_ADDRESS = `[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*@${LABEL}(?:[.]${LABEL})*[.][A-Za-z]{2,20}`;
const LOCAL_PART = /^[^\s@,;:<>()[\]"\\]+$/;

/** The longest name of RFC 1035 §2.3.4, and the longest local part of RFC 5321 §4.5.3.1.1. */
const LONGEST_HOST = 253;
const LONGEST_LOCAL_PART = 64;
/** Longer texts may hold a label of more than 63 characters or a local part of more than 64. */
export const LONGEST_USUAL_ADDRESS = 64;

/** A host name in ASCII; false says nothing. */
export function isUsualHostName(text: string): boolean {
  return text.length <= LONGEST_HOST && ASCII_HOST_NAME.test(text);
}

/** A host name with at least two labels, such as contoso.com. */
export function isHostName(text: string): boolean {
  return isUsualHostName(text) || (text.length <= LONGEST_HOST && HOST_NAME.test(text));
}

/** An address of the form name@domain.tld, without display name, spaces or commas. */
export function isEmailAddress(text: string): boolean {
  const at = text.indexOf("@");
  if (at < 1 || at > LONGEST_LOCAL_PART || !isHostName(text.slice(at + 1))) return false;
  const local = text.slice(0, at);
  return LOCAL_PART.test(local) && !local.startsWith(".") && !local.endsWith(".") && !local.includes("..");
}
