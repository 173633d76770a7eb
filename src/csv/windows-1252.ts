import { CsvError } from "./csv-error";

/** What Windows-1252 has at 0x80–0x9F; the five bytes that it leaves unassigned are spaces here. */
const HIGH = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const SPACE = 0x20;

const CODE_UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte,
);

/** How many code units are made a string at once: arguments to one call, so not too many. */
const CHUNK = 8192;

/**
 * Bytes in Windows-1252 as text. Several releases of Node decode 0x80–0x9F as control characters
 * (nodejs/node#56542), so `TextDecoder` is not asked.
 * @throws CsvError `encoding` for a byte that Windows-1252 does not have: it must be some other encoding.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const units = Uint16Array.from(bytes.subarray(start, start + CHUNK), codeUnit);
    text += String.fromCharCode(...units);
  }
  return text;
}

function codeUnit(byte: number): number {
  const unit = CODE_UNITS[byte] ?? SPACE;
  if (unit === SPACE && byte !== SPACE) throw new CsvError("encoding");
  return unit;
}
