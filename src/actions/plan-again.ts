import type { ActionContext } from "./action";
import { exportedRows } from "./exported-sheet";
import { previewExport, type ExportOptions } from "./export-preview";
import { inSteps } from "./in-steps";

/**
 * Plans the export that is open anew, for the sheet as it was checked last and with other options where some are given; what
 * was handed over stays told. Does nothing where no export is open, nor where it was closed meanwhile.
 */
export async function planAgain(
  { getState, setState }: Pick<ActionContext, "getState" | "setState">,
  change: Partial<ExportOptions> = {},
): Promise<void> {
  const { checked, exporting, exported } = getState();
  if (checked === undefined || exporting === undefined) return;
  const preview = await inSteps(
    previewExport(checked, { ...exporting.options, ...change }, exportedRows({ exported }, checked)),
  );
  const now = getState();
  if (now.checked !== checked || now.exporting === undefined) return;
  setState({ exporting: { ...preview, handedOver: now.exporting.handedOver } });
}
