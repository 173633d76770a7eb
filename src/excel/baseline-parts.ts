import { partXml, textPartOf, type TextPart } from "./text-part";

const ELEMENT = "baseline";
const NAMESPACE = "urn:dealsheet:baseline:";

/** The XML namespace of the parts that hold the baseline of this key. */
export function baselineNamespace(key: string): string {
  return NAMESPACE + key;
}

/** The key in a namespace of ours; undefined when the part is somebody else's. */
export function keyOfNamespace(namespaceUri: string): string | undefined {
  return namespaceUri.startsWith(NAMESPACE) ? namespaceUri.slice(NAMESPACE.length) : undefined;
}

/**
 * A part as an XML document. The text must hold no `<`, `>` and `&`, the key nothing but letters, digits and hyphens.
 */
export function baselinePartXml(key: string, part: TextPart): string {
  return partXml(ELEMENT, baselineNamespace(key), part);
}

/** The part in an XML document; undefined when it was cut or changed, or is no part. */
export function baselinePartOf(xml: string): TextPart | undefined {
  return textPartOf(ELEMENT, xml);
}
