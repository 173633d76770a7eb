import type { Action } from "./action";

/**
 * Takes highlights, dropdowns and prompts away: from the sheet in front, which may still carry those of an earlier
 * day, and from the sheet that was checked.
 */
export const clearHighlights: Action = {
  id: "clearHighlights",
  label: "Clear highlights",
  icon: "clear",
  isEnabled: ({ checked, selection }) => checked !== undefined || selection !== undefined,
  perform: async ({ host, getState, setState }) => {
    const { checked, selection, highlighted } = getState();
    const sheetIds = new Set([selection?.sheetId, checked?.identity.id]);
    for (const sheetId of sheetIds) {
      if (sheetId !== undefined) await host.clear(sheetId);
    }
    setState({ highlighted: new Set([...highlighted].filter((id) => !sheetIds.has(id))) });
    return { notice: { intent: "success", text: "Highlights and dropdowns are gone. Your cells are as they were." } };
  },
};
