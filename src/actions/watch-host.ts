import type { StoreApi } from "zustand/vanilla";
import type { ActionContext } from "./action";
import type { SheetChange } from "./host";
import { HostError } from "./host-error";
import { runCheck } from "./run-check";
import type { State } from "./state";

/** Once cells have moved, an undo step's addresses mean other cells. */
function forgetUndo(store: StoreApi<State>, sheetId: string): void {
  const { undoSteps, notice } = store.getState();
  const left = undoSteps.filter((step) => step.sheetId !== sheetId);
  if (left.length === undoSteps.length) return;
  store.setState({ undoSteps: left, notice: notice && { ...notice, canUndo: left.length > 0 } });
}

/** How long the cells must be still before they are checked again, in milliseconds. */
export const QUIET_TIME = 300;

interface Watching {
  readonly context: ActionContext;
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly store: StoreApi<State>;
  readonly fail: (thrown: unknown) => void;
}

/**
 * Follows the selection, and checks the checked sheet again, quietly, when others have changed it: once the cells
 * have been still for a moment, and never while an action runs. A quiet check that Excel refuses (a cell is being
 * edited, another sheet is in front) only marks the result as out of date.
 */
export async function watchHost({ context, inTurn, store, fail }: Watching): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;

  const checkQuietly = async (): Promise<void> => {
    try {
      await inTurn(() => runCheck(context, "quiet"));
    } catch (thrown) {
      store.setState({ freshness: "out-of-date" });
      if (!(thrown instanceof HostError)) fail(thrown);
    }
  };

  const onStill = (): void => {
    isWaiting = store.getState().busy !== undefined;
    if (!isWaiting) void checkQuietly();
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onStill, QUIET_TIME);
  };

  const stopSelection = await context.host.watchSelection((selection) => {
    store.setState({ selection });
  });
  const onChange = ({ sheetId, movesCells }: SheetChange): void => {
    if (movesCells) forgetUndo(store, sheetId);
    if (store.getState().checked?.identity.id !== sheetId) return;
    store.setState({ freshness: "changing" });
    schedule();
  };
  const stopChanges = await context.host.watchChanges(onChange).catch(async (thrown: unknown) => {
    await stopSelection();
    throw thrown;
  });
  // An action gives up the quiet check that is under way; when it ends without a check of its own, that one is made up for.
  const stopBusy = store.subscribe((state, before) => {
    const hasEnded = before.busy !== undefined && state.busy === undefined;
    if ((isWaiting && state.busy === undefined) || (hasEnded && state.freshness === "changing")) {
      isWaiting = false;
      schedule();
    }
  });

  return async () => {
    clearTimeout(timer);
    stopBusy();
    await stopSelection();
    await stopChanges();
  };
}
