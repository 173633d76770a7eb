import type { Action, Outcome } from "./action";
import { runCheck } from "./run-check";
import type { Notice } from "./notice";

/** Checks the active worksheet. */
export const checkActiveSheet: Action = {
  id: "checkSheet",
  icon: "check",
  checks: true,
  isEnabled: () => true,
  perform: async (context) => outcomeOf(await runCheck(context, "asked")),
};

export function outcomeOf(notice: Notice | undefined): Outcome {
  return notice === undefined ? {} : { notice };
}
