import type { CellForm, Edit } from "../edits/edit";
import type { Cell } from "../sheet/cell";
import { GENERAL } from "../sheet/sheet";
import { rectOf } from "./areas";

/** Excel's number format for text: nothing that is written into such a cell is taken for a number, date or formula. */
export const TEXT_FORMAT = "@";

/** What is written into one cell, in this order; null leaves that part of the cell as it is. */
export interface CellWrite {
  readonly formatBefore: string | null;
  readonly value: Cell | null;
  readonly formula: string | null;
  readonly formatAfter: string | null;
}

/** Writes into neighbouring cells of one column, top down; undefined where a cell between them is left alone. */
export interface WriteRun {
  /** Row and column from 0. */
  readonly row: number;
  readonly column: number;
  readonly writes: (CellWrite | undefined)[];
}

/** With more runs than this, runs of a column are joined over the cells between them: requests must stay under 5 MB. */
const MOST_RUNS = 1_000;

/**
 * How to bring an edit's content into a cell that now has the given form. Text goes in under the text format, or Excel
 * takes `=1`, `+49 30` and `1-2` for something else; a number or formula must not, or it would become text. The format
 * that the cell shall have in the end comes last, since changing it does not change what the cell holds.
 */
export function cellWrite(edit: Edit, form: CellForm): CellWrite {
  const wanted = edit.afterForm?.numberFormat;
  const formula = edit.afterForm?.formula;
  if (formula === undefined && typeof edit.after === "string") {
    return {
      formatBefore: TEXT_FORMAT,
      value: edit.after,
      formula: null,
      formatAfter: wanted === undefined || wanted === TEXT_FORMAT ? null : wanted,
    };
  }
  const fitting = wanted ?? form.numberFormat;
  return {
    formatBefore: fitting === TEXT_FORMAT ? GENERAL : fitting === form.numberFormat ? null : fitting,
    value: formula === undefined ? edit.after : null,
    formula: formula ?? null,
    formatAfter: wanted ?? null,
  };
}

/** The number format that a cell of the given form has once the write is done. */
export function formatOf(write: CellWrite, form: CellForm): string {
  return write.formatAfter ?? write.formatBefore ?? form.numberFormat;
}

/** Groups writes, by the A1 address of their cell, into as few runs as Excel should be asked for. */
export function writeRuns(writes: ReadonlyMap<string, CellWrite>): WriteRun[] {
  const cells = [...writes].map(([address, write]) => ({ ...rectOf(address), write }));
  cells.sort((a, b) => a.column - b.column || a.row - b.row);
  const exact = grouped(cells, 1);
  return exact.length <= MOST_RUNS ? exact : grouped(cells, Infinity);
}

interface PlacedWrite {
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
}

/** Joins the cells of a column that are at most `reach` rows apart. */
function grouped(cells: readonly PlacedWrite[], reach: number): WriteRun[] {
  const runs: WriteRun[] = [];
  for (const { row, column, write } of cells) {
    const last = runs.at(-1);
    const offset = row - (last?.row ?? row);
    if (last?.column === column && offset - last.writes.length + 1 <= reach) {
      while (last.writes.length < offset) last.writes.push(undefined);
      last.writes.push(write);
    } else {
      runs.push({ row, column, writes: [write] });
    }
  }
  return runs;
}
