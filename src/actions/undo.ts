import type { Action, ActionContext } from "./action";
import { removeAddedColumn } from "./add-column";
import { applyEdits } from "./apply-edits";
import { HostError } from "./host-error";
import type { Notice } from "./notice";
import { takeDecisionsBack } from "./sheet-decisions";
import type { UndoStep } from "./state";
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
      const waiting = await unconfirm(context, step);
      context.setState({ undoSteps: left });
      const told = notice ?? waiting;
      return told === undefined ? {} : { notice: { ...told, ...undoAnother(left, context.words) } };
    } catch (thrown) {
      // With its sheet the step is gone; it must not stand in the way of the others.
      if (!(thrown instanceof HostError) || thrown.code !== "sheet-deleted") throw thrown;
      context.setState({ undoSteps: undoSteps.filter(({ sheetId }) => sheetId !== step.sheetId) });
      return { notice: { intent: "warning", text: context.words.trouble.sheetOfChangeGone } };
    }
  },
};

/** Rows whose accounts were confirmed in the step wait again. */
async function unconfirm(context: ActionContext, { sheetId, confirmed = [] }: UndoStep): Promise<Notice | undefined> {
  if (confirmed.length === 0) return undefined;
  const keeping = await takeDecisionsBack(context, sheetId, confirmed);
  const text = context.words.accounts.waitAgain(confirmed.length);
  return { intent: "success", text: keeping === undefined ? text : `${text} ${keeping}` };
}
