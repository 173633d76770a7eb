/** One text of those that a worksheet keeps in the workbook. `number` counts from 1. */
export interface TextPart {
  readonly number: number;
  readonly text: string;
}

/** A text as an XML document of one element. The text must hold no `<`, `>` and `&`. */
export function partXml(element: string, namespace: string, { number, text }: TextPart): string {
  return `<${element} xmlns="${namespace}" part="${number}" checksum="${checksum(text)}">${text}</${element}>`;
}

/** The text in an XML document of this element; undefined when it was cut or changed, or is something else. */
export function textPartOf(element: string, xml: string): TextPart | undefined {
  const [, attributes = "", text = ""] = new RegExp(`<${element}\\b([^>]*)>([^<]*)</${element}>`).exec(xml) ?? [];
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
