const NAMESPACE = "urn:dealsheet:baseline:";

/** The XML namespace of the parts that hold the baseline of this key. */
export function baselineNamespace(key: string): string {
  return NAMESPACE + key;
}

/** The key in a namespace of ours; undefined when the part is somebody else's. */
export function keyOfNamespace(namespaceUri: string): string | undefined {
  return namespaceUri.startsWith(NAMESPACE) ? namespaceUri.slice(NAMESPACE.length) : undefined;
}

/** One text of a baseline. `number` counts from 1. */
export interface BaselinePart {
  readonly number: number;
  readonly text: string;
}

/**
 * A part as an XML document. The text must hold no `<`, `>` and `&`, the key nothing but letters, digits and hyphens.
 */
export function baselinePartXml(key: string, { number, text }: BaselinePart): string {
  const attributes = `xmlns="${baselineNamespace(key)}" part="${number}" checksum="${checksum(text)}"`;
  return `<baseline ${attributes}>${text}</baseline>`;
}

/** The part in an XML document; undefined when it was cut or changed, or is no part. */
export function baselinePartOf(xml: string): BaselinePart | undefined {
  const [, attributes = "", text = ""] = /<baseline\b([^>]*)>([^<]*)<\/baseline>/.exec(xml) ?? [];
  const number = Number(/\spart=["'](\d+)["']/.exec(attributes)?.[1]);
  const sum = /\schecksum=["']([0-9a-f]+)["']/.exec(attributes)?.[1];
  return Number.isNaN(number) || sum !== checksum(text) ? undefined : { number, text };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Length and 32-bit FNV-1a in hexadecimal: tells an accident, not an attack. */
function checksum(text: string): string {
  const { imul } = Math;
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return text.length.toString(16) + (hash >>> 0).toString(16).padStart(8, "0");
}
