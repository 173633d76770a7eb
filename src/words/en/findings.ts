import type { Formats } from "../formats";

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The list of findings: how it is grouped, narrowed, mended in bulk and kept quiet. */
export const findings = ({ count, number, list }: Formats) => {
  const counts = ({ errors, warnings, infos }: Counts): string =>
    [
      errors > 0 ? count(errors, "error", "errors") : "",
      warnings > 0 ? count(warnings, "warning", "warnings") : "",
      infos > 0 ? count(infos, "note", "notes") : "",
    ]
      .filter((part) => part !== "")
      .join(", ");
  return {
    heading: "Findings",
    none: "Nothing to mend. The sheet is ready to export.",
    onlyIgnored: "Nothing to mend but what you have chosen to ignore. The sheet is ready to export.",
    noErrorsLeft: "No errors are left here. Show all to see what else there is, or go back to the overview.",
    nothingFits: "No finding fits. Search for something else, or show all.",
    /** “3 errors, 1 warning”: of what there is none nothing is said. */
    counts,

    grouping: { label: "Group by", column: "By column", rule: "By rule", row: "By row" },
    withoutColumn: "Sheet and records",
    withoutRow: "Sheet and columns",
    row: (row: number, names: readonly string[]) => [`Row ${row}`, ...names].join(" · "),

    search: "Search findings",
    show: "Show",
    severities: { error: "Error", warning: "Warning", info: "Note" },
    severity: {
      error: (n: number) => `Errors ${number(n)}`,
      warning: (n: number) => `Warnings ${number(n)}`,
      info: (n: number) => `Notes ${number(n)}`,
    },
    ignored: (n: number) => `Ignored ${number(n)}`,

    shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown.`,
    only: (what: readonly string[]) => `Only ${list(what)}.`,
    onlyErrors: "errors",
    onlyWarnings: "warnings",
    onlyNotes: "notes",
    onlyText: (text: string) => `what contains “${text}”`,
    onlyColumn: (column: string) => `the column ${column}`,
    onlySheet: "what concerns no column",
    onlyRule: (title: string) => `“${title}”`,
    onlyRow: (row: number) => `row ${row}`,
    onlyRows: (rows: number) => count(rows, "row", "rows"),
    showAll: "Show all",
    foldAll: "Fold all",
    unfoldAll: "Open all",

    next: "Next finding (F8)",
    previous: "Previous finding (Shift+F8)",
    /** For the help page. */
    keys: "In the list of findings F8 goes to the next one and Shift+F8 to the one before: the cell is selected in the sheet, and the Tab key leads on to the fix.",

    suggestion: "A suggestion. Use it if it is what you mean.",
    fix: "Fix",
    restore: "Restore",
    fixOf: (address: string, value: string) => `Fix ${address}: ${value}`,
    suggestionOf: (address: string, value: string) => `Fix ${address}: ${value} (suggestion)`,
    restoreOf: (address: string, value: string) => `Restore ${address}: ${value}`,
    fixAllSafe: (n: number) => `Fix all safe (${number(n)})`,
    safeFixes: "Safe fixes",
    applyFixes: (n: number) => `Apply ${count(n, "fix", "fixes")}`,
    fixAll: (n: number) => `Fix all ${number(n)}…`,
    fixAllOf: (n: number, name: string) => `Fix all ${number(n)} of ${name}`,
    reviewAll: (n: number) => `Review ${count(n, "suggestion", "suggestions")}…`,
    reviewAllOf: (n: number, name: string) => `Review ${count(n, "suggestion", "suggestions")} of ${name}`,
    fixesOf: (name: string) => `Fixes of ${name}`,
    fixesText: (suggestions: number) =>
      suggestions === 0
        ? "Each cell can only mean this. You can undo them in one step."
        : `${count(suggestions, "change is a suggestion", "changes are suggestions")}: take out what you do not mean. You can undo them in one step.`,
    restoreAll: (n: number) => `Restore all (${number(n)})`,
    restoreAllOf: (n: number, name: string) => `Restore all of ${name} (${number(n)})`,
    restoresOf: (name: string) => `Restore ${name}`,
    restoresText: "These cells are read-only: the upload would refuse their changes. You can undo this in one step.",
    restoreCells: (n: number) => `Restore ${count(n, "cell", "cells")}`,

    ignoreOf: (address: string) => `Ignore ${address}…`,
    ignoreSheet: "Ignore this…",
    ignoreWays: "Do not show in this sheet:",
    ignoreCell: "This one",
    ignoreColumn: (title: string, column: string) => `“${title}” in ${column}`,
    ignoreRule: (title: string) => `“${title}” anywhere`,
    ignoredNow: (n: number) =>
      `${count(n, "finding is", "findings are")} no longer shown. “Ignored” above the list shows what you ignore and brings it back.`,
    shownAgain: (n: number) => `${count(n, "finding is", "findings are")} shown again.`,
    lastsForNow: "What you ignore lasts until the pane is closed: the workbook cannot keep it now.",
    ignoredHeading: "Ignored in this sheet",
    ignoredText:
      "These warnings and notes are neither counted nor highlighted. The workbook remembers it. Errors cannot be ignored.",
    ignoredCount: (n: number) => (n === 0 ? "Nothing now" : count(n, "finding", "findings")),
    ignoredValue: (value: string) => `“${value}”`,
    anywhere: "Anywhere in the sheet",
    showAgain: "Show again",
    showAgainOf: (what: string) => `Show again: ${what}`,
    showAllAgain: "Show all again",
    backToFindings: "Back to the findings",
    nothingIgnored: "Nothing is ignored in this sheet.",
  };
};
