import { safeFixEdits } from "../edits/from-findings";
import { countFindings } from "../findings/count";
import { message } from "../findings/message";
import { checkSheet } from "../rules/check-sheet";
import { takeBaseline } from "../sheet/baseline";
import type { ActionContext } from "./action";
import { previewExport } from "./export-preview";
import { encodingNotice } from "./encoding-notice";
import { failureNotice } from "./failure-notice";
import { highlightsOf } from "./highlights";
import { HostError } from "./host-error";
import type { ReadSheet } from "./host";
import { listOffersOf } from "./list-offers";
import type { Notice } from "./notice";
import type { LastCheck } from "./state";

/**
 * `asked`: a person has pressed Check: highlights and dropdowns are made. `again`: an action needs the findings anew.
 * `quiet`: somebody has changed cells; the checked sheet alone is looked at and no progress is shown. The latter two
 * paint only a sheet that is highlighted already, so that cleared highlights stay away.
 */
export type CheckMode = "asked" | "again" | "quiet";

/** The cell that an edit was made in: its worksheet is brought to the front if it is not there. */
export interface EditPlace {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * Reads the active worksheet, checks it and highlights what was found. Answers a notice where the check went well but
 * Excel refused the highlights. A newer check makes this one end without a trace.
 * @throws HostError when the sheet cannot be read; the last result is then marked as out of date
 */
export async function runCheck(context: ActionContext, mode: CheckMode, at?: EditPlace): Promise<Notice | undefined> {
  const { getState, setState } = context;
  const isQuiet = mode === "quiet";
  const check = context.beginCheck();
  const before = getState();
  if (!isQuiet) setState({ phase: "checking" });
  try {
    const read = await readSheet(context, at);
    if (check.isSuperseded()) return undefined;
    if (isQuiet && read.identity.id !== before.checked?.identity.id) {
      setState({ freshness: "out-of-date" });
      return undefined;
    }
    const { checked, refusal } = judge(context, read);
    // What a person overruled in one sheet says nothing of another.
    const isSameSheet = checked?.identity.id === before.checked?.identity.id;
    const exporting = isSameSheet ? getState().exporting : undefined;
    setState({
      phase: "checked",
      checked,
      refusal,
      freshness: "current",
      exporting: checked && exporting && previewExport(checked, exporting.options),
    });
    if (checked === undefined) return undefined;
    const notice = await mark(context, checked, mode);
    return notice ?? (mode === "asked" ? encodingNotice(checked.dealSheet.sheet) : undefined);
  } catch (thrown) {
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

async function readSheet({ host }: ActionContext, at: EditPlace | undefined): Promise<ReadSheet> {
  const read = await host.read();
  if (at === undefined || read.identity.id === at.sheetId) return read;
  await host.select(at.sheetId, at.address);
  return host.read();
}

/** What the rules say of a sheet that was read; its baseline is remembered the first time. */
function judge(
  { getState, setState, today }: ActionContext,
  { identity, sheet }: ReadSheet,
): { checked: LastCheck | undefined; refusal: string | undefined } {
  if (sheet === undefined) return { checked: undefined, refusal: EMPTY_SHEET };
  const { baselines } = getState();
  const { recognition, findings } = checkSheet(sheet, baselines.get(identity.id), { today: today() });
  switch (recognition.kind) {
    case "empty":
      return { checked: undefined, refusal: EMPTY_SHEET };
    case "wrong-file": {
      const [finding] = findings;
      return { checked: undefined, refusal: finding && message(finding) };
    }
    case "deal-sheet": {
      const { dealSheet } = recognition;
      if (!baselines.has(identity.id)) {
        setState({ baselines: new Map(baselines).set(identity.id, takeBaseline(dealSheet)) });
      }
      const checked = {
        identity,
        dealSheet,
        findings,
        counts: countFindings(findings),
        safeFixes: safeFixEdits(findings, dealSheet),
      };
      return { checked, refusal: undefined };
    }
  }
}

const EMPTY_SHEET =
  "This sheet is empty. Open a Partner Center co-sell file, or go to the sheet that holds it, then press Check sheet.";

/** Puts highlights and dropdowns into the sheet. A refusal here leaves the findings standing: it is told, not thrown. */
async function mark(
  { host, getState, setState }: ActionContext,
  { identity, dealSheet, findings }: LastCheck,
  mode: CheckMode,
): Promise<Notice | undefined> {
  const { highlighted } = getState();
  if (mode !== "asked" && !highlighted.has(identity.id)) return undefined;
  try {
    await host.paint(identity.id, highlightsOf(dealSheet, findings));
    setState({ highlighted: new Set(highlighted).add(identity.id) });
    if (mode === "asked") await host.offerLists(identity.id, listOffersOf(dealSheet));
    return undefined;
  } catch (thrown) {
    if (mode === "quiet" || !(thrown instanceof HostError)) throw thrown;
    const { text, ...rest } = failureNotice(thrown);
    return { ...rest, intent: "warning", text: `The findings are listed here, but not marked in the sheet. ${text}` };
  }
}
