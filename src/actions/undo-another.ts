import type { Words } from "../words/words";
import type { Notice } from "./notice";
import type { UndoStep } from "./state";

/** What a notice of an undo offers: the step before, by name. “Undo” alone would be read as “put the change back”. */
export function undoAnother(
  steps: readonly UndoStep[],
  { actions }: Pick<Words, "actions">,
): Pick<Notice, "canUndo" | "undoLabel"> {
  const step = steps.at(-1);
  if (step === undefined) return { canUndo: false };
  const { insertedColumn, edits } = step;
  const [first] = edits;
  if (insertedColumn !== undefined) return { canUndo: true, undoLabel: actions.alsoUndo(insertedColumn.header) };
  if (first === undefined) return { canUndo: true };
  return {
    canUndo: true,
    undoLabel: edits.length === 1 ? actions.alsoUndo(first.address) : actions.alsoUndoCells(edits.length),
  };
}
