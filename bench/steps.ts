import { createCheckerInSteps } from "../src/rules/checker";
import type { DealSheet } from "../src/sheet/deal-sheet";
import { takeBaseline } from "../src/sheet/baseline";
import { recognise } from "../src/sheet/recognise";
import { median, processorTime, type Measured } from "./measure";
import { TODAY } from "./sheets";

const ROUNDS = 9;

/**
 * What keeps the pane's thread at a stretch when a sheet is checked for the first time: each is one step, between two of
 * which the caller can let others have the thread. Medians of the longest of each round.
 */
export function longestSteps(fresh: () => DealSheet): readonly Measured[] {
  const blocks = new Map<string, number[]>();
  const block = <Result>(name: string, round: number, run: () => Result): Result => {
    const start = processorTime();
    const result = run();
    const all = blocks.get(name) ?? [];
    all[round] = Math.max(all[round] ?? 0, processorTime() - start);
    blocks.set(name, all);
    return result;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const dealSheet = fresh();
    block("recognise", round, () => recognise(dealSheet.sheet));
    const steps = createCheckerInSteps(dealSheet, TODAY);
    let step = block("first step, which prepares", round, () => steps.next());
    while (step.done !== true) step = block("longest other step", round, () => steps.next());
    const checker = step.value;
    block("all findings", round, () => checker.findings());
    block("take the baseline", round, () => takeBaseline(dealSheet));
  }
  return [...blocks].map(([name, times]) => ({ name, milliseconds: median(times) }));
}
