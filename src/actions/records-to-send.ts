import { atOnce } from "../csv/at-once";
import { sortRecords } from "../csv/plan";
import { defaultExportOptions } from "./export-preview";
import type { LastCheck, State } from "./state";

/** How many records an export would send now if nobody overrules anything. Looks at every cell of the deals that exist. */
export function recordsToSend(state: Pick<State, "baselines">, checked: LastCheck): number {
  const { dealSheet, findings } = checked;
  const { overrides } = defaultExportOptions(state, checked);
  const sorting = sortRecords(dealSheet, findings, { overrides, hasEarlierBaseline: dealSheet.baseline !== undefined });
  return atOnce(sorting).records.length;
}
