import { lossOf } from "../accounts/loss";
import { parseAccount } from "../accounts/parse";
import type { Edit } from "../edits/edit";
import { witnessIn } from "../edits/witness";
import { recordAt } from "../rules/record-at";
import { cellAddress } from "../sheet/a1";
import { cellText } from "../sheet/cell";
import { cellOf, textOf, type DealRecord } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";
import type { ActionContext, Outcome } from "./action";
import { applyEdits } from "./apply-edits";
import type { Notice } from "./notice";
import { decide } from "./sheet-decisions";
import type { LastCheck, State, UndoStep } from "./state";

/** An account that a person has chosen for a row. */
export interface ChosenAccount {
  /** The 1-based worksheet row. */
  readonly row: number;
  /** What goes into the final match, verbatim. */
  readonly text: string;
  /** The key of the column that suggests it; undefined for one that was typed. */
  readonly column?: string;
}

/**
 * Puts chosen accounts into their rows' final match, in one step, and remembers that these rows are decided. A row that
 * has the account already is decided by that: it was confirmed. Rows that have changed since the check are left alone.
 */
export async function putAccounts(context: ActionContext, chosen: readonly ChosenAccount[]): Promise<Outcome> {
  const { words } = context;
  const { checked } = context.getState();
  const rows = checked === undefined ? [] : chosen.filter(({ row }) => recordAt(checked.dealSheet.records, row));
  if (checked === undefined || rows.length === 0 || !checked.dealSheet.positions.has(FINAL_MATCH)) {
    return { notice: { intent: "warning", text: words.accounts.rowChanged } };
  }
  const edits = rows.flatMap((one) => editOf(checked, one));
  const outcome = await applyEdits(context, checked.identity.id, edits);
  const decided = rows.filter((one) => stands(context.getState(), checked, one));
  const confirmed = await decide(context, checked.identity.id, dealsOf(context.getState(), decided));
  const undo = withConfirmed(outcome.undo, checked.identity.id, confirmed.keys);
  const done = undo === undefined ? {} : { undo };
  const isDone = outcome.notice === undefined || outcome.notice.intent === "success";
  const lost = lossText(context, checked, decided);
  const told = isDone ? said(context, decided, edits.length === 0) : outcome.notice.text;
  const notice: Notice = {
    intent: lost !== undefined ? "warning" : confirmed.text !== undefined ? "info" : "success",
    ...(isDone ? {} : outcome.notice),
    text: [told, lost, confirmed.text].filter((text) => text !== undefined).join(" "),
    ...(undo && { canUndo: true }),
  };
  return { ...done, notice };
}

/** What the deals have lost by accounts that were put in place of managed ones. */
function lossText(
  { words: { accounts } }: ActionContext,
  { dealSheet }: LastCheck,
  decided: readonly ChosenAccount[],
): string | undefined {
  const losses = decided.flatMap(({ row, text }) => {
    const deal = recordAt(dealSheet.records, row);
    const loss = deal && lossOf(deal, text);
    return loss === undefined ? [] : [{ row, loss }];
  });
  const [first] = losses;
  if (first === undefined) return undefined;
  return decided.length === 1 ? accounts.lost[first.loss] : accounts.lostMany(losses.length, first.row);
}

/** What was confirmed is taken back with the cells that were written, or by itself where none was. */
function withConfirmed(undo: UndoStep | undefined, sheetId: string, keys: readonly string[]): UndoStep | undefined {
  return keys.length === 0 ? undo : { sheetId, edits: [], ...undo, confirmed: keys };
}

function said({ words: { accounts } }: ActionContext, decided: readonly ChosenAccount[], isKept: boolean): string {
  const [first] = decided;
  if (decided.length !== 1 || first === undefined) return accounts.takenMany(decided.length);
  const { name = "", id = "", text = "" } = parseAccount(first.text) ?? {};
  const shown = name || id || text;
  return isKept ? accounts.kept(first.row, shown) : accounts.taken(first.row, shown);
}

/** None where the cell holds the account already. */
function editOf({ dealSheet }: LastCheck, { row, text, column }: ChosenAccount): Edit[] {
  const deal = recordAt(dealSheet.records, row);
  const position = deal?.positions.get(FINAL_MATCH);
  if (deal === undefined || position === undefined || cellText(cellOf(deal, FINAL_MATCH)) === text) return [];
  const address = cellAddress(row, dealSheet.sheet.firstColumn + position);
  // The suggestion itself must still stand in the row: a final match that was blank says nothing of whose row it is.
  const witness = column === undefined ? undefined : witnessIn(deal, column, dealSheet);
  return [{ address, before: cellOf(deal, FINAL_MATCH), after: text, ...(witness && { witness }) }];
}

/** Whether the sheet, as it was read again, has the account where it was put. */
function stands({ checked }: State, before: LastCheck, { row, text }: ChosenAccount): boolean {
  if (checked?.identity.id !== before.identity.id) return false;
  const deal = recordAt(checked.dealSheet.records, row);
  return deal !== undefined && textOf(deal, FINAL_MATCH) === text.trim();
}

/** The records of these rows as they were read again. */
function dealsOf({ checked }: State, decided: readonly ChosenAccount[]): readonly DealRecord[] {
  return decided.flatMap(({ row }) => recordAt(checked?.dealSheet.records ?? [], row) ?? []);
}
