import type { HostErrorCode } from "./host-error";

/** One sentence or two for each way that Excel can refuse: what is the matter, and the way on. */
const MESSAGES: Readonly<Record<HostErrorCode, string>> = {
  "cell-edit-mode": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "sheet-deleted":
    "The sheet that was checked is no longer in the workbook. Go to another sheet and press Check sheet.",
  "sheet-protected":
    "The sheet is protected, so its cells cannot be highlighted or changed. Choose Review > Unprotect Sheet, then try again.",
  "workbook-protected":
    "The workbook is protected, so no sheet can be added. Choose Review > Protect Workbook to lift that, then try again.",
  "sheet-left-over":
    "Excel stopped half way and would not remove the unfinished sheet. Delete that sheet yourself, then try again.",
  "too-large": "The sheet holds more than Excel hands over at once. Delete rows that you do not need, then try again.",
  busy: "Excel is busy. Wait a moment, then try again.",
  "not-supported": "This version of Excel cannot do that. Excel on the web can.",
  "read-only-workbook": "The workbook is open for reading only. Save a copy or choose Enable Editing, then try again.",
  "excel-failed": "Excel could not do that. Try again; if it happens again, copy the details for a report.",
};

/** What a person reads when Excel refuses. */
export function hostErrorMessage(code: HostErrorCode): string {
  return MESSAGES[code];
}
