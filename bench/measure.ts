import { performance } from "node:perf_hooks";

/** Something to measure; what it returns is only there so that the work cannot be optimised away. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** The median of all rounds, in milliseconds. */
  readonly milliseconds: number;
}

/** Runs that are thrown away, so that the engine has compiled what is used often. */
const WARM_UP_ROUNDS = 5;
/** However long a run takes, there is a median of at least so many. */
const FEWEST_ROUNDS = 9;
const MOST_ROUNDS = 60;
/** About how long one piece of work is measured, in milliseconds. */
const TIME_EACH = 3000;

/**
 * Measures pieces of work side by side: each round runs all of them, one after the other, so that what else the machine
 * does falls on all of them alike. Absolute times say little on another machine; the ratios do.
 */
export function measure(works: readonly Work[]): readonly Measured[] {
  const times = works.map((): number[] => []);
  const slowest = Math.max(...works.map((work) => timeOf(work)));
  const rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(TIME_EACH / Math.max(slowest, 1))));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    works.forEach((work, index) => {
      const time = timeOf(work);
      if (round >= 0) times[index]?.push(time);
    });
  }
  return works.map(({ name }, index) => ({ name, milliseconds: median(times[index] ?? []) }));
}

let kept: unknown;

function timeOf({ run }: Work): number {
  const start = performance.now();
  kept = run();
  return performance.now() - start;
}

/** What the last run returned. */
export function lastResult(): unknown {
  return kept;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
