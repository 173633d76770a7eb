import type { StoreApi } from "zustand/vanilla";
import type { Words } from "../words/words";
import type { ActionContext } from "./action";
import type { SheetChange } from "./host";
import { HostError } from "./host-error";
import { checkChanges } from "./live-check";
import { NO_CHANGES, together, withChange, type PendingChanges } from "./pending-changes";
import type { State } from "./state";

/** How long the cells must be still before they are checked again, in milliseconds. */
export const QUIET_TIME = 80;

/** How soon, in milliseconds, and how often changes are tried again that Excel would not show: it was busy. */
export const RETRY_TIME = 1000;
const MOST_TRIES = 30;

/** Excel refuses only for the moment: a cell is being edited, or it is busy. */
const PASSING: ReadonlySet<string> = new Set(["cell-edit-mode", "busy"]);

interface Watching {
  readonly context: ActionContext;
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly store: StoreApi<State>;
  readonly fail: (thrown: unknown) => void;
}

/**
 * Follows the selection, and checks the checked sheet again, quietly, when others have changed it: once the cells have
 * been still for a moment, and never while an action runs. What Excel refuses for the moment is tried again; what it
 * refuses altogether only marks the result as out of date.
 */
export async function watchHost({ context, inTurn, store, fail }: Watching): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: PendingChanges = NO_CHANGES;
  let tries = 0;
  let isOver = false;

  const schedule = (ms: number): void => {
    clearTimeout(timer);
    if (isOver) return;
    timer = setTimeout(onStill, ms);
  };

  const checkQuietly = async (): Promise<void> => {
    const changes = pending;
    pending = NO_CHANGES;
    try {
      await inTurn(() => checkChanges(context, changes));
      tries = 0;
    } catch (thrown) {
      pending = together(changes, pending);
      const isPassing = thrown instanceof HostError && PASSING.has(thrown.code);
      if (isPassing && ++tries < MOST_TRIES) {
        store.setState({ freshness: "changing" });
        schedule(RETRY_TIME);
        return;
      }
      tries = 0;
      if (store.getState().checked !== undefined) store.setState({ freshness: "out-of-date" });
      if (!(thrown instanceof HostError)) fail(thrown);
    }
  };

  const onStill = (): void => {
    timer = undefined;
    // Whatever runs now ends with its own look at the sheet, or what is pending is taken up after it.
    if (store.getState().busy === undefined) void checkQuietly();
  };

  const onChange = (change: SheetChange): void => {
    const { checked, isLive, highlighted } = store.getState();
    const { sheetId, kind } = change;
    if (kind !== "edited") forgetUndo(store, sheetId);
    if (kind === "deleted") store.setState({ highlighted: new Set([...highlighted].filter((id) => id !== sheetId)) });
    if (checked === undefined) return;
    if (kind === "deleted") {
      if (checked.identity.id === sheetId) store.setState(withoutSheet(checked.identity.name, context.words));
      return;
    }
    // Formulas may look at other sheets.
    if (checked.identity.id !== sheetId && checked.dealSheet.sheet.formulas.size === 0) return;
    pending = withChange(pending, checked.identity.id === sheetId ? change : { kind: "moved", sheetId });
    store.setState({ freshness: isLive ? "changing" : "out-of-date" });
    if (isLive) schedule(QUIET_TIME);
  };

  const stopSelection = await context.host.watchSelection((selection) => {
    store.setState({ selection });
  });
  const stopChanges = await context.host.watchChanges(onChange).catch(async (thrown: unknown) => {
    await stopSelection();
    throw thrown;
  });
  const stopBusy = store.subscribe((state, before) => {
    const hasResult = state.checked !== before.checked && state.freshness === "current";
    // A whole check has seen everything that was told before it; an event that comes late costs one more look.
    if (hasResult && before.busy !== undefined) pending = NO_CHANGES;
    const hasEnded = before.busy !== undefined && state.busy === undefined;
    if (hasEnded && state.isLive && state.freshness === "changing") schedule(QUIET_TIME);
    if (state.isLive && !before.isLive && state.freshness !== "current") {
      pending = "whole";
      schedule(0);
    }
  });

  return async () => {
    isOver = true;
    clearTimeout(timer);
    stopBusy();
    await stopSelection();
    await stopChanges();
  };
}

/** Once cells have moved, an undo step's addresses mean other cells. */
function forgetUndo(store: StoreApi<State>, sheetId: string): void {
  const { undoSteps, notice } = store.getState();
  const left = undoSteps.filter((step) => step.sheetId !== sheetId);
  if (left.length === undoSteps.length) return;
  store.setState({ undoSteps: left, notice: notice && { ...notice, canUndo: left.length > 0 } });
}

function withoutSheet(name: string, { trouble }: Pick<Words, "trouble">): Partial<State> {
  return {
    phase: "idle",
    checked: undefined,
    exporting: undefined,
    freshness: "current",
    notice: { intent: "warning", text: trouble.sheetGone(name) },
  };
}
