/**
 * One kind of what the workbook keeps for its worksheets: texts in custom XML parts, found by the worksheet's custom
 * property. A worksheet's id may be another one after the workbook was opened again (office-js#1390), and its name may be
 * changed; a property goes with the sheet when it is renamed or moved, and not with its copy (office-js#5486).
 */
export interface KeptKind {
  /** The name of the worksheet's custom property. */
  readonly property: string;
  /** The XML element that the texts stand in; their namespace is made from it. */
  readonly element: string;
}

/** Excel before this has no properties of worksheets: there, nothing outlasts the pane. */
export const KEEPS_SINCE = "1.12";

/** What a worksheet's property says: the key of its parts, and their number. */
export interface PartsPlace {
  readonly key: string;
  readonly count: number;
}

/** What the property's value is for these parts. */
export function propertyValue({ key, count }: PartsPlace): string {
  return `${key} ${count}`;
}

/** The parts that a property's value names: one where it gives no number. Undefined for a text that names none. */
export function placeOf(value: string): PartsPlace | undefined {
  const [, key, count = "1"] = /^(\S+)(?: (\d+))?$/.exec(value) ?? [];
  return key === undefined ? undefined : { key, count: Number(count) };
}

/** The XML namespace of the parts of a kind that this key names. The key holds nothing but letters, digits and hyphens. */
export function namespaceOf({ element }: KeptKind, key: string): string {
  return `urn:dealsheet:${element}:${key}`;
}

/** The key in a namespace of this kind; undefined when the part is of another kind, or somebody else's. */
export function keyOfNamespace(kind: KeptKind, namespaceUri: string): string | undefined {
  const beginning = namespaceOf(kind, "");
  return namespaceUri.startsWith(beginning) ? namespaceUri.slice(beginning.length) : undefined;
}
