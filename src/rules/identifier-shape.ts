const IDENTIFIER = ofShape("[0-9A-Za-z]");
const HEXADECIMAL = ofShape("[0-9A-Fa-f]");

/** Written out character by character, which is read many times as fast as counted repetitions are. */
function ofShape(character: string): RegExp {
  return new RegExp(`^${[8, 4, 4, 4, 12].map((length) => character.repeat(length)).join("-")}$`);
}

/** Whether a text has the shape 8-4-4-4-12 of letters or digits. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** Whether a text is an identifier of hexadecimal digits. */
export function isHexadecimal(text: string): boolean {
  return HEXADECIMAL.test(text);
}
