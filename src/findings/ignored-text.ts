import { visibleJson } from "../sheet/visible-json";
import type { Ignored } from "./ignored";

/** Raised when the shape of a decision changes; a text of another version is not read. */
const VERSION = 1;

/** A sheet's decisions as one text of visible ASCII without `<`, `>` and `&`. */
export function ignoredText(decisions: readonly Ignored[]): string {
  return visibleJson({ version: VERSION, ignored: decisions });
}

/** The decisions that a text of `ignoredText` holds; undefined for every other text. */
export function parseIgnoredText(text: string): readonly Ignored[] | undefined {
  const kept = parsed(text);
  if (!isRecord(kept) || kept["version"] !== VERSION) return undefined;
  const decisions = kept["ignored"];
  return Array.isArray(decisions) && decisions.every(isIgnored) ? decisions : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A text that was cut or changed by somebody else holds no decisions; that is an answer, not a failure.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isIgnored(value: unknown): value is Ignored {
  if (!isRecord(value) || typeof value["rule"] !== "string") return false;
  const { kind, column } = value;
  if (kind === "rule") return true;
  if (kind === "column") return typeof column === "string";
  const isPlace = column === null || typeof column === "string";
  return kind === "cell" && isPlace && typeof value["value"] === "string" && typeof value["deal"] === "string";
}
