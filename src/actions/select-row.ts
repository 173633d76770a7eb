import { cellAddress } from "../sheet/a1";
import type { Action } from "./action";

/** Selects the cell of a row that names its deal, or its first one; `row` is the 1-based worksheet row. */
export const selectRow: Action<number> = {
  id: "selectRow",
  icon: "select",
  isLight: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async ({ host, getState }, row) => {
    const { checked } = getState();
    if (checked === undefined) return {};
    const { identity, dealSheet } = checked;
    const offset = dealSheet.positions.get("Deal Name") ?? 0;
    await host.select(identity.id, cellAddress(row, dealSheet.sheet.firstColumn + offset));
    return {};
  },
};
