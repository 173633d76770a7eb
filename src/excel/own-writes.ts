import { rectOf } from "./areas";
import type { Rect } from "./rect";

/** How long Excel may take to tell of a change after it is done, in milliseconds. */
const WINDOW_MS = 1_000;

/**
 * Remembers what the add-in itself is writing, for Excel versions that do not say who made a change
 * (before ExcelApi 1.14).
 */
export interface OwnWrites {
  /** Notes cells that are about to be written. Call what it gives once they are: they are forgotten a little later. */
  readonly note: (sheetId: string, cells: readonly Rect[]) => () => void;
  /** Whether a change at an address, as Excel tells it, lies within cells that were noted. */
  readonly covers: (sheetId: string, address: string) => boolean;
}

interface Note {
  readonly sheetId: string;
  readonly cells: readonly Rect[];
  until: number;
}

export function createOwnWrites(now: () => number = Date.now): OwnWrites {
  let notes: Note[] = [];
  return {
    note(sheetId, cells) {
      const note: Note = { sheetId, cells, until: Infinity };
      notes.push(note);
      return () => {
        note.until = now() + WINDOW_MS;
      };
    },
    covers(sheetId, address) {
      notes = notes.filter((note) => note.until >= now());
      if (notes.length === 0) return false;
      const changed = rectOf(address);
      return notes.some((note) => note.sheetId === sheetId && note.cells.some((cells) => contains(cells, changed)));
    },
  };
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
