import { closest, distance } from "fastest-levenshtein";
import type { Fix } from "../findings/finding";
import type { Column } from "../template/column";
import { lookupKey } from "./lookup-key";
import { oncePerColumn } from "./once-per-column";
import type { CellRule } from "./rule";

const YES_OR_NO: ReadonlyMap<string, string> = new Map([
  ["y", "Yes"],
  ["true", "Yes"],
  ["n", "No"],
  ["false", "No"],
]);

/** Longer texts are no misspelt value, and comparing them takes time. */
const LONGEST_MISSPELLING = 60;

export const oneOf: CellRule = {
  id: "one-of",
  source: "bulk-operations.md, table; Referral resources, status and substatus",
  severities: ["error"],
  fixes:
    "The accepted value with the same letters, whatever their case, spacing and punctuation; Y, N, TRUE and FALSE become Yes or No. The nearest value is offered for a misspelt one.",
  fails: { "Marketplace Purchase Intent": "undecided" },
  passes: { "Marketplace Purchase Intent": "Have not decided" },
  appliesTo: (column) => acceptedValues(column).length > 0,
  cell: ({ text, column }) => {
    const accepted = acceptedValues(column);
    if (accepted.includes(text)) return undefined;
    const fix = sameLetters(text, accepted) ?? (column.kind === "consent" ? undefined : nearest(text, accepted));
    return { severity: "error", params: { accepted: listed(accepted), count: accepted.length }, ...(fix && { fix }) };
  },
};

const CONSENT = ["Yes", "No"];

/** The values that a column accepts; none where it has no closed list. */
const acceptedValues = oncePerColumn((column) => (column.kind === "consent" ? CONSENT : closedList(column)));

function closedList(column: Column): readonly string[] {
  if (column.kind !== "one-of" || column.suggestsOnly === true || column.lock === "always") return [];
  return (column.values ?? []).map(({ value }) => value);
}

function sameLetters(text: string, accepted: readonly string[]): Fix | undefined {
  const key = lookupKey(text);
  const same = accepted.filter((value) => lookupKey(value) === key);
  const short = YES_OR_NO.get(key);
  const value = same.length === 1 ? same[0] : accepted.find((one) => one === short);
  return value === undefined ? undefined : { value, kind: "safe" };
}

function nearest(text: string, accepted: readonly string[]): Fix | undefined {
  const word = text.trim().toLowerCase();
  if (word.length > LONGEST_MISSPELLING) return undefined;
  const lower = accepted.map((value) => value.toLowerCase());
  const found = closest(word, lower);
  const steps = distance(word, found);
  const alone = lower.filter((value) => distance(word, value) === steps).length === 1;
  const value = accepted[lower.indexOf(found)];
  return alone && value !== undefined && steps <= Math.max(1, Math.floor(found.length / 3))
    ? { value, kind: "offered" }
    : undefined;
}

function listed(accepted: readonly string[]): string {
  const SHOWN = 8;
  return accepted.length > SHOWN ? "" : accepted.join(", ");
}
