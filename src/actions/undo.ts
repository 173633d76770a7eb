import type { Action } from "./action";
import { removeAddedColumn } from "./add-column";
import { applyEdits } from "./apply-edits";
import { HostError } from "./host-error";
import { undoAnother } from "./undo-another";

/** Takes back the newest set of edits that was made from the pane. */
export const undo: Action = {
  id: "undo",
  icon: "undo",
  checks: true,
  isEnabled: ({ undoSteps }) => undoSteps.length > 0,
  perform: async (context) => {
    const { undoSteps } = context.getState();
    const step = undoSteps.at(-1);
    if (step === undefined) return {};
    const left = undoSteps.slice(0, -1);
    try {
      if (step.insertedColumn !== undefined) return await removeAddedColumn(context, step.sheetId, step.insertedColumn);
      const { notice } = await applyEdits(context, step.sheetId, step.edits, "undone");
      context.setState({ undoSteps: left });
      return notice === undefined ? {} : { notice: { ...notice, ...undoAnother(left, context.words) } };
    } catch (thrown) {
      // With its sheet the step is gone; it must not stand in the way of the others.
      if (!(thrown instanceof HostError) || thrown.code !== "sheet-deleted") throw thrown;
      context.setState({ undoSteps: undoSteps.filter(({ sheetId }) => sheetId !== step.sheetId) });
      return { notice: { intent: "warning", text: context.words.trouble.sheetOfChangeGone } };
    }
  },
};
