/** One batch of API calls, as the pane's `context.sync()` sends it. */
export interface BatchEntry {
  readonly number: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** Code of a failure, of the whole batch or of one of its actions. */
  readonly error?: string;
}

/** What went between pane and workbook. Clean-up batches, which office.js sends on its own account, are counted apart. */
export interface BatchLog {
  readonly count: number;
  readonly cleanUps: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The last ones. */
  readonly log: readonly BatchEntry[];
  /** Sets everything back to nothing, before something that is to be measured. */
  readonly reset: () => void;
}

const MOST_ENTRIES = 500;

export interface WritableBatchLog extends BatchLog {
  readonly add: (entry: Omit<BatchEntry, "number">, isCleanUp: boolean) => void;
}

export function createBatchLog(): WritableBatchLog {
  let state = { count: 0, cleanUps: 0, requestBytes: 0, responseBytes: 0 };
  let log: BatchEntry[] = [];
  return {
    get count() {
      return state.count;
    },
    get cleanUps() {
      return state.cleanUps;
    },
    get requestBytes() {
      return state.requestBytes;
    },
    get responseBytes() {
      return state.responseBytes;
    },
    get log() {
      return log;
    },
    reset() {
      state = { count: 0, cleanUps: 0, requestBytes: 0, responseBytes: 0 };
      log = [];
    },
    add(entry, isCleanUp) {
      if (isCleanUp) {
        state = { ...state, cleanUps: state.cleanUps + 1 };
        return;
      }
      state = {
        ...state,
        count: state.count + 1,
        requestBytes: state.requestBytes + entry.requestBytes,
        responseBytes: state.responseBytes + entry.responseBytes,
      };
      log = [...log, { ...entry, number: state.count }].slice(-MOST_ENTRIES);
    },
  };
}
