import type { ColumnKind, Lock } from "../../template/column";

type Texts<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** What a value looks like, in plain words, where the description alone does not show it. */
const forms = {
  date: "Date as MM/DD/YYYY.",
  amount: "For example 12563 or 12563.50.",
  country: "Country code, two letters.",
  currency: "Currency code, three letters.",
  solution: "Solution ID, currency, price, quantity. Only the ID is needed.",
  "team-member": "First name, last name, phone, e-mail.",
  email: "For example john@contoso.com.",
  phone: "For example +1 425 555 0100.",
} satisfies Texts<ColumnKind>;

const locks = {
  always: "Partner Center fills this column; changes are refused.",
  created: "Read-only once the deal exists.",
  shared: "Read-only once the deal is shared with Microsoft.",
  code: "Read-only once a code was sent.",
} satisfies Texts<Lock>;

/** What Excel shows beside a selected cell: short, because Excel takes no more than 255 characters in all. */
export const prompts = () => ({
  forms,
  locks,
  /** Both lists of reasons do not fit in full; the pane has them word for word. */
  reasons:
    "Declined or Lost: 1 budget, 2 no response, 3 other vendor, 4 requirement, 5 no customer, 6 time line, 7 abuse, 8 other. " +
    "Error: 1–3 duplicate (bulk, Partner Center, Microsoft), 4 sync, 5 matching, 6 solution, 7 test, 8 data, 9 other. 6 and 9: see Notes.",
  accountFromList:
    "Choose one of the row's suggested accounts from the list or in the Dealsheet pane, or write MicrosoftID: and the ID.",
  accountInPane: "Choose one of the row's suggested accounts in the Dealsheet pane, or write MicrosoftID: and the ID.",
  /** What Excel says when another value is typed. */
  notInList: "This value is not in the list. You may keep it: a check tells whether Partner Center takes it.",
});
