import type { Column } from "./column";
import { headerKey } from "./header-key";
import { tableRow } from "./sources";

/** The columns that a person may add more of, by number. */
export type RepeatingFamily = "Solution" | "Team member" | "Microsoft team member";

/** The most columns of one family (bulk-operations.md: up to 50 solutions and 50 team members a deal). */
export const MOST_REPEATED = 50;

type Prototype = Omit<Column, "key" | "spellings" | "required" | "number">;

const PROTOTYPES: ReadonlyMap<RepeatingFamily, Prototype> = new Map<RepeatingFamily, Prototype>([
  [
    "Solution",
    {
      kind: "solution",
      group: "solutions",
      lock: "never",
      description: "A solution's ID; then, if you like, currency, price and quantity, separated by commas.",
      sample: "SOL-1234-PQRS, USD, 10, 100",
      source: tableRow("Solution 1"),
    },
  ],
  [
    "Team member",
    {
      kind: "team-member",
      group: "team",
      lock: "never",
      description: "A colleague who works on the deal: first name, last name, phone and e-mail, separated by commas.",
      sample: "Bob, Partner, 999999, Bob.partner@Contoso.com",
      source: tableRow("Team member 1"),
    },
  ],
  [
    "Microsoft team member",
    {
      kind: "system",
      group: "team",
      lock: "always",
      description: "Who works on the deal at Microsoft.",
      sample: "Sam, Seller, 999999, Sam.seller@Microsoft.com",
      source: tableRow("Microsoft team member 1"),
    },
  ],
]);

const FAMILY_BY_KEY = new Map([...PROTOTYPES.keys()].map((family) => [headerKey(family), family]));

/** The number 1 of a solution and of a team member is required; Microsoft's own people are not (rules.md §3). */
function isRequired(family: RepeatingFamily, number: number): boolean {
  return number === 1 && family !== "Microsoft team member";
}

/** Solution, Team member and Microsoft team member 1…50, family by family. */
export const REPEATING_COLUMNS: readonly Column[] = [...PROTOTYPES].flatMap(([family, prototype]) =>
  Array.from({ length: MOST_REPEATED }, (_, index) => ({
    ...prototype,
    key: `${family} ${index + 1}`,
    spellings: [],
    required: isRequired(family, index + 1) ? "always" : "no",
    number: index + 1,
  })),
);

/** A header that reads as one of a repeating family, whether or not its number is allowed. */
export interface NumberedHeader {
  readonly family: RepeatingFamily;
  readonly number: number;
}

/** `Solution 51` → `{ family: "Solution", number: 51 }`; undefined for a header of no family or without a number. */
export function numberedHeader(header: string): NumberedHeader | undefined {
  const parts = /^(\D+)(\d{1,9})$/.exec(headerKey(header));
  const family = FAMILY_BY_KEY.get(parts?.[1] ?? "");
  return family === undefined ? undefined : { family, number: Number(parts?.[2]) };
}
