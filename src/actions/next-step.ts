import { accountReview } from "./account-review";
import { recordsToSend } from "./records-to-send";
import type { State } from "./state";

/** What a person had best do next. */
export type NextStep =
  | { readonly kind: "check-again" }
  | { readonly kind: "add-deals" }
  | { readonly kind: "fix-safe"; readonly cells: number }
  | { readonly kind: "see-errors"; readonly errors: number }
  | { readonly kind: "decide-accounts"; readonly deals: number }
  | { readonly kind: "export"; readonly deals: number; readonly warnings: number }
  /** Nothing is wrong, but every deal is closed, unchanged or was taken by the last upload. */
  | { readonly kind: "nothing-to-send" };

/** What the next step is told from. */
export type NextStepState = Pick<State, "checked" | "freshness" | "baselines" | "accountDecisions">;

/**
 * The one next step: first what a single press mends, then what keeps deals from being sent, then what only a person can
 * decide, and at last the export. Undefined where no sheet was checked.
 */
export function nextStep(state: NextStepState): NextStep | undefined {
  const { checked, freshness } = state;
  if (checked === undefined) return undefined;
  if (freshness === "out-of-date") return { kind: "check-again" };
  const { dealSheet, counts, safeFixes } = checked;
  if (safeFixes.length > 0) return { kind: "fix-safe", cells: safeFixes.length };
  if (counts.errors > 0) return { kind: "see-errors", errors: counts.errors };
  if (dealSheet.records.length === 0) return { kind: "add-deals" };
  const { waiting } = accountReview(state);
  if (waiting.length > 0) return { kind: "decide-accounts", deals: waiting.length };
  const deals = recordsToSend(state, checked);
  return deals > 0 ? { kind: "export", deals, warnings: counts.warnings } : { kind: "nothing-to-send" };
}
