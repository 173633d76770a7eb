import { recordAt } from "../rules/record-at";
import { cellText } from "../sheet/cell";
import { cellOf } from "../sheet/deal-sheet";
import type { Action } from "./action";
import { putAccounts } from "./put-accounts";

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
  icon: "account",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async (context, { row, column }) => {
    const deal = recordAt(context.getState().checked?.dealSheet.records ?? [], row);
    return putAccounts(context, deal === undefined ? [] : [{ row, column, text: cellText(cellOf(deal, column)) }]);
  },
};
