import { keepBaseline, type KeptBaseline } from "../sheet/keep-baseline";
import type { Baseline, DealSheet } from "../sheet/deal-sheet";
import { recognise, type Recognition } from "../sheet/recognise";
import type { Sheet } from "../sheet/sheet";
import type { ActionContext } from "./action";
import { failureNotice } from "./failure-notice";
import { HostError } from "./host-error";
import type { Notice } from "./notice";
import type { State } from "./state";

/** What is known of a worksheet's baseline, and where it is kept. */
export interface SheetBaseline {
  /** Undefined until the sheet is checked with a deal that has a Referral ID: by that, deals and baseline find each other. */
  readonly kept: KeptBaseline | undefined;
  /**
   * `workbook`: there too. `pane`: not there yet. `refused`: Excel did not take it, and that has been told. `unasked`:
   * Excel did not say what the workbook keeps, so nothing may be put in its place.
   */
  readonly keptIn: "workbook" | "pane" | "refused" | "unasked";
}

/** Recognises a worksheet with what is known of its baseline. */
export function recogniseSheet({ baselines }: State, sheetId: string, sheet: Sheet): Recognition {
  const kept = baselines.get(sheetId)?.kept;
  // What had been changed before a first check is not known: all of it may have to be sent.
  return recognise(sheet, kept?.rows, kept !== undefined && kept.origin !== "first-check");
}

/** The values that a worksheet's changes are told from; undefined on its first check. */
export function baselineRows({ baselines }: State, sheetId: string): Baseline | undefined {
  return baselines.get(sheetId)?.kept?.rows;
}

/**
 * Recalls what the workbook keeps for a worksheet, unless it is known already. A refusal is no obstacle to the check: it
 * goes by the values of now, and the next one asks again.
 */
export async function recallBaseline(context: ActionContext, sheetId: string): Promise<void> {
  const known = context.getState().baselines.get(sheetId);
  if (known !== undefined && known.keptIn !== "unasked") return;
  try {
    const kept = await context.host.loadBaseline(sheetId);
    remember(
      context,
      sheetId,
      kept === undefined ? { kept: known?.kept, keptIn: "pane" } : { kept, keptIn: "workbook" },
    );
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    remember(context, sheetId, { kept: known?.kept, keptIn: "unasked" });
  }
}

/** Takes the baseline of a sheet that has none yet. */
export function takeFirstBaseline(context: ActionContext, sheetId: string, dealSheet: DealSheet): void {
  const { baselines, imported } = context.getState();
  const known = baselines.get(sheetId);
  if (known?.kept !== undefined) return;
  const kept = keepBaseline(dealSheet, imported.has(sheetId) ? "import" : "first-check");
  if (kept.rows.size > 0) remember(context, sheetId, { kept, keptIn: known?.keptIn ?? "pane" });
}

/**
 * Keeps a worksheet's baseline in the workbook if it is not there yet. Answers a notice the first time that Excel
 * refuses; the baseline then lasts as long as the pane.
 */
export async function storeBaseline(context: ActionContext, sheetId: string): Promise<Notice | undefined> {
  const known = context.getState().baselines.get(sheetId);
  if (known?.kept === undefined || known.keptIn === "workbook" || known.keptIn === "unasked") return undefined;
  try {
    const isKept = await context.host.saveBaseline(sheetId, known.kept);
    remember(context, sheetId, { kept: known.kept, keptIn: isKept ? "workbook" : "refused" });
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    remember(context, sheetId, { kept: known.kept, keptIn: "refused" });
    if (known.keptIn === "refused") return undefined;
    const { text } = failureNotice(thrown, context.words);
    return { intent: "info", text: `${context.words.trouble.baselineLastsForNow} ${text}` };
  }
}

/** The worksheet's values count as imported: the pane itself has put them there. */
export function markImported({ getState, setState }: ActionContext, sheetId: string): void {
  setState({ imported: new Set(getState().imported).add(sheetId) });
}

export function remember({ getState, setState }: ActionContext, sheetId: string, baseline: SheetBaseline): void {
  setState({ baselines: new Map(getState().baselines).set(sheetId, baseline) });
}
