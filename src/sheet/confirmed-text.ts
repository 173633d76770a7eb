import { visibleJson } from "./visible-json";

/** Raised when the shape changes; a text of another version is not read. */
const VERSION = 1;
const KEY = /^[0-9a-f]{16}$/;

/** The keys of confirmed accounts (`decisionKey`) as one text of visible ASCII without `<`, `>` and `&`. */
export function confirmedText(keys: Iterable<string>): string {
  return visibleJson({ version: VERSION, confirmed: [...keys] });
}

/** The keys that a text of `confirmedText` holds; undefined for every other text. */
export function parseConfirmedText(text: string): readonly string[] | undefined {
  const kept = parsed(text);
  if (typeof kept !== "object" || kept === null || !("version" in kept) || kept.version !== VERSION) return undefined;
  const keys: unknown = "confirmed" in kept ? kept.confirmed : undefined;
  return Array.isArray(keys) && keys.every(isKey) ? keys : undefined;
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && KEY.test(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A text that was cut or changed by somebody else holds no keys; that is an answer, not a failure.
    return undefined;
  }
}
