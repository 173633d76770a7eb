import type { Edit } from "../edits/edit";
import type { Action } from "./action";
import { applyEdits } from "./apply-edits";

/** Some of the edits that the pane has shown before and after. */
export interface ChosenEdits {
  readonly edits: readonly Edit[];
  /** Whether cells are mended, or put back as they were. */
  readonly verb: "fixed" | "restored";
}

/** Writes the edits that a person has left ticked, in one step. */
export const applyChosenEdits: Action<ChosenEdits> = {
  id: "applyChosenEdits",
  icon: "fix-all",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async (context, { edits, verb }) => {
    const { checked } = context.getState();
    return checked === undefined ? {} : applyEdits(context, checked.identity.id, edits, verb);
  },
};
