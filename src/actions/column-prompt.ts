import type { Column, ColumnKind, Lock } from "../template/column";
import type { Choices } from "./choices";
import type { ListOffer } from "./host";

/** Excel's limits for the prompt of a data validation. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** What a value looks like, in plain words, where the description alone does not show it. */
const FORMS: ReadonlyMap<ColumnKind, string> = new Map<ColumnKind, string>([
  ["date", "Date as MM/DD/YYYY."],
  ["amount", "For example 12563 or 12563.50."],
  ["country", "Country code, two letters."],
  ["currency", "Currency code, three letters."],
  ["solution", "Solution ID, currency, price, quantity. Only the ID is needed."],
  ["team-member", "First name, last name, phone, e-mail."],
  ["email", "For example john@contoso.com."],
  ["phone", "For example +1 425 555 0100."],
]);

const LOCKS: ReadonlyMap<Lock, string> = new Map<Lock, string>([
  ["always", "Partner Center fills this column; changes are refused."],
  ["created", "Read-only once the deal exists."],
  ["shared", "Read-only once the deal is shared with Microsoft."],
  ["code", "Read-only once a code was sent."],
]);

/** Both lists do not fit into a prompt in full; the pane has them word for word. */
const REASONS_IN_SHORT =
  "Declined or Lost: 1 budget, 2 no response, 3 other vendor, 4 requirement, 5 no customer, 6 time line, 7 abuse, 8 other. " +
  "Error: 1–3 duplicate (bulk, Partner Center, Microsoft), 4 sync, 5 matching, 6 solution, 7 test, 8 data, 9 other. 6 and 9: see Notes.";

/** What Excel shows beside a selected cell of a column: what it wants, what its codes mean, and when it is read-only. */
export function columnPrompt(column: Column, choices: Choices): ListOffer["prompt"] {
  const { key, kind, number, description, lock } = column;
  const title = number === undefined ? key : key.replace(/ \d+$/, "");
  const codes = codesOf(column);
  // The codes are what nobody can guess, then what the column wants; the rest where there is room.
  const parts: readonly (string | undefined)[] = [
    kind === "account-match" ? accountAdvice(choices) : FORMS.get(kind),
    description,
    codes,
    LOCKS.get(lock),
  ];
  const order = codes === undefined ? [0, 3, 1] : [2, 3, 1];
  const chosen = new Set<number>();
  for (const index of order) {
    if (parts[index] !== undefined && joined(parts, [...chosen, index]).length <= MESSAGE_LIMIT) chosen.add(index);
  }
  return { title: shortened(title, TITLE_LIMIT), message: joined(parts, [...chosen]) };
}

function joined(parts: readonly (string | undefined)[], indexes: readonly number[]): string {
  return [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) => parts[index] ?? [])
    .join("\n");
}

/** `1 = Workload…; 2 = …`; undefined for a column whose values speak for themselves. */
function codesOf({ kind, values = [] }: Column): string | undefined {
  if (kind === "reason-code") return REASONS_IN_SHORT;
  const meanings = values.flatMap(({ value, meaning }) => (meaning === undefined ? [] : [`${value} = ${meaning}`]));
  return meanings.length === 0 ? undefined : meanings.join("; ");
}

function accountAdvice({ byRow }: Choices): string {
  const where = byRow === undefined ? "in the Dealsheet pane" : "from the list or in the Dealsheet pane";
  return `Choose one of the row's suggested accounts ${where}, or write MicrosoftID: and the ID.`;
}

/** Cut at a word where it is too long; with the ellipsis it keeps the limit. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = head.lastIndexOf(" ");
  return `${space >= limit / 2 ? head.slice(0, space) : head}…`;
}
