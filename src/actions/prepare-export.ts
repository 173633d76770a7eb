import type { Action } from "./action";
import { outcomeOf } from "./check-active-sheet";
import { defaultExportOptions, previewExport, type ExportOptions } from "./export-preview";
import { runCheck } from "./run-check";

/** Checks the sheet as it is now and shows what an export would send and leave out. Writes no file. */
export const prepareExport: Action = {
  id: "exportCsv",
  label: "Export CSV",
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

/** Shows the preview again with other options: overrides, unknown columns, byte order mark. */
export const changeExport: Action<Partial<ExportOptions>> = {
  id: "changeExport",
  label: "Change what is exported",
  icon: "export",
  isLight: true,
  isEnabled: ({ checked, exporting }) => checked !== undefined && exporting !== undefined,
  perform: ({ getState, setState }, change) => {
    const { checked, exporting } = getState();
    if (checked !== undefined && exporting !== undefined) {
      setState({ exporting: previewExport(checked, { ...exporting.options, ...change }) });
    }
    return Promise.resolve({});
  },
};
