import type { BaselineOrigin } from "../sheet/keep-baseline";
import { seemsReplaced } from "../sheet/seems-replaced";
import type { State } from "./state";

/** What the pane says of the baseline. */
export interface StartingPoint {
  readonly origin: BaselineOrigin;
  /** Whether another download seems to stand in the sheet by now. */
  readonly seemsReplaced: boolean;
}

/** Undefined where there is no sheet, or no deal in it that Partner Center knows. */
export function startingPointOf({
  checked,
  baselines,
}: Pick<State, "checked" | "baselines">): StartingPoint | undefined {
  const kept = checked && baselines.get(checked.identity.id)?.kept;
  return kept && { origin: kept.origin, seemsReplaced: seemsReplaced(checked.dealSheet) };
}
