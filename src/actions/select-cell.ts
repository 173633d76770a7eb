import type { Action } from "./action";

/** Selects the cell at an A1 address in the checked worksheet. */
export const selectCell: Action<string> = {
  id: "selectCell",
  icon: "select",
  isLight: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async ({ host, getState }, address) => {
    const { checked } = getState();
    if (checked !== undefined) await host.select(checked.identity.id, address);
    return {};
  },
};
