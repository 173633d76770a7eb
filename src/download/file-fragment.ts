/**
 * A file in the fragment of an address (the part after `#`, which a browser never sends to any server): a version, the
 * name, the number of bytes (an address may arrive cut) and the bytes, deflated where that is possible (`1z`) and as they
 * are elsewhere (`1`); name and bytes in base64url.
 */
export interface FragmentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PLAIN = "1";
const DEFLATED = "1z";

/** The file as a fragment, without `#`. */
export async function fileFragment({ name, bytes }: FragmentFile): Promise<string> {
  const isDeflated = typeof CompressionStream !== "undefined";
  const content = isDeflated ? await through(bytes, new CompressionStream("deflate-raw")) : bytes;
  const version = isDeflated ? DEFLATED : PLAIN;
  return [version, base64Url(new TextEncoder().encode(name)), bytes.length, base64Url(content)].join(".");
}

/** The file that a fragment holds, with or without `#`; undefined for every other text. */
export async function parseFileFragment(fragment: string): Promise<FragmentFile | undefined> {
  const [version, name, length, content, ...more] = fragment.replace(/^#/, "").split(".");
  if (name === undefined || content === undefined || more.length > 0) return undefined;
  try {
    const bytes = await contentOf(version, bytesOf(content));
    if (bytes?.length !== Number(length)) return undefined;
    return { name: new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(name)), bytes };
  } catch {
    // An address that was cut or mistyped is an answer, not a failure.
    return undefined;
  }
}

async function contentOf(version: string | undefined, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (version === PLAIN) return bytes;
  return version === DEFLATED ? through(bytes, new DecompressionStream("deflate-raw")) : undefined;
}

async function through(bytes: Uint8Array, stream: ReadableWritablePair<Uint8Array, BufferSource>): Promise<Uint8Array> {
  const source = new ReadableStream<BufferSource>({
    start: (controller) => {
      controller.enqueue(bytes.slice());
      controller.close();
    },
  });
  const parts: Uint8Array[] = [];
  const reader = source.pipeThrough(stream).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes turned into characters at once: more would be too many arguments for one call. */
const BYTES_AT_ONCE = 0x2000;

function base64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws DOMException when the text is no base64url */
function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
