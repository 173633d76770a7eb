import type { Action } from "./action";
import { applyFix } from "./apply-fix";
import { checkActiveSheet } from "./check-active-sheet";
import { clearHighlights } from "./clear-highlights";
import { exportCsv } from "./export-csv";
import { fixAllSafe } from "./fix-all-safe";
import { openSample } from "./open-sample";
import { changeExport, prepareExport } from "./prepare-export";
import { selectCell } from "./select-cell";
import { undo } from "./undo";
import { useSuggestion } from "./use-suggestion";

/** Everything that a person can do, in the order in which it is usually done. */
export const ACTIONS: readonly Action<never>[] = [
  checkActiveSheet,
  selectCell,
  applyFix,
  fixAllSafe,
  undo,
  useSuggestion,
  prepareExport,
  changeExport,
  exportCsv,
  clearHighlights,
  openSample,
];
