import { parseAccount } from "../accounts/parse";
import type { Edit } from "../edits/edit";
import { witnessIn } from "../edits/witness";
import { recordAt } from "../rules/record-at";
import { cellAddress } from "../sheet/a1";
import { cellText } from "../sheet/cell";
import { cellOf, textOf, type DealRecord } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";
import { decisionKey } from "./account-review";
import type { ActionContext, Outcome } from "./action";
import { applyEdits } from "./apply-edits";
import type { LastCheck, State } from "./state";

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
 * has the account already is decided by that. Rows that have changed since the check are left alone.
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
  remember(context, checked.identity.id, decided);
  const { notice } = outcome;
  if (notice !== undefined && notice.intent !== "success") return outcome;
  const text = said(context, decided, edits.length === 0);
  return { ...outcome, notice: { ...notice, intent: "success", text } };
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

function remember({ getState, setState }: ActionContext, sheetId: string, decided: readonly ChosenAccount[]): void {
  const { checked, accountDecisions } = getState();
  if (checked === undefined || decided.length === 0) return;
  const deals = decided.map(({ row }) => recordAt(checked.dealSheet.records, row));
  const keys = deals.filter((deal): deal is DealRecord => deal !== undefined).map(decisionKey);
  const together = new Set([...(accountDecisions.get(sheetId) ?? []), ...keys]);
  setState({ accountDecisions: new Map(accountDecisions).set(sheetId, together) });
}
