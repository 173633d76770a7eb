import type { Formats } from "../formats";

/** What was refused, or went wrong: what is the matter, and the way on. Several of these are joined to one text. */
export const trouble = ({ count, quoted }: Formats) => ({
  /** Excel's refusals, by their codes. */
  excel: {
    "cell-edit-mode": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    "sheet-deleted":
      "The sheet that was checked is no longer in the workbook. Go to another sheet and press Check sheet.",
    "sheet-protected":
      "The sheet is protected, so its cells cannot be highlighted or changed. Choose Review > Unprotect Sheet, then try again.",
    "workbook-protected":
      "The workbook is protected, so no sheet can be added. Choose Review > Protect Workbook to lift that, then try again.",
    "sheet-left-over":
      "Excel stopped half way and would not remove the unfinished sheet. Delete that sheet yourself, then try again.",
    "too-large":
      "The sheet holds more than Excel hands over at once. Delete rows that you do not need, then try again.",
    busy: "Excel is busy. Wait a moment, then try again.",
    "not-supported": "This version of Excel cannot do that. Excel on the web can.",
    "read-only-workbook":
      "The workbook is open for reading only. Save a copy or choose Enable Editing, then try again.",
    "excel-failed": "Excel could not do that. Try again; if it happens again, copy the details for a report.",
  },
  defect: "Something went wrong in Dealsheet itself. You can go on; please copy the details and report it.",
  emptySheet:
    "This sheet is empty. Open a Partner Center co-sell file, or go to the sheet that holds it, then press Check sheet.",
  sheetGone: (sheet: string) =>
    `The sheet ${quoted(sheet)} is no longer in the workbook. Go to another sheet and check it.`,
  sheetOfChangeGone: "The sheet of that change is no longer in the workbook.",
  /** What has changed since the check is never overwritten. */
  cellChanged: "This cell has changed since the check, so it was left alone.",
  cellsChanged: (cells: number, firstAddress: string) =>
    cells === 1
      ? `${firstAddress} has changed since the check, so it was left alone.`
      : `${count(cells, "cell", "cells")} have changed since the check, so they were left alone.`,
  sheetChanged:
    "The sheet had changed, so nothing was written. It is checked again now: look once more, then repeat that.",
  columnsChanged: "The columns had changed, so none was added. The sheet is checked again now: try once more.",
  /** Something was done, but what follows it was refused; why comes behind. */
  notChecked: "It could not be checked.",
  notCheckedAgain: "The sheet could not be checked again.",
  changedNotChecked: "The change was made, but the sheet could not be checked again.",
  notMarked: "The findings are listed here, but not marked in the sheet.",
  baselineLastsForNow: "The values that changes are compared with last until the pane is closed.",
  wrongEncoding: (address: string, text: string) =>
    `${address} reads ${quoted(text)}: the file was opened in the wrong encoding. ` +
    "Close it without saving, then open it with Data > From Text/CSV and choose 65001: Unicode (UTF-8) as file origin.",
});
