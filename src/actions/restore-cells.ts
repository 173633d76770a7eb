import { restoreEdits, type CellRestore } from "../edits/restore-edits";
import { recordAt } from "../rules/record-at";
import type { Action } from "./action";
import { applyEdits } from "./apply-edits";
import type { State } from "./state";

/**
 * What is to say again what it said in the baseline: a deal (`row` alone, 1-based), one cell of it, or (`column` alone)
 * all cells of a column that are read-only and were changed.
 */
export type RestoreScope =
  { readonly row: number; readonly column?: string } | { readonly row?: undefined; readonly column: string };

/** What restoring would change now, in the sheet's order. */
export function restoresOf(
  { checked, baselines }: Pick<State, "checked" | "baselines">,
  { row, column }: RestoreScope,
): readonly CellRestore[] {
  const kept = checked && baselines.get(checked.identity.id)?.kept;
  if (checked === undefined || kept === undefined) return [];
  const { dealSheet, findings } = checked;
  // In bulk only what has a fix: consent is a person's statement.
  const rows =
    row === undefined
      ? findings.flatMap((each) =>
          each.rule === "read-only" && each.column === column && each.fix !== undefined ? [each.row ?? 0] : [],
        )
      : [row];
  return rows.flatMap((each) => {
    const deal = recordAt(dealSheet.records, each);
    const restores = deal === undefined ? [] : restoreEdits(deal, dealSheet, kept);
    return column === undefined ? restores : restores.filter((restore) => restore.column === column);
  });
}

/** Puts baseline values back, as the cells that they were. The pane shows them first. */
export const restoreCells: Action<RestoreScope> = {
  id: "restoreCells",
  icon: "restore",
  checks: true,
  isEnabled: ({ checked, baselines }) =>
    checked !== undefined && baselines.get(checked.identity.id)?.kept !== undefined,
  perform: async (context, scope) => {
    const state = context.getState();
    const edits = restoresOf(state, scope).map(({ edit }) => edit);
    if (state.checked === undefined || edits.length === 0) {
      return { notice: { intent: "info", text: context.words.actions.nothingToRestore } };
    }
    return applyEdits(context, state.checked.identity.id, edits, "restored");
  },
};
