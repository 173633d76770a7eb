import { exactNumberText } from "./number-format";
import type { CellValue } from "./types";

const ERRORS: ReadonlySet<CellValue> = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);

/** Errors are kept as their text. */
export function isErrorValue(value: CellValue): boolean {
  return ERRORS.has(value);
}

/** Numbers come before texts and texts before logical values; texts compare without case; a blank equals 0, "" and FALSE. */
export function compareValues(left: CellValue, right: CellValue): number {
  const [a, b] = [like(left, right), like(right, left)];
  const order = { number: 0, string: 1, boolean: 2 };
  const kinds = order[typeof a as keyof typeof order] - order[typeof b as keyof typeof order];
  if (kinds !== 0) return kinds;
  const [x, y] = [a, b].map((value) => (typeof value === "string" ? value.toLowerCase() : Number(value)));
  if (x === y || x === undefined || y === undefined) return 0;
  return x < y ? -1 : 1;
}

function like(value: CellValue, other: CellValue): CellValue {
  if (value !== "") return value;
  return typeof other === "number" ? 0 : typeof other === "boolean" ? false : "";
}

/** The value as a number, or the error that Excel gives. */
export function toNumber(value: CellValue): number | string {
  if (typeof value !== "string") return Number(value);
  if (isErrorValue(value)) return value;
  if (value === "") return 0;
  const trimmed = value.trim();
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : "#VALUE!";
}

/** The value as a logical one, or the error that Excel gives. */
export function toTruth(value: CellValue): boolean | string {
  if (typeof value !== "string") return Boolean(value);
  if (isErrorValue(value)) return value;
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
  return value === "" ? false : "#VALUE!";
}

/** The value as `&` joins it. */
export function toText(value: CellValue): string {
  if (typeof value === "number") return exactNumberText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
