import type { Cell } from "../sheet/cell";

/** How a cell holds its value: what must come back with the value when an edit is undone. */
export interface CellForm {
  /** Excel's en-US number format code, e.g. `m/d/yyyy`. */
  readonly numberFormat: string;
  /** The formula that gives the value, where one stands in the cell, e.g. `=A2`. */
  readonly formula?: string;
}

/** A change of one cell as a value. Applying it is refused when the cell no longer holds `before`, or `witness` is gone. */
export interface Edit {
  /** A1 address without sheet name, e.g. `K7`. */
  readonly address: string;
  readonly before: Cell;
  /** The new content: text stays text, whatever it looks like. */
  readonly after: Cell;
  /** How the cell held `before`: noted by whoever applies the edit. */
  readonly beforeForm?: CellForm;
  /** How the cell is to hold `after`. Absent: text as text (`@`), numbers and booleans in the cell's own format. */
  readonly afterForm?: CellForm;
  /** Another cell of the row that must hold this value as well, so that an edit never reaches a row that moved there. */
  readonly witness?: { readonly address: string; readonly value: Cell };
}

/** The edit that takes this one back. */
export function inverted(edit: Edit): Edit {
  return {
    address: edit.address,
    before: edit.after,
    after: edit.before,
    ...(edit.witness && { witness: edit.witness }),
    ...(edit.afterForm && { beforeForm: edit.afterForm }),
    ...(edit.beforeForm && { afterForm: edit.beforeForm }),
  };
}
