/**
 * What one request may hold. Excel on the web refuses requests above 5 MB; two of them leave room for what surrounds the
 * cells and for a second layer of JSON. Many short cells cost Excel time rather than bytes, hence the other limit.
 */
const BYTES_A_ROUND = 2_000_000;
const CELLS_A_ROUND = 50_000;

/** Texts to write in one round, as a rectangle: 0-based row and column of the first one. */
export interface WriteRound {
  readonly row: number;
  readonly column: number;
  readonly values: string[][];
}

/**
 * Cuts text cells into rounds that each fit into a request: whole rows, as many as go; a row that is too large for one
 * request alone is cut into pieces. Rows shorter than `columns` are filled up with blanks.
 */
export function writeRounds(cells: readonly (readonly string[])[], columns: number): WriteRound[] {
  const rounds: WriteRound[] = [];
  let open: WriteRound | undefined;
  let bytes = 0;
  for (const [row, texts] of cells.entries()) {
    const values = Array.from({ length: columns }, (_, column) => texts[column] ?? "");
    const size = values.reduce((sum, text) => sum + cellBytes(text), 0);
    if (size > BYTES_A_ROUND || columns > CELLS_A_ROUND) {
      rounds.push(...pieces(row, values));
      open = undefined;
      continue;
    }
    if (open === undefined || bytes + size > BYTES_A_ROUND || (open.values.length + 1) * columns > CELLS_A_ROUND) {
      open = { row, column: 0, values: [] };
      rounds.push(open);
      bytes = 0;
    }
    open.values.push(values);
    bytes += size;
  }
  return rounds;
}

/** One row in pieces: at least one cell each, which is at most 32,767 characters. */
function pieces(row: number, values: readonly string[]): WriteRound[] {
  const cut: WriteRound[] = [];
  let line: string[] = [];
  let bytes = 0;
  for (const [column, text] of values.entries()) {
    const size = cellBytes(text);
    if (line.length === 0 || bytes + size > BYTES_A_ROUND || line.length === CELLS_A_ROUND) {
      line = [];
      bytes = 0;
      cut.push({ row, column, values: [line] });
    }
    line.push(text);
    bytes += size;
  }
  return cut;
}

/** The bytes that a text takes in a JSON list, in UTF-8, at most: with its quotation marks and its comma. */
export function cellBytes(text: string): number {
  let bytes = 3;
  for (let at = 0; at < text.length; at += 1) bytes += unitBytes(text.charCodeAt(at));
  return bytes;
}

function unitBytes(unit: number): number {
  if (unit < 0x20) return 6;
  if (unit < 0x80) return unit === 0x22 || unit === 0x5c ? 2 : 1;
  if (unit < 0x800) return 2;
  // Half of a character that has lost its other half is written as an escape.
  return unit >= 0xd800 && unit <= 0xdfff ? 6 : 3;
}
