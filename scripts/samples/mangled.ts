/**
 * What Excel with German settings makes of a CSV file that a person opens by double-click and saves again:
 * numbers without leading zeros, long ones in scientific notation, dates in German order, semicolons, Windows-1252.
 */
export function mangledBytes(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map((cell) => quoted(asExcelReadsIt(cell))).join(";")}\r\n`);
  return Uint8Array.from(lines.join(""), windows1252Byte);
}

/** The text that Excel shows, and saves, for a text that it was given. */
export function asExcelReadsIt(text: string): string {
  if (/^\+?\d+$/.test(text)) return generalNumber(Number(text));
  const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (dayFirst !== null) return dottedDate(dayFirst[1], dayFirst[2], dayFirst[3]) ?? text;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return dottedDate(iso[3], iso[2], iso[1]) ?? text;
  return text;
}

/** General format gives up on more than 11 digits. */
function generalNumber(value: number): string {
  if (value < 1e11) return String(value);
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e+");
  return `${mantissa.replace(".", ",")}E+${exponent.padStart(2, "0")}`;
}

/** A date as German Excel shows it; undefined when there is no such month or day, so that the text stays text. */
function dottedDate(day = "", month = "", year = ""): string | undefined {
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${day.padStart(2, "0")}.${month.padStart(2, "0")}.${year}`;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const EURO = 0x80;
const QUESTION_MARK = 0x3f;

/** Western European letters stand at their code point; what Windows-1252 lacks becomes a question mark, as in Excel. */
function windows1252Byte(character: string): number {
  if (character === "€") return EURO;
  const code = character.codePointAt(0) ?? QUESTION_MARK;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : QUESTION_MARK;
}
