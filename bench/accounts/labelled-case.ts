import type { Random } from "../../scripts/samples/random";
import type { Place } from "./places";

/** What makes a case what it is: how the customer as entered differs from the account that it is. */
export type CaseKind =
  | "as entered"
  | "legal form"
  | "accents"
  | "abbreviation"
  | "typo"
  | "word order"
  | "two names"
  | "initials"
  | "moved branch"
  | "same name elsewhere"
  | "subsidiary beside parent"
  | "subsidiary wanted"
  | "without spaces"
  | "none is right";

/** A company as the sample knows it: what is written of it comes from this. */
export interface Company {
  readonly name: string;
  readonly place: Place;
  readonly street: string;
  readonly postalCode: string;
}

/** A record with suggestions, and which of them are the customer. */
export interface LabelledCase {
  readonly kind: CaseKind;
  /** Column key → text. */
  readonly cells: Readonly<Record<string, string>>;
  /** The keys of the columns that suggest the customer itself; none where no suggestion is right. */
  readonly right: ReadonlySet<string>;
}

/** A company's name and street in somebody's spelling. */
export interface Spelling {
  readonly company: Company;
  readonly name: string;
  readonly street: string;
  readonly isRight: boolean;
}

const SLOTS: readonly [string, ...string[]] = [
  "Managed Account 1",
  "Managed Account 2",
  "Unmanaged Account 1",
  "Unmanaged Account 2",
  "DUNS Account 1",
  "DUNS Account 2",
];

/** A record: the customer as entered, and the accounts in columns that chance has picked. */
export function labelledCase(
  random: Random,
  kind: CaseKind,
  entered: { readonly company: Company; readonly name: string },
  accounts: readonly Spelling[],
): LabelledCase {
  const { company, name } = entered;
  const free = [...SLOTS];
  const placed = accounts.slice(0, SLOTS.length).map((account) => {
    const [column = SLOTS[0]] = free.splice(random.integer(0, free.length - 1), 1);
    return { account, column };
  });
  return {
    kind,
    cells: {
      "Customer Name": name,
      "Customer Address Line 1": company.street,
      "Customer City": company.place.city,
      "Customer State": company.place.state,
      "Customer Postal Code": company.postalCode,
      "Customer Country": company.place.country,
      ...Object.fromEntries(placed.map(({ account, column }) => [column, accountText(random, account, column)])),
    },
    right: new Set(placed.filter(({ account }) => account.isRight).map(({ column }) => column)),
  };
}

/** As the account search writes one. Addresses are as complete as it pleases the register. */
function accountText(random: Random, { company, name, street }: Spelling, column: string): string {
  const { place, postalCode } = company;
  const city = [place.city, place.state, postalCode].filter((part) => part !== "").join(", ");
  const address = random.pick([
    `${street}, ${city}, ${place.countryName}`,
    `${street}, ${postalCode} ${place.city}`,
    `${street}, ${place.city}`,
    `${place.city}, ${place.countryName}`,
    `PO BOX ${random.integer(10_000, 99_999)}, ${place.city}`,
    `PO BOX ${random.integer(10_000, 99_999)}`,
  ]);
  if (column.startsWith("DUNS")) {
    return `DUNSID: ${random.integer(100_000_000, 999_999_999)}, AccountName:${name.toUpperCase()}, AccountAddress: ${address.toUpperCase()}`;
  }
  return `MicrosoftID: ${random.integer(1, 14)}-${random.integer(100_000, 999_999)}X, AccountName: ${name}, AccountAddress: ${address}`;
}
