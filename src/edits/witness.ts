import { cellAddress, parseCellAddress } from "../sheet/a1";
import { isBlank } from "../sheet/cell";
import { cellOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import type { Edit } from "./edit";

/** What tells one deal from the next, the surest first. */
const NAMING = ["Referral ID", "Deal Name", "Customer Name"];

/** The witness in one cell of a deal; undefined where the sheet has no such column. */
export function witnessIn(deal: DealRecord, key: string, { sheet }: DealSheet): Edit["witness"] {
  const position = deal.positions.get(key);
  if (position === undefined) return undefined;
  return { address: cellAddress(deal.row, sheet.firstColumn + position), value: cellOf(deal, key) };
}

/**
 * The same edits, each with a cell that says whose row it is: rows may have moved since the sheet was read, and a cell
 * that was blank says nothing. Edits of the header row, and those that have a witness, stay as they are.
 */
export function withWitnesses(edits: readonly Edit[], dealSheet: DealSheet): Edit[] {
  const recordAt = new Map(dealSheet.records.map((deal) => [deal.row, deal]));
  return edits.map((edit) => {
    const deal = recordAt.get(parseCellAddress(edit.address)?.row ?? 0);
    if (edit.witness !== undefined || deal === undefined) return edit;
    const key = NAMING.find(
      (name) => !isBlank(cellOf(deal, name)) && witnessIn(deal, name, dealSheet)?.address !== edit.address,
    );
    const witness = key === undefined ? undefined : witnessIn(deal, key, dealSheet);
    return witness === undefined ? edit : { ...edit, witness };
  });
}

/** The same edits after `applied` were made: a witness that was itself mended says its new value. */
export function withWitnessesAfter(edits: readonly Edit[], applied: readonly Edit[]): Edit[] {
  const now = new Map(applied.map(({ address, after }) => [address, after]));
  return edits.map((edit) => {
    const value = edit.witness && now.get(edit.witness.address);
    return edit.witness === undefined || value === undefined ? edit : { ...edit, witness: { ...edit.witness, value } };
  });
}
