import type { Formats } from "../formats";

/** Where the sheet stands, what to do next, and what the colours mean. */
export const overview = ({ number, percent, count }: Formats) => ({
  standing: {
    label: "Where the sheet stands",
    errors: "Errors",
    warnings: "Warnings",
    ready: "Ready",
    classes: { match: "To search", create: "To create", update: "To update", locked: "Closed" },
    meanings: {
      match: "Partner Center searches for customer accounts; no deal is created yet.",
      create: "The account is chosen: Partner Center creates the deal.",
      update: "The deal exists: Partner Center changes it.",
      locked: "Won, lost, declined, expired or in error: the upload would refuse it, so it stays out.",
      ready: "No error, not closed: nothing keeps the deal from being sent.",
    },
  },
  nextStep: {
    label: "Next step",
    checkAgain: "Check the sheet again to see what to do next. The numbers below are those of the last check.",
    addDeals:
      "There are no deals below the headers yet. Type or paste them into the sheet: they are checked as you go.",
    fixSafe: (cells: number) => `Fix ${count(cells, "cell that has", "cells that have")} one right value`,
    fixSafeWhy: "You see every change before it is made, and can take all of them back in one step.",
    fixes: "Cells with one right value",
    seeErrors: (errors: number) => `Look at ${errors === 1 ? "the error" : `the ${number(errors)} errors`}`,
    seeErrorsWhy: "The upload would refuse these deals. What is right here, only you can say.",
    decideAccounts: (deals: number) => `Decide ${count(deals, "account", "accounts")}`,
    decideAccountsWhy:
      "Partner Center suggests accounts for these deals, or is not sure of its own choice. Once a deal exists, its account stays.",
    done: "Nothing left to mend",
    exportDeals: (deals: number) => `Export ${count(deals, "deal", "deals")}`,
    exportWhy: "You see what the upload will do, save the CSV file, and upload it in Partner Center.",
    exportWarnings: (warnings: number) =>
      `${count(warnings, "warning is", "warnings are")} left. The upload takes ${warnings === 1 ? "it" : "them"}; have a look whether you meant it so.`,
    nothingToSend: "Nothing to send",
    nothingToSendWhy: "Every deal is closed, unchanged, or was taken by the last upload.",
    seeLeftOut: "See what stays out",
  },
  picture: {
    label: "The sheet at a glance",
    /** For those who cannot see it. */
    described: (rows: number, columns: number, errors: number, warnings: number) =>
      `Picture of the sheet, ${count(rows, "deal", "deals")} by ${count(columns, "column", "columns")}: ${count(errors, "error", "errors")}, ${count(warnings, "warning", "warnings")}.`,
    keys: "The arrow keys lead to the places with findings, Enter goes there in the sheet.",
    hint: "Press a place to go there in the sheet.",
    place: (area: string, counts: string, column: string, address: string) =>
      address === area ? `${address}, ${column}: ${counts}` : `${area}: ${counts}. First ${address}, ${column}`,
    clean: (area: string) => `${area}: no errors, no warnings`,
    kinds: { error: "Error", warning: "Warning", locked: "Read-only", ready: "Ready" },
  },
  columns: {
    label: "Findings by column",
    none: "No column has errors or warnings.",
    sheet: "Sheet and records",
    counts: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? [count(errors, "error", "errors")] : []),
        ...(warnings > 0 ? [count(warnings, "warning", "warnings")] : []),
      ].join(", "),
    showAll: (columns: number) => `Show all ${number(columns)} columns`,
    showFewer: "Show fewer columns",
  },
  table: {
    toggle: "Show as tables",
    classes: "Deals",
    kind: "Kind",
    deals: "Deals",
    meaning: "Meaning",
    all: "All",
    columns: "Errors and warnings by column",
    column: "Column",
    share: "Share",
    number,
    percent: (share: number) => (share < 0.01 ? `< ${percent(0.01)}` : percent(share)),
  },
  legend: {
    label: "Legend",
    errors: { word: "Error", line: "Solid line, bold", meaning: "the upload would refuse this." },
    warnings: {
      word: "Warning",
      line: "Dashed line",
      meaning: "the upload takes it, but it may not be what you mean.",
    },
    readOnly: { word: "Read-only", line: "Dotted line, italic", meaning: "Partner Center refuses changes here." },
  },
  startingPoint: {
    origins: {
      import: "Changes count from the import.",
      "first-check": "Changes count from the first check.",
      confirmed: "Changes count from your starting point.",
    },
    startAnew: "Start anew…",
    seemsReplaced:
      "Most deals differ from the starting point where only Partner Center writes. If this is a new download, press Start anew.",
    question: "Take this sheet as the new starting point?",
    consequence:
      "Read-only cells, closed deals and unchanged deals are told from it. The earlier values are forgotten: this cannot be undone.",
    uploaded: "I have uploaded it",
    uploadedHint:
      "Deals with errors were not taken over: they keep their earlier values. All others count as they are now.",
    downloaded: "It is a new download",
    downloadedHint: "Every deal counts as it is now.",
    cancel: "Cancel",
  },
});
