import type { State } from "../../actions/state";
import { countSentence } from "../../findings/count";
import type { Words } from "../../words/words";

/** The status line: what is going on, or what the last check found. */
export function statusText({ phase, checked, refusal }: State, words: Pick<Words, "frame">): string {
  const { status } = words.frame;
  if (phase === "importing") return status.importing;
  if (phase === "checking") return status.checking;
  if (checked !== undefined) return countSentence(checked.counts, checked.dealSheet.records.length, words);
  return refusal ?? (phase === "failed" ? status.failed : status.none);
}
