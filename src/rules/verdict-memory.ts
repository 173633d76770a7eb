import type { Verdict } from "./verdict";

/** Verdicts on the texts of a column, because few columns hold as many different texts as they have cells. */
export interface VerdictMemory {
  /** Undefined once it has turned out that the texts seldom repeat. */
  verdicts: Map<string, Verdict> | undefined;
  repeats: number;
}

/** Enough for the values, colleagues and dates of a sheet; a longer text is not worth its space. */
const MOST_TEXTS = 2000;
const LONGEST_TEXT = 500;
/** After so many texts that were new, fewer repeats than these mean that remembering costs more than it saves. */
const TRIAL = 128;
const REPEATS_EXPECTED = 4;

export function newVerdictMemory(): VerdictMemory {
  return { verdicts: new Map(), repeats: 0 };
}

export function recall(memory: VerdictMemory, text: string): Verdict | undefined {
  const known = memory.verdicts?.get(text);
  if (known !== undefined) memory.repeats++;
  return known;
}

export function learn(memory: VerdictMemory, text: string, verdict: Verdict): void {
  const { verdicts, repeats } = memory;
  if (verdicts === undefined || text.length > LONGEST_TEXT || verdicts.size >= MOST_TEXTS) return;
  verdicts.set(text, verdict);
  if (verdicts.size === TRIAL && repeats < REPEATS_EXPECTED) memory.verdicts = undefined;
}
