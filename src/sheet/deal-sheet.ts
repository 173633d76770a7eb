import type { Column } from "../template/column";
import { cellText, type Cell } from "./cell";
import type { Sheet } from "./sheet";

/** What an upload does with a record (rules.md §2). */
export type RecordClass = "match" | "create" | "update" | "locked";

/** The values the sheet had when it was imported or first checked: Referral ID (lower case) → column key → cell. */
export type Baseline = ReadonlyMap<string, BaselineRow>;

/** The filled cells of one deal by column key; a key that is not known was blank. A Map is one. */
export interface BaselineRow extends Iterable<readonly [string, Cell]> {
  readonly get: (key: string) => Cell | undefined;
}

/** A data row with at least one cell that is not blank. */
export interface DealRecord {
  /** The 1-based worksheet row. */
  readonly row: number;
  readonly class: RecordClass;
  readonly cells: readonly Cell[];
  /** Column key → offset in `cells`; shared by all records of a sheet. */
  readonly positions: ReadonlyMap<string, number>;
}

/** A sheet that was recognised as a co-sell file. */
export interface DealSheet {
  readonly sheet: Sheet;
  /** The 1-based worksheet row of the headers. */
  readonly headerRow: number;
  /** One header per column of `sheet`, verbatim. */
  readonly headers: readonly string[];
  /** What each column of `sheet` is, by offset; undefined where the header is unknown or blank. */
  readonly columns: readonly (Column | undefined)[];
  /** Column key → offset of the first column that has it. Unknown headers stand under their verbatim text. */
  readonly positions: ReadonlyMap<string, number>;
  readonly records: readonly DealRecord[];
  /** Undefined on a first check: the rows' own values then count as the baseline. */
  readonly baseline: Baseline | undefined;
  /** True when Partner Center holds the baseline's values, so that deals which are as in the baseline need not be sent. */
  readonly leavesUnchanged: boolean;
}

/** The part of a record that its cells are found by. */
export type RecordCells = Pick<DealRecord, "cells" | "positions">;

/** The cell of a record in a column; `""` when the sheet has no such column. */
export function cellOf(deal: RecordCells, key: string): Cell {
  const position = deal.positions.get(key);
  // An index outside the array would be right as well, but slows down every access that comes after it.
  return position === undefined ? "" : (deal.cells[position] ?? "");
}

/** The text of a record's cell, trimmed; `""` when it is blank or the sheet has no such column. */
export function textOf(deal: RecordCells, key: string): string {
  return cellText(cellOf(deal, key)).trim();
}
