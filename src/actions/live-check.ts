import { isSameHeader } from "../rules/same-header";
import { parseRunAddress, runAddress, type Run } from "../sheet/a1";
import { rowSpans } from "../sheet/row-spans";
import { withRows } from "../sheet/with-rows";
import type { ActionContext } from "./action";
import { highlightsOf } from "./highlights";
import type { RowsRead } from "./host";
import { resultOf } from "./judge-sheet";
import { listOffersOf } from "./list-offers";
import type { PendingChanges } from "./pending-changes";
import { planAgain } from "./plan-again";
import { runCheck } from "./run-check";
import { recogniseSheet } from "./sheet-baseline";
import type { LastCheck } from "./state";

/**
 * Checks the checked sheet again after others have changed it: the changed rows alone where they tell everything, else
 * the whole sheet. Highlights and dropdowns follow where the sheet has any. A newer check makes this one end without a
 * trace. @throws HostError when Excel refuses; what was changed is then still to be checked
 */
export async function checkChanges(context: ActionContext, changes: PendingChanges): Promise<void> {
  const { checked } = context.getState();
  if (checked === undefined) return;
  if (changes === "whole") await runCheck(context, "quiet");
  else if (!(await checkRows(context, checked, changes))) {
    await runCheck(context, "quiet");
    await reofferIn(context, changes);
  }
}

/** After a look at the whole sheet: a paste may have taken dropdowns away, and where it was is known. */
async function reofferIn({ host, words, getState }: ActionContext, areas: readonly Run[]): Promise<void> {
  const { checked, freshness, highlighted } = getState();
  if (checked === undefined || freshness !== "current" || !highlighted.has(checked.identity.id)) return;
  await host.reofferLists(checked.identity.id, areas.map(runAddress), listOffersOf(checked.dealSheet, words));
}

/** False where the rows alone do not tell everything. */
async function checkRows(context: ActionContext, checked: LastCheck, areas: readonly Run[]): Promise<boolean> {
  const { host, checkers, getState, setState } = context;
  const { identity, dealSheet } = checked;
  const checker = checkers.get(identity.id);
  if (checker === undefined || areas.some(({ top }) => top <= dealSheet.headerRow)) return false;
  const run = context.checkRuns.begin();
  const read = await host.readRows(identity.id, dealSheet.sheet, areas);
  if (run.end() !== undefined) return true;
  if (read === undefined) return false;
  const recognition = recogniseSheet(getState(), identity.id, withRows(dealSheet.sheet, read.blocks));
  if (recognition.kind !== "deal-sheet" || !isSameHeader(dealSheet, recognition.dealSheet)) return false;
  checker.recheck(recognition.dealSheet, rowsOf(areas));
  const now = resultOf(context, { ...identity, name: read.name }, recognition.dealSheet, checker);
  setState({ phase: "checked", checked: now, freshness: "current" });
  await planAgain(context);
  await markRows(context, now, read);
  return true;
}

function rowsOf(areas: readonly Run[]): number[] {
  return rowSpans(areas).flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
  );
}

/** Makes highlights and dropdowns follow, in a sheet that has any. */
async function markRows(
  { host, words, getState }: ActionContext,
  { identity, dealSheet, findings }: LastCheck,
  { unvalidated }: RowsRead,
): Promise<void> {
  if (!getState().highlighted.has(identity.id)) return;
  const highlights = highlightsOf(dealSheet, findings);
  const offers = unvalidated.length === 0 ? [] : listOffersOf(dealSheet, words);
  const wiped = unvalidated.filter((area) => offers.some(({ range }) => overlap(area, range)));
  if (wiped.length === 0) {
    await host.repaint(identity.id, highlights);
    return;
  }
  // Whatever has taken dropdowns away was a paste, which may have brought copies of highlights along.
  await host.paint(identity.id, highlights);
  await host.reofferLists(identity.id, wiped, offers);
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [parseRunAddress(one), parseRunAddress(other)];
  if (a === undefined || b === undefined) return false;
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
