import type { Formats } from "../formats";

/** The customer accounts: what is suggested, what a choice means, the review. Names of columns and values stay as in the file. */
export const accounts = ({ number, percent, count, list, sentence }: Formats) => ({
  // An account.
  registers: { microsoft: "Microsoft ID", duns: "D-U-N-S", unknown: "ID" },
  categories: { Managed: "Managed", Unmanaged: "Unmanaged", DUNS: "D-U-N-S" },
  consequences: {
    "registration-eligible": "Can be registered for Azure IP co-sell",
    "registration-not-eligible": "Cannot be registered for Azure IP co-sell",
    "registration-once-matched": "Can be registered only if Microsoft matches it later",
  },
  losses: {
    registration: "The account in use is managed. With this one the deal cannot be registered for Azure IP co-sell.",
    "registration-until-matched":
      "The account in use is managed. With this one the deal can be registered only once Microsoft has matched it.",
    "registration-unless-managed":
      "The account in use is managed. Unless this one is too, the deal cannot be registered for Azure IP co-sell.",
  },
  inUse: "In use",
  use: "Use",
  useOf: (name: string, column: string) => `Use ${name}, ${column.replace("Account", "account")}`,
  likeness: {
    name: "Name",
    address: "Address",
    same: "the same",
    close: "very similar",
    similar: "similar",
    different: "different",
    unknown: "cannot be compared",
  },
  likenessOf: (share: number, word: string) => `${percent(share)}, ${word}`,
  differsIn: (differing: readonly string[]) => ` (other than entered: ${list(differing)})`,

  // The selected row.
  section: "Account match",
  row: (row: number) => `Row ${row}`,
  noCustomer: "No customer name",
  finalMatch: "Final match",
  noneYet: "None yet",
  withConfidence: (confidence: string) => `, confidence ${confidence}`,
  suggested: "Suggested accounts",
  noColumn: "The sheet has no Final Matched Customer Account column. Download the current template.",
  settled: "The deal exists, so its account can no longer be changed here.",
  noSuggestions: "No accounts are suggested. They come with the file after its first upload.",
  choose: "Choose the customer. The account cannot be changed once the deal is created.",

  // What actions say.
  taken: (row: number, name: string) => sentence(`Row ${row}: the account is now ${name}`),
  kept: (row: number, name: string) => sentence(`Row ${row}: the account stays ${name}`),
  takenMany: (rows: number) => `${count(rows, "account", "accounts")} chosen.`,
  lost: {
    registration:
      "The one before was managed: now the deal cannot be registered for Azure IP co-sell. Undo puts that one back.",
    "registration-until-matched":
      "The one before was managed: now the deal can be registered only once Microsoft has matched it. Undo puts that one back.",
    "registration-unless-managed":
      "The one before was managed: unless this one is too, the deal cannot be registered for Azure IP co-sell. Undo puts that one back.",
  },
  lostMany: (rows: number, first: number) =>
    rows === 1
      ? `Row ${first} had a managed account before: its deal may no longer be registered for Azure IP co-sell. Undo puts it back.`
      : `${number(rows)} rows, the first is row ${first}, had managed accounts before: their deals may no longer be registered for Azure IP co-sell. Undo puts them back.`,
  waitAgain: (rows: number) => `${count(rows, "row waits", "rows wait")} for a decision again.`,
  lastsForNow: "What you confirm lasts until the pane is closed: the workbook cannot keep it now.",
  rowChanged: "The row has changed since the check, so it was left alone.",
  selectFirst: "Select a cell in the row of a deal first.",
  settledRow: (row: number) => `The account of row ${row} can no longer be changed: the deal exists already.`,
  noColumnShort: "The sheet has no column for the final account. Use the current template.",
  noneInRow: (row: number) => `Row ${row} has no suggested account.`,
  noneLikely: (row: number) => `No suggestion of row ${row} is named like the customer. Choose one in the pane.`,
  bestInUse: (row: number) => `Row ${row} has its best account already.`,

  // The review.
  title: "Account review",
  progress: (done: number, all: number) => `${number(done)} of ${number(all)} reviewed`,
  sureRows: (rows: number) =>
    `${count(rows, "row has", "rows have")} a match of High confidence and need${rows === 1 ? "s" : ""} no decision.`,
  oneByOne: "One by one",
  asList: "List",
  shownAs: "Show as",
  order: "Order",
  orders: { sheet: "As in the sheet", confidence: "Surest first" },
  fields: {
    address: "Address",
    city: "City",
    domain: "Domain",
    duns: "D-U-N-S",
  },
  match: "Final match now",
  confidence: (confidence: string, category: string) =>
    category === "" ? `Confidence ${confidence}` : `Confidence ${confidence}, category ${category}`,
  noConfidence: "No confidence given",
  keys: "Keys: 1–6 take a suggestion, S skips, B goes back, U undoes.",
  keysDescription: "Keys 1 to 6 take a suggestion, S skips the row, B goes back, U takes the last choice back.",
  back: "Back",
  skip: "Skip",
  keep: "Keep",
  keepOf: (name: string) => `Keep ${name}`,
  decided: "Decided",
  waiting: "Waits for you",
  rowOf: (row: number, customer: string) => `Row ${row}: ${customer}`,
  best: (name: string) => `Best: ${name}`,
  noBest: "No suggestion",
  list: "Rows that wait",

  // Many at once.
  bulk: "Several at once",
  acceptHigh: (rows: number) => `Accept all High (${number(rows)})`,
  acceptManaged: (rows: number) => `Accept the best managed (${number(rows)})`,
  threshold: "Name alike by at least, in percent",
  inCityOnly: "Only in the customer’s city",
  comparing: "Comparing names and addresses…",
  bulkHint: "Only where the managed account is the best suggestion. You see every row before anything is written.",
  preview: (rows: number) => `Choose ${count(rows, "account", "accounts")}`,
  previewText:
    "Each account is copied into Final Matched Customer Account. Untick the rows you want to look at yourself.",
  previewApply: (rows: number) => `Choose ${number(rows)}`,
  previewRow: (row: number, customer: string) => `Row ${row}: ${customer}`,

  // Typed by hand.
  typed: "Microsoft ID by hand",
  typedUse: "Use this ID",
  typedProblems: {
    blank: "Type the account’s Microsoft ID, for example 6-ABCDEFG23XB.",
    "duns-alone":
      "A D-U-N-S number alone is not accepted. Choose a D-U-N-S suggestion, or paste DUNSID, AccountName and AccountAddress together.",
    "malformed-id": "A Microsoft ID is digits, a hyphen, then letters and digits, for example 6-ABCDEFG23XB.",
    "no-id": "This is no Microsoft ID. It looks like 6-ABCDEFG23XB; a company’s name is not accepted.",
  },

  // The end, and nothing to do.
  finished: "All accounts are chosen",
  finishedText: (rows: number) =>
    `${count(rows, "row is", "rows are")} reviewed. Next: export the CSV and upload it again. The upload then creates the deals with these accounts, and an account cannot be changed afterwards.`,
  export: "Export CSV",
  lookAgain: "Look at them again",
  nothing: "No account waits for a decision",
  nothingText:
    "Suggestions come with the file that you download after its first upload. Import that file, and they are here.",
  nothingSure: "Every match has High confidence. Next: export the CSV and upload it again.",
});
