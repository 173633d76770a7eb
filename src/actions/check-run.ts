import { LONGEST_BLOCK } from "./in-steps";

/** Why a check that had begun came to no result. */
export type CheckEnd = "superseded" | "stopped";

/** One check, from the reading to the findings: it can be ended from outside at any of its pauses. */
export interface CheckRun {
  readonly signal: AbortSignal;
  /** Undefined as long as it has not been ended. */
  readonly end: () => CheckEnd | undefined;
  /** To be awaited between steps: lets others have the thread when this check has had it for a while. @throws when the check was ended */
  readonly pause: () => Promise<void>;
}

/** Begins checks; a newer one ends the one before it. */
export interface CheckRuns {
  readonly begin: () => CheckRun;
  readonly endCurrent: (end: CheckEnd) => void;
}

export function createCheckRuns(now: () => number = () => performance.now()): CheckRuns {
  let current = new AbortController();
  const endCurrent = (end: CheckEnd): void => {
    current.abort(end);
  };
  return {
    begin: () => {
      endCurrent("superseded");
      current = new AbortController();
      const { signal } = current;
      let since = now();
      return {
        signal,
        end: () => (signal.aborted ? (signal.reason as CheckEnd) : undefined),
        pause: async () => {
          if (now() - since < LONGEST_BLOCK) return;
          await new Promise((resolve) => setTimeout(resolve, 0));
          since = now();
          signal.throwIfAborted();
        },
      };
    },
    endCurrent,
  };
}
