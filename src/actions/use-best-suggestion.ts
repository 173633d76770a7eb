import { isLikely } from "../accounts/rank";
import { accountMatchOf } from "./account-match";
import type { Action, Outcome } from "./action";
import { useSuggestion } from "./use-suggestion";

/** Copies the best suggestion of the selected row, if it is likely the customer's. */
export const useBestSuggestion: Action = {
  id: "useBestSuggestion",
  label: "Use best account",
  icon: "account",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: (context) => {
    const match = accountMatchOf(context.getState());
    if (match === undefined) return told("Select a cell in the row of a deal first.");
    const { row, isSettled, hasColumn, suggestions } = match;
    if (isSettled) return told(`The account of row ${row} can no longer be changed: the deal exists already.`);
    if (!hasColumn) return told("The sheet has no column for the final account. Use the current template.");
    const [best] = suggestions;
    if (best === undefined) return told(`Row ${row} has no suggested account.`);
    if (!isLikely(best)) return told(`No suggestion of row ${row} is named like the customer. Choose one in the pane.`);
    if (best.isCurrent) return told(`Row ${row} has its best account already.`);
    return useSuggestion.perform(context, { row, column: best.column });
  },
};

function told(text: string): Promise<Outcome> {
  return Promise.resolve({ notice: { intent: "info", text } });
}
