import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppWords } from "../words/words";
import type { Action, ActionContext } from "./action";
import { createCheckRuns } from "./check-run";
import { failureNotice } from "./failure-notice";
import type { Host } from "./host";
import { INITIAL_STATE, type State } from "./state";
import { EVERYTHING, type FindingsFilter, type HelpTopic, type View } from "./view";
import { watchHost } from "./watch-host";

const UNDO_STEPS_KEPT = 50;

export interface AppOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What the add-in says, in the person's language. */
  readonly words: AppWords;
}

/** The state and the one way to change it. */
export interface App {
  readonly store: StoreApi<State>;
  readonly words: AppWords;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Performs an action if it is enabled and nothing else is running. Never rejects: failures become a notice. */
  readonly perform: <Input>(action: Action<Input>, input: Input) => Promise<void>;
  /** Takes the notice away. */
  readonly dismissNotice: () => void;
  readonly closeExport: () => void;
  /** Takes away what is said of the file that came back from an upload. */
  readonly closeReturned: () => void;
  /** Turns to a view; what lay over it (help, the export) is closed. */
  readonly show: (view: View) => void;
  /** Turns to the findings, narrowed to those that `filter` lets through; what it does not name is not narrowed. */
  readonly showFindings: (filter: Partial<FindingsFilter>) => void;
  /** Opens help, at a topic where one is given. */
  readonly showHelp: (topic?: HelpTopic) => void;
  readonly closeHelp: () => void;
  /** Ends the check that is under way; what was shown before it stays. */
  readonly stopCheck: () => void;
  /**
   * Starts watching the selection and the cells; what it answers stops that. Where Excel refuses at first (a cell is
   * being edited while the pane opens) it is tried again after the next action. Never rejects.
   */
  readonly start: () => Promise<() => Promise<void>>;
}

/** Excel gets one job at a time, in the order in which they were asked for. */
function createTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

export function createApp(host: Host, { today, words }: AppOptions): App {
  const store = createStore<State>(() => INITIAL_STATE);
  const inTurn = createTurns();
  const checkRuns = createCheckRuns();
  let isStarted = false;
  let stopWatching: (() => Promise<void>) | undefined;

  const context: ActionContext = {
    host,
    today,
    words,
    getState: store.getState,
    setState: (change) => {
      store.setState(change);
    },
    checkRuns,
    checkers: new Map(),
  };

  const fail = (thrown: unknown): void => {
    store.setState({ notice: failureNotice(thrown, words) });
  };

  async function watch(): Promise<void> {
    if (!isStarted || stopWatching !== undefined) return;
    try {
      stopWatching = await inTurn(() => watchHost({ context, inTurn, store, fail }));
    } catch (thrown) {
      fail(thrown);
    }
  }

  async function stop(): Promise<void> {
    isStarted = false;
    await stopWatching?.();
    stopWatching = undefined;
  }

  async function perform<Input>(action: Action<Input>, input: Input): Promise<void> {
    const state = store.getState();
    if (!action.isEnabled(state)) return;
    if (action.isLight !== true) {
      if (state.busy !== undefined) return;
      // What it does is shown in the pane, not in help, which lies over it.
      store.setState({ busy: action.id, notice: undefined, help: undefined });
    }
    // A quiet check under way ends at its next step; the action's own check will see the same changes and more.
    if (action.checks === true) checkRuns.endCurrent("superseded");
    try {
      const { notice, undo } = await inTurn(() => action.perform(context, input));
      const undoSteps = [...store.getState().undoSteps, ...(undo === undefined ? [] : [undo])].slice(-UNDO_STEPS_KEPT);
      store.setState(notice === undefined ? { undoSteps } : { undoSteps, notice });
    } catch (thrown) {
      fail(thrown);
    } finally {
      if (action.isLight !== true) store.setState({ busy: undefined });
    }
    await watch();
  }

  return {
    store,
    words,
    today,
    perform,
    dismissNotice: () => {
      store.setState({ notice: undefined });
    },
    closeExport: () => {
      store.setState({ exporting: undefined });
    },
    closeReturned: () => {
      store.setState({ returned: undefined });
    },
    show: (view) => {
      store.setState({ view, exporting: undefined, help: undefined });
    },
    showFindings: (filter) => {
      const findingsFilter = { ...EVERYTHING, ...filter };
      store.setState({ view: "findings", findingsFilter, exporting: undefined, help: undefined });
    },
    showHelp: (topic = {}) => {
      store.setState({ help: topic });
    },
    closeHelp: () => {
      store.setState({ help: undefined });
    },
    stopCheck: () => {
      checkRuns.endCurrent("stopped");
    },
    start: async () => {
      isStarted = true;
      await watch();
      return stop;
    },
  };
}
