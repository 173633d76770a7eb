import { isErrorValue } from "./formula-values";
import type { CellValue } from "./types";

/** A bound of a number rule as the API gives it. */
interface Comparison {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

/**
 * Does a value keep a validation's rule? Lists compare as Excel does: a literal list with case, a range without.
 *
 * @param read the value of a formula, or of a text as it would be typed (`2026-01-31`)
 * @throws UnsupportedFormula
 */
export function keepsRule(
  value: CellValue,
  shown: string,
  rule: Readonly<Record<string, unknown>>,
  choices: () => readonly string[],
  read: (text: string) => CellValue,
): boolean {
  const list = rule["list"];
  if (isRecord(list)) {
    const isLiteral = typeof list["source"] === "string" && !list["source"].startsWith("=");
    const same = (a: string, b: string) => (isLiteral ? a === b : a.toLowerCase() === b.toLowerCase());
    return choices().some((choice) => same(choice, shown));
  }
  const bound = (raw: unknown): number => {
    const result = typeof raw === "string" ? read(raw) : raw;
    return typeof result === "string" && isErrorValue(result) ? NaN : Number(result);
  };
  const { wholeNumber, decimal, textLength, date, time, custom } = rule;
  if (isRecord(wholeNumber)) return Number.isInteger(value) && isWithin(Number(value), wholeNumber, bound);
  if (isRecord(decimal)) return typeof value === "number" && isWithin(value, decimal, bound);
  if (isRecord(textLength)) return isWithin(shown.length, textLength, bound);
  const moment = isRecord(date) ? date : time;
  if (isRecord(moment)) return typeof value === "number" && isWithin(value, moment, bound);
  if (!isRecord(custom) || typeof custom["formula"] !== "string") return true;
  const verdict = read(custom["formula"]);
  return verdict === true || (typeof verdict === "number" && verdict !== 0);
}

function isWithin(
  value: number,
  { formula1, formula2, operator }: Comparison,
  bound: (raw: unknown) => number,
): boolean {
  const first = bound(formula1);
  switch (operator) {
    case "NotBetween":
      return value < first || value > bound(formula2);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThan":
      return value < first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return value >= first && value <= bound(formula2);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
