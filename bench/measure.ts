/** Something to measure. What `run` returns is only there so that the work cannot be optimised away. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/** Work on cells that nobody has looked at before: `prepare` is not measured, and makes them anew for each round. */
export interface FreshWork<Prepared> {
  readonly name: string;
  readonly prepare: () => Prepared;
  readonly run: (prepared: Prepared) => unknown;
}

export interface Measured {
  readonly name: string;
  /** The median of all rounds, in milliseconds. */
  readonly milliseconds: number;
}

/** Runs that are thrown away, so that the engine has compiled what is used often; it takes some ten thousand records. */
const FEWEST_WARM_UP_ROUNDS = 5;
const MOST_WARM_UP_ROUNDS = 25;
/** However long a run takes, there is a median of at least so many. */
const FEWEST_ROUNDS = 11;
const MOST_ROUNDS = 60;
/** About how long one piece of work is measured, in milliseconds. */
const TIME_EACH = 3000;

/** `measureFresh` for work that makes what it needs itself. */
export function measure(works: readonly Work[]): readonly Measured[] {
  return measureFresh(works.map(({ name, run }) => ({ name, prepare: () => undefined, run })));
}

/**
 * Measures pieces of work side by side: each round runs all of them, one after the other, so that what else the machine
 * does falls on all of them alike. All of them have as many rounds. Absolute times say little on another machine; the
 * ratios do.
 */
export function measureFresh<Prepared>(works: readonly FreshWork<Prepared>[]): readonly Measured[] {
  const times = works.map((): number[] => []);
  const slowest = Math.max(...works.map((work) => timeOf(work)));
  const affordable = Math.round(TIME_EACH / Math.max(slowest, 1));
  const rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, affordable));
  const warmUpRounds = Math.max(FEWEST_WARM_UP_ROUNDS, Math.min(MOST_WARM_UP_ROUNDS, affordable));
  for (let round = -warmUpRounds; round < rounds; round++) {
    works.forEach((work, index) => {
      const time = timeOf(work);
      if (round >= 0) times[index]?.push(time);
    });
  }
  return works.map(({ name }, index) => ({ name, milliseconds: median(times[index] ?? []) }));
}

let kept: unknown;

function timeOf<Prepared>({ prepare, run }: FreshWork<Prepared>): number {
  const prepared = prepare();
  const start = processorTime();
  kept = run(prepared);
  return processorTime() - start;
}

/**
 * The processor time of this process, all its threads together, in milliseconds: what other programs do meanwhile does
 * not count, but collecting garbage does, wherever it is done.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the last run returned. */
export function lastResult(): unknown {
  return kept;
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
