import { baselineAfterUpload } from "../sheet/baseline-after-upload";
import { textOf } from "../sheet/deal-sheet";
import { keepBaseline, type KeptBaseline } from "../sheet/keep-baseline";
import type { Action, ActionContext } from "./action";
import { runCheck } from "./run-check";
import { remember } from "./sheet-baseline";
import type { LastCheck } from "./state";

/**
 * Why a sheet is the new starting point. `downloaded`: all of it is as Partner Center has it. `uploaded`: so are the deals
 * that the upload can have taken; those with errors keep their earlier values, or what was changed in them would be lost.
 */
export type AnewReason = "downloaded" | "uploaded";

/** Takes the sheet's values of now as its baseline, because a person says that Partner Center has them. */
export const startAnew: Action<AnewReason> = {
  id: "startAnew",
  icon: "start",
  checks: true,
  isEnabled: ({ checked, baselines }) =>
    checked !== undefined && baselines.get(checked.identity.id)?.kept !== undefined,
  perform: async (context, reason) => {
    if (context.getState().freshness !== "current") await runCheck(context, "again");
    const { checked, baselines } = context.getState();
    const earlier = checked && baselines.get(checked.identity.id)?.kept;
    if (checked === undefined || earlier === undefined) return {};
    const refused = reason === "uploaded" ? refusedDeals(checked) : new Set<string>();
    remember(context, checked.identity.id, { kept: baselineOf(checked, earlier, reason, refused), keptIn: "pane" });
    const notice = await runCheck(context, "again");
    return { notice: notice ?? { intent: "success", text: sentence(context, refused.size) } };
  },
};

function baselineOf(
  { dealSheet }: LastCheck,
  earlier: KeptBaseline,
  reason: AnewReason,
  refused: ReadonlySet<string>,
): KeptBaseline {
  const now = keepBaseline(dealSheet, "confirmed");
  return reason === "downloaded" ? now : baselineAfterUpload(earlier, now, refused);
}

/** The Referral IDs, in lower case, of deals that were not sent, or that the service has sent back with a message. */
function refusedDeals({ dealSheet, findings }: LastCheck): ReadonlySet<string> {
  const faulty = new Set(findings.flatMap(({ severity, row }) => (severity === "error" ? [row] : [])));
  const refused = dealSheet.records.filter((deal) => faulty.has(deal.row) || textOf(deal, "Errors") !== "");
  return new Set(refused.map((deal) => textOf(deal, "Referral ID").toLowerCase()).filter((id) => id !== ""));
}

function sentence({ words }: ActionContext, kept: number): string {
  const { done, kept: keptText } = words.exporting.startAnew;
  return kept === 0 ? done : `${done} ${keptText(kept)}`;
}
