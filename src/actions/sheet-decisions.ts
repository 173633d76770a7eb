import { decisionKey } from "../accounts/decision-key";
import { accountStanding } from "../accounts/standing";
import type { DealRecord } from "../sheet/deal-sheet";
import type { ActionContext } from "./action";
import { failureNotice } from "./failure-notice";
import { HostError } from "./host-error";
import type { State } from "./state";

/** Whether the account decisions of a worksheet outlast the pane. */
export interface DecisionsKept {
  /** False when Excel did not say what the workbook keeps: nothing may be put in its place, and it is asked again. */
  readonly isRecalled: boolean;
  /** Whether a person was told that they last only as long as the pane. That is said once. */
  readonly isTold: boolean;
}

/** What became of a decision: which keys are new, and what is to be said of their keeping. */
export interface Decided {
  readonly keys: readonly string[];
  /** Undefined where the workbook keeps them, or it was said before. */
  readonly text: string | undefined;
}

const NONE: ReadonlySet<string> = new Set();
const NOT_RECALLED: DecisionsKept = { isRecalled: false, isTold: false };

/**
 * Recalls which accounts were confirmed in a worksheet, unless that is known already. A refusal is no obstacle to the
 * check: what was confirmed earlier waits again until the next check, which asks anew.
 */
export async function recallDecisions(context: ActionContext, sheetId: string): Promise<void> {
  const known = keptOf(context.getState(), sheetId);
  if (known.isRecalled) return;
  try {
    const recalled = await context.host.loadConfirmed(sheetId);
    const together = new Set([...decisionsOf(context.getState(), sheetId), ...recalled]);
    remember(context, sheetId, together, { ...known, isRecalled: true });
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
  }
}

/**
 * Remembers that a person has decided on these records' accounts. What their cells say themselves needs no keeping; the
 * others (an account that stands and was confirmed) go into the workbook. A refusal by Excel is no obstacle.
 */
export async function decide(context: ActionContext, sheetId: string, deals: readonly DealRecord[]): Promise<Decided> {
  const before = decisionsOf(context.getState(), sheetId);
  const keys = [...new Set(deals.filter(isUntold).map(decisionKey))].filter((key) => !before.has(key));
  if (keys.length === 0) return { keys, text: undefined };
  remember(context, sheetId, new Set([...before, ...keys]));
  return { keys, text: await store(context, sheetId) };
}

/** Takes decisions back by their keys: their rows wait again, here and in the workbook. Answers what `Decided.text` is. */
export async function takeDecisionsBack(
  context: ActionContext,
  sheetId: string,
  keys: readonly string[],
): Promise<string | undefined> {
  const left = new Set(decisionsOf(context.getState(), sheetId));
  for (const key of keys) left.delete(key);
  remember(context, sheetId, left);
  return store(context, sheetId);
}

/** Whether the record's own cells do not say that a person has decided. */
function isUntold(deal: DealRecord): boolean {
  return accountStanding(deal) === "waiting";
}

async function store(context: ActionContext, sheetId: string): Promise<string | undefined> {
  const state = context.getState();
  const known = keptOf(state, sheetId);
  const { lastsForNow } = context.words.accounts;
  if (!known.isRecalled) return tellOnce(context, sheetId, lastsForNow);
  try {
    const isKept = await context.host.saveConfirmed(sheetId, stillThere(state, sheetId));
    return isKept ? undefined : tellOnce(context, sheetId, lastsForNow);
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return tellOnce(context, sheetId, `${lastsForNow} ${failureNotice(thrown, context.words).text}`);
  }
}

/** The decisions on records that the sheet still has: of others nothing is kept. */
function stillThere(state: State, sheetId: string): readonly string[] {
  const decisions = decisionsOf(state, sheetId);
  if (state.checked?.identity.id !== sheetId) return [...decisions];
  const keys = new Set(state.checked.dealSheet.records.map(decisionKey));
  return [...decisions].filter((key) => keys.has(key));
}

function tellOnce(context: ActionContext, sheetId: string, text: string): string | undefined {
  const state = context.getState();
  const known = keptOf(state, sheetId);
  if (known.isTold) return undefined;
  remember(context, sheetId, decisionsOf(state, sheetId), { ...known, isTold: true });
  return text;
}

function decisionsOf({ accountDecisions }: State, sheetId: string): ReadonlySet<string> {
  return accountDecisions.get(sheetId) ?? NONE;
}

function keptOf({ decisionsKept }: State, sheetId: string): DecisionsKept {
  return decisionsKept.get(sheetId) ?? NOT_RECALLED;
}

function remember(
  { getState, setState }: ActionContext,
  sheetId: string,
  decisions: ReadonlySet<string>,
  kept = keptOf(getState(), sheetId),
): void {
  const { accountDecisions, decisionsKept } = getState();
  setState({
    accountDecisions: new Map(accountDecisions).set(sheetId, decisions),
    decisionsKept: new Map(decisionsKept).set(sheetId, kept),
  });
}
