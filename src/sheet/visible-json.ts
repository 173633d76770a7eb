/**
 * A value as JSON in visible ASCII without `<`, `>` and `&`: so it can stand in an XML element as it is, even where a text
 * holds what XML cannot (control characters, half a surrogate pair).
 */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u007f-\uffff]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
