import type { Formats } from "../formats";

/** What stands around the views: the toolbar, the state of things, what was done, the first screen, what went wrong. */
export const frame = ({ count, quoted }: Formats) => ({
  toolbar: {
    clearHint: "Takes colours and dropdowns away. Your own formatting stays.",
  },
  status: {
    importing: "Importing the file…",
    checking: "Checking the sheet…",
    failed: "The sheet could not be checked.",
    none: "Not checked yet.",
    /** Always both numbers, so that a zero is read and not looked for. */
    counts: (errors: number, warnings: number, records: number) =>
      `${count(errors, "error", "errors")}, ${count(warnings, "warning", "warnings")} in ${count(records, "record", "records")}`,
    sheet: (name: string) => `Sheet ${quoted(name)}`,
  },
  progress: { importing: "Importing the file", checking: "Checking the sheet", stop: "Stop" },
  stale: { text: "The sheet may have changed since it was checked.", again: "Check again" },
  notice: { details: "Details", dismiss: "Dismiss" },
  welcome: {
    label: "Welcome",
    purpose:
      "Dealsheet checks a Partner Center co-sell file where it is open: it marks what the upload would refuse, offers fixes, and writes the CSV to upload.",
    begin: "Go to the sheet that holds your deals and press Check sheet. Nothing leaves Excel.",
    file: "A CSV file is best imported here, or dropped onto this pane: opened by itself, Excel turns codes into numbers and dates.",
    empty: "Start with an empty sheet",
  },
  defect: {
    heading: "Dealsheet has stopped",
    text: "Your sheet is as you left it. Please copy the details, report them, and start again.",
    again: "Start again",
  },
  copy: { button: "Copy", done: "Copied.", failed: "Press Ctrl+C (⌘C on a Mac) to copy the marked text." },
  outside: "Dealsheet works inside Excel. Open a workbook there and choose Dealsheet on the Home tab.",
});
