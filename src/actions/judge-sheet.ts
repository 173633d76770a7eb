import { message } from "../findings/message";
import { createCheckerInSteps, type Checker } from "../rules/checker";
import { wrongFileFinding } from "../rules/wrong-file";
import type { DealSheet } from "../sheet/deal-sheet";
import type { Recognition } from "../sheet/recognise";
import type { Sheet } from "../sheet/sheet";
import type { ActionContext } from "./action";
import type { CheckRun } from "./check-run";
import type { ReadSheet, SheetIdentity } from "./host";
import { recallBaseline, recogniseSheet, takeFirstBaseline } from "./sheet-baseline";
import { recallDecisions } from "./sheet-decisions";
import { ignoredIn, recallIgnored, withoutIgnored } from "./sheet-ignored";
import type { LastCheck } from "./state";

/** What the rules say of a sheet that was read, or why they have nothing to say of it. */
export interface Judgement {
  readonly checked: LastCheck | undefined;
  readonly refusal: string | undefined;
}

/**
 * Asks the rules about a sheet that was read; its baseline is remembered the first time, and its checker for the changes
 * to come. `onProgress` is told the share of the records that are done, 0 to 1. @throws when the run was ended
 */
export async function judgeSheet(
  context: ActionContext,
  { identity, sheet }: ReadSheet,
  run: CheckRun,
  onProgress: (share: number) => void,
): Promise<Judgement> {
  const { emptySheet } = context.words.trouble;
  if (sheet === undefined) return { checked: undefined, refusal: emptySheet };
  await recallBaseline(context, identity.id);
  await recallIgnored(context, identity.id);
  await recallDecisions(context, identity.id);
  run.signal.throwIfAborted();
  const recognition = recogniseWithBaseline(context, identity, sheet);
  if (recognition.kind === "empty") return { checked: undefined, refusal: emptySheet };
  if (recognition.kind === "wrong-file") {
    return { checked: undefined, refusal: message(wrongFileFinding(recognition.looksLike), context.words) };
  }
  const { dealSheet } = recognition;
  await run.pause();
  const steps = createCheckerInSteps(dealSheet, { today: context.today() });
  let step = steps.next();
  while (step.done !== true) {
    onProgress(step.value / dealSheet.records.length);
    await run.pause();
    step = steps.next();
  }
  const checker = step.value;
  context.checkers.set(identity.id, checker);
  return { checked: resultOf(context, identity, dealSheet, checker), refusal: undefined };
}

/** The first time, the sheet's own values become its baseline; so the next check has the same to go by. */
function recogniseWithBaseline(context: ActionContext, { id }: SheetIdentity, sheet: Sheet): Recognition {
  const recognition = recogniseSheet(context.getState(), id, sheet);
  if (recognition.kind !== "deal-sheet" || recognition.dealSheet.baseline !== undefined) return recognition;
  takeFirstBaseline(context, id, recognition.dealSheet);
  return recogniseSheet(context.getState(), id, sheet);
}

/** What a checker says now of the sheet that it was given last, without what a person has decided to ignore there. */
export function resultOf(
  { getState }: ActionContext,
  identity: SheetIdentity,
  dealSheet: DealSheet,
  checker: Checker,
): LastCheck {
  return withoutIgnored({ identity, dealSheet, reported: checker.findings() }, ignoredIn(getState(), identity.id));
}
