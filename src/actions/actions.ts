import type { Action } from "./action";
import { addColumn } from "./add-column";
import { applyFix } from "./apply-fix";
import { checkActiveSheet } from "./check-active-sheet";
import { chooseAccounts } from "./choose-accounts";
import { clearHighlights } from "./clear-highlights";
import { exportCsv } from "./export-csv";
import { exportToSheet } from "./export-to-sheet";
import { applyChosenEdits } from "./apply-chosen-edits";
import { fixAllSafe } from "./fix-all-safe";
import { ignoreFindings, showAgain } from "./ignore-findings";
import { importCsv } from "./import-csv";
import { newTemplate } from "./new-template";
import { openSample } from "./open-sample";
import { changeExport, prepareExport } from "./prepare-export";
import { restoreCells } from "./restore-cells";
import { selectCell } from "./select-cell";
import { selectRow } from "./select-row";
import { startAnew } from "./start-anew";
import { setCellValue } from "./set-cell-value";
import { setLive } from "./set-live";
import { undo } from "./undo";
import { useBestSuggestion } from "./use-best-suggestion";
import { useSuggestion } from "./use-suggestion";
import { nextFinding, previousFinding } from "./walk-findings";

/** Everything that a person can do, in the order in which it is usually done. */
export const ACTIONS: readonly Action<never>[] = [
  checkActiveSheet,
  selectCell,
  selectRow,
  nextFinding,
  previousFinding,
  applyFix,
  setCellValue,
  fixAllSafe,
  applyChosenEdits,
  restoreCells,
  ignoreFindings,
  showAgain,
  undo,
  useSuggestion,
  useBestSuggestion,
  chooseAccounts,
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
