import type { Action } from "./action";
import { applyEdits } from "./apply-edits";

/** Applies every safe fix that the last check found, in one step. The pane lists them first. */
export const fixAllSafe: Action = {
  id: "fixAllSafe",
  icon: "fix-all",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined && checked.safeFixes.length > 0,
  perform: async (context) => {
    const { checked } = context.getState();
    if (checked === undefined || checked.safeFixes.length === 0) return {};
    return applyEdits(context, checked.identity.id, checked.safeFixes);
  },
};
