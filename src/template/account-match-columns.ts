import type { Column } from "./column";
import { fieldList, tableRow } from "./sources";

const AUTO_POPULATED = fieldList("Newly introduced fields that are auto-populated");

interface SuggestionFamily {
  readonly name: "Managed" | "Unmanaged" | "DUNS";
  readonly spellings: (number: number) => readonly string[];
  readonly tableRow: string;
  readonly description: string;
  readonly sample: string;
}

const FAMILIES: readonly SuggestionFamily[] = [
  {
    name: "Managed",
    // The article has one table row for the pair; a sheet typed from it holds that row's name once.
    spellings: (n) => [`Managed Account Match ${n}`, ...(n === 1 ? ["Managed Account 1 & 2"] : [])],
    tableRow: "Managed Account 1 & 2",
    description:
      "An account that Microsoft manages and that may be the customer. Copy it to the final match to choose it.",
    sample: "MicrosoftID: 12-1FG2G, AccountName: Microsoft, AccountAddress: PO BOX 80456",
  },
  {
    name: "Unmanaged",
    spellings: (n) => [`UnManaged Account Match ${n}`, ...(n === 1 ? ["Unmanaged Account 1 & 2"] : [])],
    tableRow: "Unmanaged Account 1 & 2",
    description: "An account that Microsoft knows but does not manage. Copy it to the final match to choose it.",
    sample: "MicrosoftID: 13-1FG2G, AccountName: Microsoft, AccountAddress: PO BOX 80456",
  },
  {
    name: "DUNS",
    spellings: (n) => [
      `Moodys Account Match ${n}`,
      `Moodys Account ${n}`,
      `DUNS Account Match ${n}`,
      ...(n === 1 ? ["DUNS Account", "DUNS Account 1 & 2"] : []),
    ],
    tableRow: "DUNS Account",
    description: "A company from the D-U-N-S or Moody's register. Copy it to the final match to choose it.",
    sample: "DUNSID: 659410848, AccountName:JUNIOR, AccountAddress: 21 TOH GUAN ROAD EAST #07-06 TOH GUAN CENTRE",
  },
];

function suggestionColumn(family: SuggestionFamily, number: number): Column {
  return {
    key: `${family.name} Account ${number}`,
    spellings: family.spellings(number),
    kind: "suggestion",
    group: "account-match",
    required: "no",
    lock: "always",
    description: family.description,
    sample: family.sample,
    source: tableRow(family.tableRow),
  };
}

/** Key of the column that holds the chosen account. */
export const FINAL_MATCH = "Final Matched Customer Account";

/** The account search's answer, and the one cell of it that you choose. */
export const ACCOUNT_MATCH_COLUMNS: readonly Column[] = [
  {
    key: FINAL_MATCH,
    spellings: ["Final Matched Customer Account *", "Final Account Matched", "Final Account Match"],
    kind: "account-match",
    group: "account-match",
    required: "no",
    lock: "created",
    description:
      "The customer's account. Blank: the upload only searches accounts. Filled: it creates the deal with this one.",
    sample: "MicrosoftID: 11-1FG2G, AccountName: Microsoft, AccountAddress: PO BOX 80456",
    source: tableRow(FINAL_MATCH),
  },
  {
    key: "Matched Category",
    spellings: [],
    kind: "system",
    group: "account-match",
    required: "no",
    lock: "always",
    description: "Which kind of account Partner Center has put into the final match.",
    sample: "",
    source: AUTO_POPULATED,
  },
  {
    key: "Confidence",
    spellings: [],
    kind: "system",
    group: "account-match",
    required: "no",
    lock: "always",
    description: "How sure Partner Center is of the final match: High, Medium or Low.",
    sample: "High",
    source: AUTO_POPULATED,
  },
  ...FAMILIES.flatMap((family) => [suggestionColumn(family, 1), suggestionColumn(family, 2)]),
];
