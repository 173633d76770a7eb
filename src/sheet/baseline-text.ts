import { isBlank, type Cell } from "./cell";
import type { BaselineRow } from "./deal-sheet";
import { BASELINE_ORIGINS, type BaselineOrigin, type KeptBaseline } from "./keep-baseline";
import { visibleJson } from "./visible-json";

/** Raised when the shape below changes; a text of another version is not read. */
const VERSION = 1;

/** A number whose format is not `General`. */
type FormattedNumber = readonly [value: number, format: string];

type KeptCell = Cell | FormattedNumber;

/** A Referral ID in lower case, then one cell per column, `""` where it was blank; blank ones at the end are left out. */
type KeptRow = readonly [id: string, ...cells: KeptCell[]];

/** Some deals of a baseline; each text says all that it takes to read it by itself. */
interface KeptText {
  readonly version: typeof VERSION;
  readonly origin: BaselineOrigin;
  readonly columns: readonly string[];
  readonly rows: readonly KeptRow[];
}

/**
 * A baseline as texts of at most `size` characters, at least one, made one by one as they are asked for. A text is JSON that
 * can stand in an XML element (`visibleJson`). A single deal that is larger than a text is not kept.
 */
export function* baselineTexts(kept: KeptBaseline, size: number): Generator<string> {
  const { origin, columns, formats } = kept;
  const head = visibleJson({ version: VERSION, origin, columns });
  const textOf = (rows: readonly string[]): string => `${head.slice(0, -1)},"rows":[${rows.join()}]}`;
  const room = size - textOf([]).length;
  let rows: string[] = [];
  let left = room;
  for (const [id, row] of kept.rows) {
    const text = visibleJson(keptRow(id, row, columns, formats.get(id)));
    const length = text.length + 1;
    if (length > room) continue;
    if (length > left) {
      yield textOf(rows);
      rows = [];
      left = room;
    }
    rows.push(text);
    left -= length;
  }
  yield textOf(rows);
}

function keptRow(
  id: string,
  row: BaselineRow,
  columns: readonly string[],
  formats: ReadonlyMap<string, string> | undefined,
): KeptRow {
  const cells = columns.map((key): KeptCell => {
    const cell = row.get(key) ?? "";
    const format = typeof cell === "number" ? formats?.get(key) : undefined;
    return typeof cell === "number" && format !== undefined ? [cell, format] : cell;
  });
  return [id, ...cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1)];
}

/** The part of a baseline that a text of `baselineTexts` holds; undefined for every other text. */
export function parseBaselineText(text: string): KeptBaseline | undefined {
  const kept = parsed(text);
  if (!isKeptText(kept)) return undefined;
  const { origin, columns } = kept;
  const places = new Map(columns.map((key, index) => [key, index]));
  const rows = new Map<string, BaselineRow>();
  const formats = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, ...cells] of kept.rows) {
    rows.set(id, rowOf(cells, columns, places));
    const ofRow = formatsOf(cells, columns);
    if (ofRow.size > 0) formats.set(id, ofRow);
  }
  return { origin, columns, rows, formats };
}

/** The cells as they were read: a Map of each of thousands of deals would take long to fill. */
function rowOf(
  cells: readonly KeptCell[],
  columns: readonly string[],
  places: ReadonlyMap<string, number>,
): BaselineRow {
  const filled = (place: number | undefined): Cell | undefined => {
    const kept = place === undefined ? undefined : cells[place];
    const cell = kept === undefined || isCell(kept) ? kept : kept[0];
    return cell === undefined || isBlank(cell) ? undefined : cell;
  };
  return {
    get: (key) => filled(places.get(key)),
    *[Symbol.iterator]() {
      for (const [place, key] of columns.entries()) {
        const cell = filled(place);
        if (cell !== undefined) yield [key, cell] as const;
      }
    },
  };
}

function formatsOf(cells: readonly KeptCell[], columns: readonly string[]): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [place, cell] of cells.entries()) {
    const key = columns[place];
    if (key !== undefined && !isCell(cell)) formats.set(key, cell[1]);
  }
  return formats;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A text that was cut or changed by somebody else is no baseline; that is an answer, not a failure.
    return undefined;
  }
}

function isKeptText(value: unknown): value is KeptText {
  if (typeof value !== "object" || value === null) return false;
  const { version, origin, columns, rows } = value as Record<keyof KeptText, unknown>;
  return (
    version === VERSION &&
    (BASELINE_ORIGINS as readonly unknown[]).includes(origin) &&
    isListOf(columns, isText) &&
    isListOf(rows, isKeptRow) &&
    rows.every(({ length }) => length <= columns.length + 1)
  );
}

function isKeptRow(value: unknown): value is KeptRow {
  if (!Array.isArray(value)) return false;
  const [id, ...cells] = value as unknown[];
  return isText(id) && cells.every((cell) => isCell(cell) || isFormattedNumber(cell));
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isCell(value: unknown): value is Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isFormattedNumber(value: unknown): value is FormattedNumber {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "number" && isText(value[1]);
}
