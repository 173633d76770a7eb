import { afterColumnDeleted, afterColumnInserted, hasFormula } from "../edits/move-columns";
import { nextColumn, type AddableFamily } from "../edits/next-column";
import type { Edit } from "../edits/edit";
import { cellAddress, columnLetters } from "../sheet/a1";
import { MOST_REPEATED } from "../template/repeating";
import type { Action, ActionContext, Outcome } from "./action";
import { failureNotice } from "./failure-notice";
import type { HeaderCell } from "./host";
import { SPARE_ROWS } from "./list-offers";
import type { Notice } from "./notice";
import { runCheck } from "./run-check";
import type { UndoStep } from "./state";
import { undoAnother } from "./undo-another";

/** Inserts the next Solution or Team member column. Undo removes it again as long as it is empty. */
export const addColumn: Action<AddableFamily> = {
  id: "addColumn",
  icon: "column",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async (context, family) => {
    // Where a column goes is decided on the sheet as it is now, not as it was.
    if (context.getState().freshness !== "current") await runCheck(context, "again");
    const { checked } = context.getState();
    if (checked === undefined) return {};
    const { identity, dealSheet } = checked;
    const next = nextColumn(dealSheet, family);
    if (next === undefined) return { notice: limitNotice(context, family) };

    const row = dealSheet.headerRow;
    const added: HeaderCell = { row, column: next.column, header: next.header };
    const lastTextRow = (dealSheet.records.at(-1)?.row ?? row) + SPARE_ROWS;
    const beside = { row, ...next.beside };
    if (!(await context.host.insertColumn(identity.id, { ...added, beside, lastTextRow }))) {
      return { notice: await checkedAgain(context, identity.id, added, changedNotice(context)) };
    }
    moveUndoSteps(context, identity.id, (edits) => afterColumnInserted(edits, added.column));
    const done: Notice = {
      intent: "success",
      text: context.words.actions.columnAdded(next.header, columnLetters(added.column)),
      canUndo: true,
    };
    return {
      notice: await checkedAgain(context, identity.id, added, done),
      undo: { sheetId: identity.id, edits: [], insertedColumn: added },
    };
  },
};

/** Takes back an inserted column, unless something has been written into it since: a value is never lost. */
export async function removeAddedColumn(context: ActionContext, sheetId: string, column: HeaderCell): Promise<Outcome> {
  const isRemoved = await context.host.removeColumn(sheetId, column);
  // Either way the step is done with: a column that holds something now is the person's.
  context.setState({ undoSteps: context.getState().undoSteps.slice(0, -1) });
  if (isRemoved) moveUndoSteps(context, sheetId, (edits) => afterColumnDeleted(edits, column.column));
  const { columnRemoved, columnStays } = context.words.actions;
  const text = isRemoved ? columnRemoved(column.header) : columnStays(column.header);
  const another = undoAnother(context.getState().undoSteps, context.words);
  const notice: Notice = { intent: isRemoved ? "success" : "warning", text, ...another };
  return { notice: await checkedAgain(context, sheetId, column, notice) };
}

/** Earlier steps speak of cells that have moved. Those with formulas are forgotten: their references have moved as well. */
function moveUndoSteps(
  { getState, setState }: ActionContext,
  sheetId: string,
  move: (edits: readonly Edit[]) => Edit[],
): void {
  const undoSteps = getState().undoSteps.flatMap((step): UndoStep[] => {
    if (step.sheetId !== sheetId) return [step];
    return step.edits.some(hasFormula) ? [] : [{ ...step, edits: move(step.edits) }];
  });
  setState({ undoSteps });
}

/** Checks the sheet again, with dropdowns where it is highlighted, and says `done` or why that was not possible. */
async function checkedAgain(
  context: ActionContext,
  sheetId: string,
  { row, column }: HeaderCell,
  done: Notice,
): Promise<Notice> {
  const isHighlighted = context.getState().highlighted.has(sheetId);
  try {
    const more = await runCheck(context, isHighlighted ? "asked" : "again", {
      sheetId,
      address: cellAddress(row, column),
    });
    return more === undefined ? done : { ...done, intent: more.intent, text: `${done.text} ${more.text}` };
  } catch (thrown) {
    const { text, ...failure } = failureNotice(thrown, context.words);
    const { canUndo } = done;
    const all = `${done.text} ${context.words.trouble.notCheckedAgain} ${text}`;
    return { ...failure, text: all, ...(canUndo !== undefined && { canUndo }) };
  }
}

function changedNotice({ words }: ActionContext): Notice {
  return { intent: "warning", text: words.trouble.columnsChanged };
}

function limitNotice({ words }: ActionContext, family: AddableFamily): Notice {
  return { intent: "info", text: words.actions.columnLimit[family](MOST_REPEATED) };
}
