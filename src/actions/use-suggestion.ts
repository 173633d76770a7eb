import { FINAL_MATCH } from "../template/account-match-columns";
import { cellText } from "../sheet/cell";
import { cellOf } from "../sheet/deal-sheet";
import { cellAddress } from "../sheet/a1";
import { witnessIn } from "../edits/witness";
import type { Action } from "./action";
import { applyEdits } from "./apply-edits";

/** One suggestion of one row. */
export interface ChosenSuggestion {
  /** The 1-based worksheet row. */
  readonly row: number;
  /** The column key of the suggestion, e.g. `Managed Account 1`. */
  readonly column: string;
}

/** Copies a suggestion, verbatim, into the final account column of its row. */
export const useSuggestion: Action<ChosenSuggestion> = {
  id: "useSuggestion",
  label: "Use",
  icon: "account",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async (context, { row, column }) => {
    const { checked } = context.getState();
    const deal = checked?.dealSheet.records.find((record) => record.row === row);
    const position = deal?.positions.get(FINAL_MATCH);
    if (checked === undefined || deal === undefined || position === undefined) {
      return { notice: { intent: "warning", text: "The row has changed since the check, so it was left alone." } };
    }
    const address = cellAddress(row, checked.dealSheet.sheet.firstColumn + position);
    const after = cellText(cellOf(deal, column));
    // The suggestion itself must still stand in the row: a final match that was blank says nothing of whose row it is.
    const witness = witnessIn(deal, column, checked.dealSheet);
    const edit = { address, before: cellOf(deal, FINAL_MATCH), after, ...(witness && { witness }) };
    return applyEdits(context, checked.identity.id, [edit]);
  },
};
