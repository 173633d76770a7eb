import type { State } from "../../actions/state";
import { countSentence } from "../../findings/count";

/** The status line: what is going on, or what the last check found. */
export function statusText({ phase, checked, refusal }: State): string {
  if (phase === "importing") return "Importing the file…";
  if (phase === "checking") return "Checking the sheet…";
  if (checked !== undefined) return countSentence(checked.counts, checked.dealSheet.records.length);
  return refusal ?? (phase === "failed" ? "The sheet could not be checked." : "Not checked yet.");
}
