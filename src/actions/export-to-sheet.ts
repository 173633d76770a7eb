import { exportFileInSteps } from "../csv/export-files";
import { readCsv } from "../csv/read";
import type { Action } from "./action";
import { handOver } from "./export-csv";
import { inSteps } from "./in-steps";

/** Puts a planned file into a new worksheet, as text: the last way out where neither saving nor copying works. */
export const exportToSheet: Action<string> = {
  id: "exportToSheet",
  icon: "new",
  isEnabled: ({ checked, exporting, freshness }) =>
    checked !== undefined && exporting !== undefined && freshness === "current",
  perform: async (context, wanted) => {
    const { host, getState, words } = context;
    const { checked, exporting } = getState();
    const planned = exporting?.plan.files.find(({ name }) => name === wanted);
    if (checked === undefined || exporting === undefined || planned === undefined) return {};
    const file = await inSteps(exportFileInSteps(checked.dealSheet, exporting.plan, planned, { bom: false }));
    const { cells } = readCsv(file.bytes);
    const sheet = await host.insertSheet(wanted.replace(/\.csv$/i, ""), cells);
    handOver(context, exporting, planned);
    return { notice: { intent: "info", text: words.exporting.notices.inSheet(sheet.name, wanted) } };
  },
};
