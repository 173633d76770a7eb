/** What one cell of a worksheet holds, as Excel's `Range.values` gives it. A blank cell is `""`. */
export type Cell = string | number | boolean;

const SPACE = 0x20;
const DELETE = 0x7f;
const BLANK = /^[\s\u00a0]*$/;

/** True when nothing is left after trimming spaces, tabs, line breaks and no-break spaces. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  if (cell.length === 0) return true;
  const first = cell.charCodeAt(0);
  // Nearly every filled cell begins with a visible ASCII character, which settles it.
  return (first <= SPACE || first >= DELETE) && BLANK.test(cell);
}

/**
 * The text of a cell as it would stand in a file: strings verbatim, numbers as plain decimals without exponent
 * or grouping, booleans as Excel writes them (`TRUE`, `FALSE`). Dates are not known here: a serial number stays a number.
 */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return plainDecimal(cell);
}

/** A finite number without exponent: 1e21 → "1000000000000000000000", 1e-7 → "0.0000001". */
export function plainDecimal(value: number): string {
  const text = String(value);
  const exponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (exponent === null) return text;
  const [, sign = "", whole = "", fraction = "", power = "0"] = exponent;
  const shift = Number(power);
  const digits = whole + fraction;
  return shift < 0
    ? `${sign}0.${"0".repeat(-shift - 1)}${digits}`
    : `${sign}${digits}${"0".repeat(Math.max(0, shift - fraction.length))}`;
}
