import type { Formats } from "../formats";

/** What a person can do, by the ids of the actions, and what is said of it. `address` is always a cell's, such as `B2`. */
export const actions = ({ count, number, quoted }: Formats) => {
  const shown = (value: string): string => (value === "" ? "blank" : quoted(value));
  return {
    /** As on buttons. */
    labels: {
      checkSheet: "Check sheet",
      selectCell: "Go to cell",
      selectRow: "Go to row",
      nextFinding: "Next finding",
      previousFinding: "Previous finding",
      applyFix: "Fix",
      fixAllSafe: "Fix all safe",
      applyChosenEdits: "Apply",
      setCellValue: "Set value",
      restoreCells: "Restore",
      ignoreFindings: "Ignore",
      showAgain: "Show again",
      undo: "Undo",
      useSuggestion: "Use",
      useBestSuggestion: "Use best account",
      chooseAccounts: "Choose accounts",
      exportCsv: "Export CSV",
      changeExport: "Change what is exported",
      saveCsv: "Save",
      exportToSheet: "Put it into a new sheet",
      startAnew: "Start anew",
      clearHighlights: "Clear highlights",
      setLive: "Live checking",
      addColumn: "Add column",
      importCsv: "Import CSV",
      newTemplate: "New template sheet",
      openSample: "Open a sample",
    },
    /** Names of new worksheets. */
    sheetNames: { template: "Co-sell deals", sample: "Co-sell sample" },
    /** One cell was written; `value` is what it holds now. */
    cell: {
      fixed: (address: string, value: string) => `${address} is now ${shown(value)}.`,
      undone: (address: string, value: string) => `${address} is again ${shown(value)}.`,
      restored: (address: string, value: string) => `${address} is again ${shown(value)}.`,
    },
    /** Several cells were written. */
    cells: {
      fixed: (cells: number) => `${count(cells, "cell", "cells")} fixed.`,
      undone: (cells: number) => `${count(cells, "cell", "cells")} put back.`,
      restored: (cells: number) => `${count(cells, "cell", "cells")} restored.`,
    },
    /** On the button of a notice that tells of an undo: it takes back the step before as well. */
    alsoUndo: (what: string) => `Also undo ${what}`,
    alsoUndoCells: (cells: number) => `Also undo ${count(cells, "cell", "cells")}`,
    nothingToRestore: "There is nothing to restore: the cells are as they were.",
    columnAdded: (header: string, letters: string) => `${header} is now column ${letters}.`,
    columnRemoved: (header: string) => `${header} is gone again.`,
    columnStays: (header: string) =>
      `${header} is no longer as it was added, so it stays. To remove it, delete its column in the sheet.`,
    columnLimit: {
      Solution: (most: number) =>
        `A deal can have at most ${number(most)} solutions, and the sheet has a column for each of them.`,
      "Team member": (most: number) =>
        `A deal can have at most ${number(most)} team members, and the sheet has a column for each of them.`,
    },
    cleared: "Highlights and dropdowns are gone. Your cells are as they were.",
    templateReady: (sheet: string) => `The new sheet ${quoted(sheet)} is ready: fill in one deal a row.`,
    /** Walking from finding to finding; `finding` is where and what. */
    walk: {
      first: (finding: string) => `Back at the first: ${finding}`,
      last: (finding: string) => `Back at the last: ${finding}`,
      none: "There is no error and no warning left.",
    },
    stopped: "The check was stopped.",
    stoppedOutOfDate: "The check was stopped. What is shown may be out of date.",
  };
};
