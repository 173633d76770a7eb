import type { Delimiter } from "./delimiter";

export type LineEnding = "\r\n" | "\n" | "\r";

/** Something read with tolerance: where, and what. */
export interface CsvProblem {
  /** `stray-quote`: a quotation mark that neither opens nor closes; `unclosed-quote`: one that is never closed. */
  readonly code: "stray-quote" | "unclosed-quote";
  /** The 1-based record. */
  readonly row: number;
  /** The 0-based field. */
  readonly column: number;
}

export interface ParsedRecords {
  /** Fields by record, each record as long as it is written. */
  readonly records: string[][];
  /** The first line ending outside quotes; CRLF where there is none. */
  readonly lineEnding: LineEnding;
  readonly problems: CsvProblem[];
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * Text as records of fields: RFC 4180, and besides it LF or CR alone as line ends and quotation marks in odd places,
 * which stay in the field and are told as problems. Blank lines at the end are no records. One pass, linear time.
 */
export function parseRecords(text: string, delimiter: Delimiter): ParsedRecords {
  const separator = delimiter.charCodeAt(0);
  const problems: CsvProblem[] = [];
  const records: string[][] = [];
  let lineEnding: LineEnding | undefined;
  let fields: string[] = [];
  let filledRecords = 0;
  let at = 0;
  /** Set once a quoted field ran to the end of the text: no later one can be closed either. */
  let quotesAreText = false;

  const note = (code: CsvProblem["code"]): void => {
    problems.push({ code, row: records.length + 1, column: fields.length });
  };

  /** Reads an unquoted field at `at`, and leaves `at` on what ends it. A quotation mark in it is told as this problem. */
  const plainField = (problem: CsvProblem["code"]): string => {
    const start = at;
    let hasQuote = false;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LF || code === CR) break;
      if (code === QUOTE) hasQuote = true;
    }
    if (hasQuote) note(problem);
    return text.slice(start, at);
  };

  /** Reads a quoted field at `at`; undefined, with `at` where it was, when it is never closed. */
  const quotedField = (): string | undefined => {
    const start = at + 1;
    let hasDoubled = false;
    let hasStray = false;
    let quote = text.indexOf('"', start);
    for (; quote >= 0; quote = text.indexOf('"', quote + 1)) {
      if (text.charCodeAt(quote + 1) === QUOTE) {
        hasDoubled = true;
        quote += 1;
        continue;
      }
      const end = endAfterSpaces(text, quote + 1, separator);
      if (end === undefined) {
        hasStray = true;
        continue;
      }
      if (hasStray || end > quote + 1) note("stray-quote");
      at = end;
      const raw = text.slice(start, quote);
      return hasDoubled ? raw.replaceAll('""', '"') : raw;
    }
    return undefined;
  };

  const field = (): string => {
    if (quotesAreText || text.charCodeAt(at) !== QUOTE) return plainField("stray-quote");
    const quoted = quotedField();
    if (quoted !== undefined) return quoted;
    quotesAreText = true;
    return plainField("unclosed-quote");
  };

  while (at < text.length) {
    const start = at;
    for (;;) {
      fields.push(field());
      if (text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    const isBlankLine = at === start;
    records.push(fields);
    fields = [];
    if (!isBlankLine) filledRecords = records.length;
    if (at < text.length) {
      const ending = lineEndingAt(text, at);
      lineEnding ??= ending;
      at += ending.length;
    }
  }
  records.length = filledRecords;
  return { records, lineEnding: lineEnding ?? "\r\n", problems };
}

/** Where the field ends when nothing but spaces follows its closing quote, else undefined. */
function endAfterSpaces(text: string, from: number, separator: number): number | undefined {
  let end = from;
  while (text.charCodeAt(end) === SPACE) end += 1;
  const code = text.charCodeAt(end);
  return end >= text.length || code === separator || code === LF || code === CR ? end : undefined;
}

function lineEndingAt(text: string, at: number): LineEnding {
  if (text.charCodeAt(at) === LF) return "\n";
  return text.charCodeAt(at + 1) === LF ? "\r\n" : "\r";
}
