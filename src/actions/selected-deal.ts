import { parseCellAddress } from "../sheet/a1";
import type { DealRecord } from "../sheet/deal-sheet";
import type { State } from "./state";

/** The record that the selected cell stands in; undefined when it stands elsewhere, or in another worksheet. */
export function selectedDeal({ checked, selection }: Pick<State, "checked" | "selection">): DealRecord | undefined {
  if (checked === undefined || selection?.sheetId !== checked.identity.id) return undefined;
  const row = parseCellAddress(selection.address)?.row;
  return checked.dealSheet.records.find((deal) => deal.row === row);
}
