import type { Action } from "./action";
import { outcomeOf } from "./check-active-sheet";
import { defaultExportOptions, previewAgain, previewExport, previewWith, type ExportOptions } from "./export-preview";
import { runCheck } from "./run-check";

/** Checks the sheet as it is now and shows what an export would send and leave out. Writes no file. */
export const prepareExport: Action = {
  id: "exportCsv",
  icon: "export",
  checks: true,
  isEnabled: () => true,
  perform: async (context) => {
    const notice = await runCheck(context, "again");
    const state = context.getState();
    const { checked } = state;
    if (checked !== undefined) {
      context.setState({ exporting: previewExport(checked, defaultExportOptions(state, checked)) });
    }
    return outcomeOf(notice);
  },
};

/** Shows the preview again with other options: overrides, unknown columns, byte order mark, the file's name. */
export const changeExport: Action<Partial<ExportOptions>> = {
  id: "changeExport",
  icon: "export",
  isLight: true,
  isEnabled: ({ checked, exporting }) => checked !== undefined && exporting !== undefined,
  perform: ({ getState, setState }, change) => {
    const { checked, exporting } = getState();
    if (checked !== undefined && exporting !== undefined) {
      const isPlanned = change.overrides === undefined && change.includesUnknownColumns === undefined;
      setState({ exporting: (isPlanned ? previewWith : previewAgain)(checked, exporting, change) });
    }
    return Promise.resolve({});
  },
};
