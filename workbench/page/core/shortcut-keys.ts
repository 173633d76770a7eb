import { chordOf, type Shortcuts } from "../../host/shortcuts";
import type { Session } from "./session";
import { reportProblem } from "./ui-store";

/** Runs the add-in's functions by its own key combinations, wherever in the page the focus is. */
export function listenForShortcuts({ pane, store }: Session, shortcuts: Shortcuts): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const functionName = shortcuts.get(chordOf(event));
    if (functionName === undefined) return;
    // Before the grid takes an arrow for itself.
    event.preventDefault();
    event.stopPropagation();
    pane.runFunction(functionName, functionName).catch((error: unknown) => {
      reportProblem(store, `${functionName}: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
}
