const IDENTIFIER = /^[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$/;
const HEXADECIMAL = /^[0-9A-Fa-f-]*$/;

/** Whether a text has the shape 8-4-4-4-12 of letters or digits. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

export function isHexadecimal(text: string): boolean {
  return HEXADECIMAL.test(text);
}
