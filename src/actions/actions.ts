import type { Action } from "./action";
import { addColumn } from "./add-column";
import { applyFix } from "./apply-fix";
import { checkActiveSheet } from "./check-active-sheet";
import { clearHighlights } from "./clear-highlights";
import { exportCsv } from "./export-csv";
import { exportToSheet } from "./export-to-sheet";
import { fixAllSafe } from "./fix-all-safe";
import { importCsv } from "./import-csv";
import { newTemplate } from "./new-template";
import { openSample } from "./open-sample";
import { changeExport, prepareExport } from "./prepare-export";
import { restoreCells } from "./restore-cells";
import { selectCell } from "./select-cell";
import { startAnew } from "./start-anew";
import { setLive } from "./set-live";
import { undo } from "./undo";
import { useBestSuggestion } from "./use-best-suggestion";
import { useSuggestion } from "./use-suggestion";
import { nextFinding, previousFinding } from "./walk-findings";

/** Everything that a person can do, in the order in which it is usually done. */
export const ACTIONS: readonly Action<never>[] = [
  checkActiveSheet,
  selectCell,
  nextFinding,
  previousFinding,
  applyFix,
  fixAllSafe,
  restoreCells,
  undo,
  useSuggestion,
  useBestSuggestion,
  prepareExport,
  changeExport,
  exportCsv,
  exportToSheet,
  startAnew,
  clearHighlights,
  setLive,
  addColumn,
  importCsv,
  newTemplate,
  openSample,
];
