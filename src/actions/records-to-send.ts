import { planExport } from "../csv/plan";
import { defaultExportOptions } from "./export-preview";
import type { LastCheck, State } from "./state";

/** How many records an export would send now if nobody overrules anything. Looks at every cell of the deals that exist. */
export function recordsToSend(state: Pick<State, "baselines">, checked: LastCheck): number {
  const { dealSheet, findings } = checked;
  const { overrides } = defaultExportOptions(state, checked);
  return planExport(dealSheet, findings, { overrides, hasEarlierBaseline: dealSheet.baseline !== undefined }).records
    .length;
}
