import type { Action } from "./action";
import { HostError } from "./host-error";

/**
 * Takes highlights, dropdowns and prompts away: from the sheet in front, which may still carry those of an earlier
 * day, and from every sheet that was checked. A sheet that is gone has nothing left to clear.
 */
export const clearHighlights: Action = {
  id: "clearHighlights",
  icon: "clear",
  isEnabled: ({ checked, selection }) => checked !== undefined || selection !== undefined,
  perform: async ({ host, words, getState, setState }) => {
    const { checked, selection, highlighted } = getState();
    const sheetIds = new Set([selection?.sheetId, checked?.identity.id, ...highlighted]);
    for (const sheetId of sheetIds) {
      if (sheetId !== undefined) await host.clear(sheetId).catch(unlessDeleted);
    }
    setState({ highlighted: new Set() });
    return { notice: { intent: "success", text: words.actions.cleared } };
  },
};

function unlessDeleted(thrown: unknown): void {
  if (!(thrown instanceof HostError) || thrown.code !== "sheet-deleted") throw thrown;
}
