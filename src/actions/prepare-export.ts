import type { Action, ActionContext } from "./action";
import { outcomeOf } from "./check-active-sheet";
import { defaultExportOptions, previewExport, previewWith, type ExportOptions } from "./export-preview";
import { exportedRows } from "./exported-sheet";
import { inSteps } from "./in-steps";
import { planAgain } from "./plan-again";
import { runCheck } from "./run-check";

/** Checks the sheet as it is now and shows what an export would send and leave out. Writes no file. */
export const prepareExport: Action = {
  id: "exportCsv",
  icon: "export",
  checks: true,
  isEnabled: () => true,
  perform: async (context) => {
    const notice = await runCheck(context, "again");
    await openExport(context);
    return outcomeOf(notice);
  },
};

/** Shows what an export of the sheet that was checked last would do, with the options that a person has not changed yet. */
export async function openExport({ getState, setState }: ActionContext): Promise<void> {
  const { checked, baselines, exported } = getState();
  if (checked === undefined) return;
  const options = defaultExportOptions({ baselines }, checked);
  const exporting = await inSteps(previewExport(checked, options, exportedRows({ exported }, checked)));
  // The worksheet may have been deleted meanwhile.
  if (getState().checked === checked) setState({ exporting });
}

/** Shows the preview again with other options: overrides, unknown columns, byte order mark, the file's name. */
export const changeExport: Action<Partial<ExportOptions>> = {
  id: "changeExport",
  icon: "export",
  isLight: true,
  isEnabled: ({ checked, exporting }) => checked !== undefined && exporting !== undefined,
  perform: async (context, change) => {
    const { checked, exporting } = context.getState();
    const isPlanned = change.overrides === undefined && change.includesUnknownColumns === undefined;
    if (!isPlanned) await planAgain(context, change);
    else if (checked !== undefined && exporting !== undefined) {
      context.setState({ exporting: previewWith(checked, exporting, change) });
    }
    return {};
  },
};
