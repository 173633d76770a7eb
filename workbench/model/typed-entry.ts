import { parseFormula } from "./formula-parser";
import { parseTypedDate } from "./typed-date";
import type { CellValue } from "./types";

/** What Excel makes of a text: a value, or a formula, and the number format that it gives a General cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface EntryOptions {
  readonly use1904: boolean;
  /** Of dates typed without a year. */
  readonly currentYear: number;
  /** Does a leading apostrophe mean text? It does when typed or written, not when a CSV file is opened. */
  readonly apostrophe: boolean;
}

/** Most cells are plain text: they are told apart by how they begin before anything is parsed. */
const MAY_BE_MORE_THAN_TEXT =
  /^['=]|^\s*(?:[\d+\-(.$]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ -]\d)/i;
const PLAIN = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?(\s?%)?$/i;
const CURRENCY = /^([+-]?)\$\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/;
/** Excel keeps 15 digits of a number and puts zeros for the rest. */
const DIGITS_KEPT = 15;

/**
 * Reads a text as Excel with United States settings does when it is typed, written through the API or met in a CSV
 * file. Leading zeros, long digits, and texts that look like a date are changed: that is what Excel does.
 */
export function parseEntry(text: string, options: EntryOptions): Entry {
  if (!MAY_BE_MORE_THAN_TEXT.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: options.apostrophe ? text.slice(1) : text };
  if (text.startsWith("=")) return text.length > 1 ? { value: 0, formula: text } : { value: text };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const number = parseNumber(trimmed);
  if (number !== undefined) return number;
  const date = parseTypedDate(trimmed, options);
  if (date !== undefined) return { value: date.serial, numberFormat: date.numberFormat };
  // Excel takes "+1-425-555" and "-abc" for formulas; what does not read as one stays text
  if (/^[+-]/.test(text) && parseFormula(`=${text}`) !== undefined) return { value: 0, formula: `=${text}` };
  return { value: text };
}

function parseNumber(text: string): Entry | undefined {
  const inBrackets = /^\(([^()+-]+)\)$/.exec(text);
  if (inBrackets !== null) {
    const entry = parseNumber(inBrackets[1] ?? "");
    return typeof entry?.value === "number" ? { ...entry, value: -entry.value } : undefined;
  }
  const currency = CURRENCY.exec(text);
  if (currency !== null) {
    const [, sign = "", digits = ""] = currency;
    return { value: numberOf(sign + digits), numberFormat: digits.includes(".") ? "$#,##0.00" : "$#,##0" };
  }
  const [, sign = "", digits = "", exponent = "", percent = ""] = PLAIN.exec(text) ?? [];
  if (digits === "") return undefined;
  const value = numberOf(sign + digits + exponent);
  if (!Number.isFinite(value)) return undefined;
  const hasPoint = digits.includes(".");
  if (percent !== "") return { value: numberOf(`${value}e-2`), numberFormat: hasPoint ? "0.00%" : "0%" };
  if (exponent !== "") return { value, numberFormat: "0.00E+00" };
  return digits.includes(",") ? { value, numberFormat: hasPoint ? "#,##0.00" : "#,##0" } : { value };
}

function numberOf(text: string): number {
  const plain = text.replaceAll(",", "").replace(/^\+/, "");
  let kept = 0;
  let result = "";
  let inExponent = false;
  for (const character of plain) {
    if (/[eE]/.test(character)) inExponent = true;
    const isDigit = !inExponent && character >= "0" && character <= "9";
    if (isDigit && (kept > 0 || character !== "0")) kept++;
    result += isDigit && kept > DIGITS_KEPT ? "0" : character;
  }
  const value = Number(result);
  return Object.is(value, -0) ? 0 : value;
}
