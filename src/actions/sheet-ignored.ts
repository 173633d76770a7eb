import { countFindings } from "../findings/count";
import { partIgnored, type Ignored } from "../findings/ignored";
import { safeFixEdits } from "../edits/from-findings";
import type { ActionContext } from "./action";
import { failureNotice } from "./failure-notice";
import { HostError } from "./host-error";
import type { Notice } from "./notice";
import type { LastCheck, State } from "./state";

/** What a person does not want to be told in a worksheet, and whether it is known what the workbook keeps of it. */
export interface SheetIgnored {
  readonly decisions: readonly Ignored[];
  /** False when Excel did not say what the workbook keeps: nothing may be put in its place, and it is asked again. */
  readonly isRecalled: boolean;
}

const NONE: readonly Ignored[] = [];

/** What a person has decided in a worksheet, the earliest first. */
export function ignoredIn({ ignored }: Pick<State, "ignored">, sheetId: string): readonly Ignored[] {
  return ignored.get(sheetId)?.decisions ?? NONE;
}

/**
 * Recalls what the workbook keeps for a worksheet, unless it is known already. A refusal is no obstacle to the check: all
 * is told, and the next check asks again.
 */
export async function recallIgnored(context: ActionContext, sheetId: string): Promise<void> {
  const known = context.getState().ignored.get(sheetId);
  if (known?.isRecalled === true) return;
  try {
    rememberIgnored(context, sheetId, { decisions: await context.host.loadIgnored(sheetId), isRecalled: true });
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    rememberIgnored(context, sheetId, { decisions: known?.decisions ?? NONE, isRecalled: false });
  }
}

/** Keeps a worksheet's decisions in the workbook. Answers a notice where they last only as long as the pane. */
export async function storeIgnored(context: ActionContext, sheetId: string): Promise<Notice | undefined> {
  const known = context.getState().ignored.get(sheetId);
  const { lastsForNow } = context.words.findings;
  if (known?.isRecalled !== true) return { intent: "info", text: lastsForNow };
  try {
    const isKept = await context.host.saveIgnored(sheetId, known.decisions);
    return isKept ? undefined : { intent: "info", text: lastsForNow };
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    return { intent: "info", text: `${lastsForNow} ${failureNotice(thrown, context.words).text}` };
  }
}

export function rememberIgnored({ getState, setState }: ActionContext, sheetId: string, ignored: SheetIgnored): void {
  setState({ ignored: new Map(getState().ignored).set(sheetId, ignored) });
}

/** A check's outcome from all that the rules say: what a person has decided to ignore counts nowhere. */
export function withoutIgnored(
  { identity, dealSheet, reported }: Pick<LastCheck, "identity" | "dealSheet" | "reported">,
  decisions: readonly Ignored[],
): LastCheck {
  const { shown, ignored } = partIgnored(reported, decisions, dealSheet);
  return {
    identity,
    dealSheet,
    reported,
    findings: shown,
    ignored,
    counts: countFindings(shown),
    safeFixes: safeFixEdits(shown, dealSheet),
  };
}
