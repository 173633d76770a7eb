import { exportFiles } from "../csv/export-files";
import { readCsv } from "../csv/read";
import type { Action } from "./action";

/** Puts a planned file into a new worksheet, as text: the last way out where neither saving nor copying works. */
export const exportToSheet: Action<string> = {
  id: "exportToSheet",
  label: "Put it into a new sheet",
  icon: "new",
  isEnabled: ({ checked, exporting, freshness }) =>
    checked !== undefined && exporting !== undefined && freshness === "current",
  perform: async ({ host, getState }, wanted) => {
    const { checked, exporting } = getState();
    if (checked === undefined || exporting === undefined) return {};
    const files = exportFiles(checked.dealSheet, exporting.plan, { bom: false });
    const file = files.find(({ name }) => name === wanted);
    if (file === undefined) return {};
    const { cells } = readCsv(file.bytes);
    const sheet = await host.insertSheet(wanted.replace(/\.csv$/i, ""), cells);
    const text =
      `The sheet “${sheet.name}” holds ${wanted} and nothing else. Choose File > Save As (or Save a Copy), then ` +
      "“CSV UTF-8 (Comma delimited)”. If the file has semicolons instead of commas, copy its text instead.";
    return { notice: { intent: "info", text } };
  },
};
