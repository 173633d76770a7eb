import type { Action } from "./action";
import { applyEdits } from "./apply-edits";

/** Takes back the newest set of edits that was made from the pane. */
export const undo: Action = {
  id: "undo",
  label: "Undo",
  icon: "undo",
  checks: true,
  isEnabled: ({ undoSteps }) => undoSteps.length > 0,
  perform: async (context) => {
    const { undoSteps } = context.getState();
    const step = undoSteps.at(-1);
    if (step === undefined) return {};
    const outcome = await applyEdits(context, step.sheetId, step.edits, "undone");
    context.setState({ undoSteps: undoSteps.slice(0, -1) });
    return outcome;
  },
};
