import { formatSerial, isDateFormat } from "./date-format";
import type { CellValue } from "./types";

/** `0.00`, `#,##0`, `0%`, `$#,##0.00`, `0.00E+00`, each with literal text around it. */
const NUMBER = /^([^0#?.]*)([#0?][#0?,]*)?(\.[0#?]*)?((?:E\+0+)|%)?([^0#?]*)$/i;

/**
 * What a cell shows (en-US), whatever the column's width. Knows General, text, numbers with digits, thousands, percent,
 * exponent and literals, dates and times, and sections for negative numbers, zero and text. A format beyond
 * that (fractions, conditions, scaling by thousands) shows as General.
 */
export function formatValue(value: CellValue, format: string, use1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "" || format === "General") return typeof value === "string" ? value : formatGeneral(value);
  const sections = sectionsOf(format);
  if (typeof value === "string") {
    const section = sections[3];
    return section === undefined ? value : literal(section).replaceAll("@", value);
  }
  const section = sectionFor(value, sections);
  if (section === "@" || /^general$/i.test(section.trim())) return formatGeneral(value);
  if (isDateFormat(section)) return formatSerial(value, section, use1904);
  return formatDigits(value < 0 && sections.length > 1 ? -value : value, section) ?? formatGeneral(value);
}

/** A number in General: 11 characters of digits at most, from 12 whole digits on in scientific notation. */
export function formatGeneral(value: number): string {
  if (!Number.isFinite(value)) return "#NUM!";
  if (value === 0) return "0";
  const magnitude = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  if (magnitude > 10 || magnitude < -4) return scientific(value);
  const significant = magnitude < 0 ? 10 + magnitude : magnitude === 10 ? 11 : 10;
  const shown = Number(value.toPrecision(significant));
  return Math.abs(shown) >= 1e11 ? scientific(value) : plainDecimal(shown);
}

/** A number as a person would type it: every one of its 15 digits, no exponent below 1E+21. */
export function exactNumberText(value: number): string {
  return plainDecimal(Number(value.toPrecision(15))).replace("e", "E");
}

function plainDecimal(value: number): string {
  return Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(20).replace(/0+$/, "") : String(value);
}

function scientific(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${digits}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
}

const known = new Map<string, readonly string[]>();

function sectionsOf(format: string): readonly string[] {
  let sections = known.get(format);
  if (sections === undefined) {
    sections = splitSections(format);
    if (known.size > 1000) known.clear();
    known.set(format, sections);
  }
  return sections;
}

/** Splits at `;` outside quotes; `;;;` has four empty sections, which hide a value. */
function splitSections(format: string): string[] {
  const sections: string[] = [];
  let section = "";
  for (const [piece] of (format === "" ? "General" : format).matchAll(/"[^"]*"|\\.|[^]/g)) {
    if (piece === ";") {
      sections.push(section);
      section = "";
    } else section += piece;
  }
  return [...sections, section];
}

function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = "General", negative, zero] = sections;
  if (value < 0) return negative ?? positive;
  return value === 0 ? (zero ?? positive) : positive;
}

/** Colours and conditions out, quotes and escapes resolved, padding as one space. */
function literal(text: string): string {
  return text
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replaceAll(/\[[^\]]*\]/g, "")
    .replaceAll(/"([^"]*)"/g, "$1")
    .replaceAll(/_./g, " ")
    .replaceAll(/\*./g, "")
    .replaceAll(/\\(.)/g, "$1");
}

function formatDigits(value: number, section: string): string | undefined {
  const [, prefix = "", whole = "", fraction = "", kind = "", suffix = ""] = NUMBER.exec(withoutCodes(section)) ?? [];
  const decimals = Math.max(0, fraction.length - 1);
  const hasScaling = whole.endsWith(",") || suffix.startsWith(",");
  if (whole === "" && fraction === "")
    return /general|[@#0?]/i.test(literalsOut(section)) ? undefined : literal(section);
  if (hasScaling || /[/?]/.test(whole + fraction + suffix)) return undefined;
  const scaled = kind === "%" ? value * 100 : value;
  if (!Number.isFinite(scaled) || Math.abs(scaled) >= 1e21) return undefined;
  if (kind.startsWith("E") || kind.startsWith("e")) {
    const [mantissa = "", exponent = "+0"] = scaled.toExponential(decimals).split("e");
    const places = kind.length - 2;
    return `${literal(prefix)}${mantissa}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(places, "0")}${literal(suffix)}`;
  }
  const fixed = roundHalfUp(Math.abs(scaled), decimals);
  const [digits = "0", decimalDigits = ""] = fixed.split(".");
  const zeros = whole.replaceAll(/[^0]/g, "").length;
  const padded = (digits === "0" && zeros === 0 ? "" : digits).padStart(zeros, "0");
  const grouped = whole.includes(",") ? padded.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") : padded;
  const optional = /#*$/.exec(fraction)?.[0].length ?? 0;
  const kept = trimOptional(decimalDigits, optional);
  const point = fraction === "" ? "" : `.${kept}`;
  const isNegative = scaled < 0 && /[1-9]/.test(fixed);
  return `${isNegative ? "-" : ""}${literal(prefix)}${grouped}${point}${kind}${literal(suffix)}`;
}

/** Colours and currency codes hold letters and digits that are no placeholders. */
function withoutCodes(section: string): string {
  return section.replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, "$1").replaceAll(/\[[^\]]*\]/g, "");
}

function literalsOut(section: string): string {
  return section.replaceAll(/"[^"]*"|\\./g, "");
}

function trimOptional(digits: string, optional: number): string {
  let end = digits.length;
  while (end > digits.length - optional && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** Excel rounds the decimal number that it shows, so that 1.005 is 1.01 although its binary value is below. */
function roundHalfUp(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`));
  return Number.isFinite(shifted) && shifted < 1e15
    ? (shifted / 10 ** decimals).toFixed(decimals)
    : value.toFixed(decimals);
}
