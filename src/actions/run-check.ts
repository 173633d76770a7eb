import type { ActionContext } from "./action";
import type { CheckRun } from "./check-run";
import { encodingNotice } from "./encoding-notice";
import { HostError } from "./host-error";
import type { ReadOptions, ReadSheet } from "./host";
import { judgeSheet, type Judgement } from "./judge-sheet";
import { markSheet, markSheetAgain } from "./mark-sheet";
import type { Notice } from "./notice";
import { planAgain } from "./plan-again";
import { storeBaseline } from "./sheet-baseline";
import type { State } from "./state";

/**
 * `asked`: a person has pressed Check: the active sheet is looked at, highlights and dropdowns are made. `again`: an
 * action needs the findings anew. `quiet`: somebody has changed cells; the checked sheet is looked at, wherever the
 * person is, and no progress is shown. The latter two paint only a sheet that is highlighted already, so that cleared
 * highlights stay away.
 */
export type CheckMode = "asked" | "again" | "quiet";

/** The cell that an edit was made in: its worksheet is brought to the front if it is not there. */
export interface EditPlace {
  readonly sheetId: string;
  readonly address: string;
}

/** The share of the progress bar that reading takes; the rules take the rest. */
const READING_SHARE = 0.7;

/**
 * Reads a worksheet, checks it and highlights what was found. Answers a notice where the check went well but Excel
 * refused the highlights. A newer check makes this one end without a trace; a person who stops it keeps what there was.
 * @throws HostError when the sheet cannot be read; the last result is then marked as out of date
 */
export async function runCheck(context: ActionContext, mode: CheckMode, at?: EditPlace): Promise<Notice | undefined> {
  const { getState, setState } = context;
  const run = context.checkRuns.begin();
  const before = getState();
  const isQuiet = mode === "quiet";
  if (!isQuiet) setState({ phase: "checking", progress: 0 });
  try {
    const judgement = await readAndJudge(context, run, isQuiet ? before.checked?.identity.id : undefined, at);
    if (run.end() === "superseded") return undefined;
    setState({ phase: "checked", progress: undefined, freshness: "current", ...shown(getState(), before, judgement) });
    const { checked } = judgement;
    if (checked === undefined) return undefined;
    await planAgain(context);
    const marked = await (mode === "asked" ? markSheet(context, checked) : markSheetAgain(context, checked));
    // Never while a person types: it may clear Excel's undo history.
    const stored = isQuiet ? undefined : await storeBaseline(context, checked.identity.id);
    return marked ?? (mode === "asked" ? encodingNotice(checked.dealSheet.sheet, context.words) : undefined) ?? stored;
  } catch (thrown) {
    const end = run.end();
    if (end === "superseded") return undefined;
    setState({ progress: undefined });
    if (end === "stopped") return stopped(context, before);
    const isGone = thrown instanceof HostError && thrown.code === "sheet-deleted";
    setState({
      phase: "failed",
      ...(isGone
        ? { checked: undefined, exporting: undefined, freshness: "current" }
        : { freshness: before.checked === undefined ? "current" : "out-of-date" }),
    });
    throw thrown;
  }
}

async function readAndJudge(
  context: ActionContext,
  run: CheckRun,
  sheetId: string | undefined,
  at: EditPlace | undefined,
): Promise<Judgement> {
  const { setState } = context;
  const options: ReadOptions = {
    signal: run.signal,
    ...(sheetId === undefined ? {} : { sheetId }),
    onProgress: (share) => {
      if (run.end() === undefined && sheetId === undefined) setState({ progress: share * READING_SHARE });
    },
  };
  const read = await readSheet(context, options, at);
  run.signal.throwIfAborted();
  return judgeSheet(context, read, run, (share) => {
    if (sheetId === undefined) setState({ progress: READING_SHARE + share * (1 - READING_SHARE) });
  });
}

async function readSheet({ host }: ActionContext, options: ReadOptions, at: EditPlace | undefined): Promise<ReadSheet> {
  const read = await host.read(options);
  if (at === undefined || read.identity.id === at.sheetId) return read;
  await host.select(at.sheetId, at.address);
  return host.read(options);
}

/** What a person overruled in one sheet says nothing of another. */
function shown(now: State, before: State, { checked, refusal }: Judgement): Partial<State> {
  const exporting = checked?.identity.id === before.checked?.identity.id ? now.exporting : undefined;
  return { checked, refusal, exporting: checked && exporting };
}

function stopped({ words, setState }: ActionContext, before: State): Notice {
  setState({
    phase: before.checked === undefined ? "idle" : "checked",
    freshness: before.checked === undefined ? "current" : "out-of-date",
  });
  const { stopped: text, stoppedOutOfDate } = words.actions;
  return { intent: "info", text: before.checked === undefined ? text : stoppedOutOfDate };
}
