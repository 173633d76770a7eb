import { CsvError } from "./csv-error";
import { decodeWindows1252 } from "./windows-1252";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file began with a byte order mark. */
  readonly bom: boolean;
}

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

/** First bytes of a ZIP archive (.xlsx) and of a compound file (.xls). */
const SPREADSHEETS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Bytes as text: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252 (rules.md §6).
 * @throws CsvError where the bytes are no text in any of them.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (SPREADSHEETS.some((signature) => startsWith(bytes, signature))) throw new CsvError("spreadsheet");
  const marked = MARKS.find(({ mark }) => startsWith(bytes, mark));
  const decoded =
    marked === undefined ? unmarked(bytes) : withMark(bytes.subarray(marked.mark.length), marked.encoding);
  if (decoded.text.includes("\0")) throw new CsvError("binary");
  return decoded;
}

function withMark(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = strictly(bytes, encoding);
  if (text === undefined) throw new CsvError("encoding");
  return { text, encoding, bom: true };
}

function unmarked(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) throw new CsvError("binary");
  const text = strictly(bytes, "utf-8");
  return text === undefined
    ? { text: decodeWindows1252(bytes), encoding: "windows-1252", bom: false }
    : { text, encoding: "utf-8", bom: false };
}

/** Undefined when the bytes are not well formed in that encoding, which is all that decoding can throw for. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
