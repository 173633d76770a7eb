import { cellAddress, parseCellAddress } from "../sheet/a1";
import type { Edit } from "./edit";

/** The same edits once a column was inserted at the 0-based `column`: what stood there or behind it is one further right. */
export function afterColumnInserted(edits: readonly Edit[], column: number): Edit[] {
  return edits.map((edit) => moved(edit, (at) => (at >= column ? at + 1 : at)));
}

/** The same edits once the 0-based `column` was deleted: what stood behind it is one further left. */
export function afterColumnDeleted(edits: readonly Edit[], column: number): Edit[] {
  return edits.map((edit) => moved(edit, (at) => (at > column ? at - 1 : at)));
}

/** Whether an edit takes away or brings back a formula, whose references would have to move as well. */
export function hasFormula({ beforeForm, afterForm }: Edit): boolean {
  return beforeForm?.formula !== undefined || afterForm?.formula !== undefined;
}

function moved(edit: Edit, place: (column: number) => number): Edit {
  const movedAddress = (address: string): string => {
    const cell = parseCellAddress(address);
    if (cell === undefined) throw new RangeError(`Not a cell's address: ${address}`);
    return cellAddress(cell.row, place(cell.column));
  };
  const { witness } = edit;
  return {
    ...edit,
    address: movedAddress(edit.address),
    ...(witness && { witness: { ...witness, address: movedAddress(witness.address) } }),
  };
}
