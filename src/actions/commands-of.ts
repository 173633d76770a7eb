import type { Action } from "./action";
import type { App } from "./app";
import { checkActiveSheet } from "./check-active-sheet";
import { prepareExport } from "./prepare-export";
import { useBestSuggestion } from "./use-best-suggestion";
import { nextFinding, previousFinding } from "./walk-findings";

/** The actions that the ribbon and the keys offer: those that need nothing to be chosen in the pane first. */
const COMMANDS: readonly (readonly [name: string, action: Action])[] = [
  ["checkSheet", checkActiveSheet],
  ["nextFinding", nextFinding],
  ["previousFinding", previousFinding],
  ["useBestSuggestion", useBestSuggestion],
  ["exportCsv", prepareExport],
];

/** What the ribbon and the keys do, by the names that the manifest and the list of shortcuts have for them. */
export function commandsOf(app: App): ReadonlyMap<string, () => Promise<void>> {
  return new Map(COMMANDS.map(([name, action]) => [name, () => perform(app, action)]));
}

/** What supposes a check does it first: the person at the ribbon need not know. */
async function perform(app: App, action: Action): Promise<void> {
  if (!action.isEnabled(app.store.getState())) await app.perform(checkActiveSheet, undefined);
  await app.perform(action, undefined);
}
