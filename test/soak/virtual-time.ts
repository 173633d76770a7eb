/** Timers that pass when the test says so: what runs for minutes takes a moment, and comes out the same every time. */
export interface VirtualTime {
  /** Lets this many milliseconds pass; what is due runs in its order, and promises settle in between. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Passes time until the promise is settled. @throws when it takes longer than an hour */
  readonly until: (promise: Promise<unknown>) => Promise<void>;
  /** Brings the real timers back. */
  readonly end: () => void;
}

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

const AN_HOUR = 3_600_000;

/** Puts virtual timers and clocks in place of the real ones. */
export function startVirtualTime(): VirtualTime {
  const real = { setTimeout, clearTimeout, dateNow: Date.now, performanceNow: performance.now.bind(performance) };
  const start = Date.UTC(2026, 0, 5);
  let now = 0;
  let lastId = 0;
  const timers = new Map<number, Timer>();

  const scope = globalThis as { setTimeout: unknown; clearTimeout: unknown };
  scope.setTimeout = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const id = ++lastId;
    timers.set(id, {
      id,
      at: now + Math.max(0, ms),
      run: () => {
        run(...args);
      },
    });
    return id;
  };
  scope.clearTimeout = (id: number) => timers.delete(id);
  Date.now = () => start + now;
  performance.now = () => now;

  /** Everything that waits for nothing but promises has run afterwards. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  const next = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers.values()) if (first === undefined || timer.at < first.at) first = timer;
    return first;
  };

  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    await settle();
    for (let timer = next(); timer !== undefined && timer.at <= end; timer = next()) {
      timers.delete(timer.id);
      now = Math.max(now, timer.at);
      timer.run();
      await settle();
    }
    now = end;
  };

  return {
    pass,
    until: async (promise) => {
      const state = { isSettled: false };
      const settled = (): void => {
        state.isSettled = true;
      };
      promise.then(settled, settled);
      for (let waited = 0; !state.isSettled; waited += 5) {
        if (waited > AN_HOUR) throw new Error("What was waited for does not come to an end.");
        await pass(5);
      }
    },
    end: () => {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.dateNow;
      performance.now = real.performanceNow;
    },
  };
}
