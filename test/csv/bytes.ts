/** Text as bytes in the encodings that files come in. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf16(text: string, endian: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(endian === "le" ? bytes : bytes.swap16());
}

/** Characters that Windows-1252 has at 0x80–0x9F and these tests need; all others stand at their code point. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ["€", 0x80],
  ["’", 0x92],
  ["–", 0x96],
  ["œ", 0x9c],
  ["ž", 0x9e],
]);

export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0));
}
