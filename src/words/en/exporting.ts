import type { Formats } from "../formats";

/** The export: what an upload will do, what stays behind, the files, and what comes after. */
export const exporting = ({ number, count, size, list, quoted }: Formats) => ({
  heading: "Export",
  close: "Close",
  /** What the upload will do. Each is a line of a list, and begins the name of the button beside it. */
  effects: {
    heading: (records: number) => `The upload of ${count(records, "record", "records")} will`,
    search: (deals: number) => `search customer accounts for ${count(deals, "deal", "deals")}; nothing is created yet`,
    create: (deals: number) => `create ${count(deals, "deal", "deals")}`,
    update: (deals: number) => `update ${count(deals, "deal", "deals")}`,
    close: (deals: number, substatus: string) => `close ${count(deals, "deal", "deals")} as ${substatus}, for good`,
    "co-sell": (deals: number) => `turn ${count(deals, "deal", "deals")} into co-sell, for good`,
    "partner-led": (deals: number) => `turn ${count(deals, "deal", "deals")} into partner-led, for good`,
    cannotUndo: "Partner Center cannot undo this.",
    nothing: "There is no record to export.",
    undecided: (deals: number) =>
      `For ${count(deals, "of these deals", "of these deals")} nobody has decided on the account. Once a deal exists, its account stays.`,
    decide: "Decide now",
    warnings: (warnings: number) =>
      `${count(warnings, "warning", "warnings")} in these records. The upload takes them; look at them first.`,
    showWarnings: "Show the warnings",
    fileErrors: "Partner Center may refuse the whole file:",
  },
  /** Rows, and the buttons that lead to them. */
  rows: {
    list: (rows: readonly string[], isOne: boolean, isMore: boolean) =>
      `${isOne ? "Row" : "Rows"} ${rows.join(", ")}${isMore ? " and more" : ""}`,
    showFindings: (findings: number) => `Show ${count(findings, "finding", "findings")}`,
    goToRow: (row: number) => `Go to row ${row}`,
  },
  reasons: {
    heading: "What stays behind",
    /** Where nothing does, but something is worth knowing. */
    headingAlong: "What you should know",
    none: "No record is left out.",
    text: {
      errors: "with errors, which the upload would refuse",
      locked: "closed already, which can no longer be changed",
      exported:
        "exported before. If that file was uploaded, leave them out: the upload would create them a second time",
      succeeded: "without an error from the last upload and not changed since, so they are done",
      unchanged: "not changed since the starting point",
    },
    leftOut: (records: number, text: string) => `Left out: ${count(records, "record", "records")} ${text}.`,
    goingAlong: (records: number, text: string) => `Going along: ${count(records, "record", "records")} ${text}.`,
    exportThem: "Export them",
    exportThemName: (records: number, text: string) => `Export them: ${count(records, "record", "records")} ${text}`,
  },
  columns: {
    heading: "Columns",
    leftOut: (headers: readonly string[]) =>
      `Left out: ${list(headers.map(quoted))}. Partner Center does not know ${headers.length === 1 ? "this column" : "these columns"}.`,
    goingAlong: (headers: readonly string[]) =>
      `Going along: ${list(headers.map(quoted))}. Partner Center does not know ${headers.length === 1 ? "this column" : "these columns"}.`,
    exportUnknown: "Export unknown columns",
    blank: (columns: number) =>
      `Left out: ${count(columns, "column", "columns")} without a header. Give a header to export it.`,
  },
  files: {
    heading: (files: number): string => (files === 1 ? "File" : "Files"),
    mostRecords: "Partner Center takes at most 1,000 records in a file.",
    facts: (records: number, bytes: number | undefined) =>
      `${count(records, "record", "records")}${bytes === undefined ? "" : `, ${size(bytes)}`}`,
    saved: "handed over",
    fileName: "File name",
    fileNameHint: "Without .csv",
    bom: "Byte order mark (BOM)",
    bomHint: "With it, Excel shows letters such as é and ü right when it opens the file again.",
    save: "Save",
    saveName: (name: string) => `Save ${name}`,
    saveAll: "Save all",
    foot: (files: number, records: number) =>
      `${count(files, "file", "files")} with ${count(records, "record", "records")}`,
    nothing: "Nothing to save",
    notThere: "File not there? Show its text",
    notThereName: (name: string) => `${name} not there? Show its text`,
    newSheetName: (name: string) => `Put it into a new sheet: ${name}`,
    textOf: (name: string) => `Text of ${name}`,
  },
  /** What is said once something was done, or could not be. */
  notices: {
    plannedAgain: "The sheet had changed, so the export was planned again. Look it over, then press Save.",
    cannotSave: (name: string) =>
      `Excel cannot save ${name} from here. Copy its text below into a text editor and save it under that name, ` +
      "as UTF-8, or put it into a new sheet and save that.",
    textBelow: (name: string) =>
      `The text of ${name} is below. Copy it into a text editor and save it there under that name, as UTF-8.`,
    /** Whether it arrives Excel does not tell. */
    saved: (names: readonly string[], records: number) =>
      names.length === 1
        ? `${names[0] ?? ""} with ${count(records, "record", "records")} is on its way to your downloads.`
        : `${count(names.length, "file", "files")} with ${count(records, "record", "records")} are on their way to your downloads.`,
    inBrowser: (names: readonly string[], records: number) =>
      `Your browser opens a page for ${names.length === 1 ? (names[0] ?? "") : count(names.length, "file", "files")} ` +
      `with ${count(records, "record", "records")}: press Save the file there.`,
    inexact: (cells: number, row: number, column: string) =>
      `${count(cells, "cell", "cells")} held half a character, written as ${quoted("\u{FFFD}")}: see row ${row}, ${column}.`,
    inSheet: (sheet: string, name: string) =>
      `The sheet ${quoted(sheet)} holds ${name} and nothing else. Choose File > Save As (or Save a Copy), then ` +
      `${quoted("CSV UTF-8 (Comma delimited)")}. If the file has semicolons instead of commas, copy its text instead.`,
  },
  /** What to do in Partner Center once the files are there. */
  next: {
    heading: "Next, in Partner Center",
    find: (names: readonly string[]) =>
      names.length === 1
        ? `Look whether ${names[0] ?? ""} has arrived: Excel does not tell. If not, see the other ways below.`
        : `Look whether all ${number(names.length)} files have arrived: Excel does not tell. If not, see the other ways below.`,
    upload:
      "Go to Referrals > Co-sell opportunities and choose Upload: at the top right of the page, in the grid view on the left.",
    several: "Upload the files one after another, each only once.",
    once: "Upload the file only once: what has succeeded would be created a second time.",
    wait: "Wait until the file is processed. That can take 10 minutes; you need not stay on the page.",
    reviewSearch: (deals: number) =>
      `The summary counts how many records await ${quoted("Account search review required")}: up to ${number(deals)} here. For these no deal is created yet.`,
    reviewSent: "The card of the last processed file says how many deals were created, updated and not processed.",
    download:
      "Download the last run details: the processed file with the column Errors and, after a search, the suggested accounts.",
    import:
      "Import that file here. Its errors are then shown on their cells, and you choose the accounts; deals that have succeeded are left out of the next export.",
  },
  /** What came back from Partner Center. */
  returned: {
    heading: (file: string) => `Back from Partner Center: ${file}`,
    close: "Close",
    done: (deals: number) => `${number(deals)} done`,
    refused: (deals: number) => `${number(deals)} with errors`,
    waiting: (deals: number) => `${number(deals)} ${deals === 1 ? "waits" : "wait"} for an account`,
    proposed: (deals: number) => `${number(deals)} with an account, not created yet`,
    unfound: (deals: number) => `${number(deals)} without a suggested account`,
    /** Joins the parts, which are never empty. */
    sentence: (parts: readonly string[]) => `${parts.join(", ")}.`,
    cameBack: (back: number, sent: number, sheet: string) =>
      `${number(back)} of ${count(sent, "deal", "deals")} exported from ${quoted(sheet)} ${back === 1 ? "is" : "are"} in this file.`,
    ambiguous: (deals: number) =>
      `${count(deals, "deal", "deals")} could be more than one of those exported: compare ${deals === 1 ? "it" : "them"} yourself.`,
    showRefused: (deals: number) => `Show ${deals === 1 ? "the error" : `the ${number(deals)} with errors`}`,
    decide: (deals: number) => `Choose ${count(deals, "account", "accounts")}`,
    lookAtAccounts: (deals: number) => `Look at ${count(deals, "account", "accounts")}`,
    export: "Export what is left",
    allDone: "Nothing is left to do for this file.",
    changed: (values: number) =>
      `${count(values, "value", "values")} changed in the exported sheet since ${values === 1 ? "is" : "are"} not in this one.`,
    review: "Look at the changes…",
    carry: {
      heading: "Take over what you have changed since the export",
      text: "Only what is ticked is written into this sheet, and can be taken back in one step.",
      apply: (values: number) => `Take over ${number(values)}`,
    },
  },
  /** After “Start anew”. */
  startAnew: {
    done: "Changes count from the values of now.",
    kept: (deals: number) =>
      `${count(deals, "deal", "deals")} with errors ${deals === 1 ? "keeps its" : "keep their"} earlier values.`,
  },
});
