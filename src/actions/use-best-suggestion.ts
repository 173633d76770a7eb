import { isLikely } from "../accounts/rank";
import { accountMatchOf } from "./account-match";
import type { Action, Outcome } from "./action";
import { useSuggestion } from "./use-suggestion";

/** Copies the best suggestion of the selected row, if it is likely the customer's. */
export const useBestSuggestion: Action = {
  id: "useBestSuggestion",
  icon: "account",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: (context) => {
    const { accounts } = context.words;
    const match = accountMatchOf(context.getState());
    if (match === undefined) return told(accounts.selectFirst);
    const { row, isSettled, hasColumn, suggestions } = match;
    if (isSettled) return told(accounts.settledRow(row));
    if (!hasColumn) return told(accounts.noColumnShort);
    const [best] = suggestions;
    if (best === undefined) return told(accounts.noneInRow(row));
    if (!isLikely(best)) return told(accounts.noneLikely(row));
    if (best.isCurrent) return told(accounts.bestInUse(row));
    return useSuggestion.perform(context, { row, column: best.column });
  },
};

function told(text: string): Promise<Outcome> {
  return Promise.resolve({ notice: { intent: "info", text } });
}
