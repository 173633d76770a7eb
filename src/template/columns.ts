import { ACCOUNT_MATCH_COLUMNS } from "./account-match-columns";
import type { Column } from "./column";
import { CONTACT_COLUMNS, CUSTOMER_COLUMNS } from "./customer-columns";
import { DEAL_COLUMNS } from "./deal-columns";
import { ENGAGEMENT_COLUMNS } from "./engagement-columns";
import { headerKey } from "./header-key";
import { IOT_COLUMNS } from "./iot-columns";
import { MOST_REPEATED, numberedHeader, REPEATING_COLUMNS } from "./repeating";
import { SYSTEM_COLUMNS } from "./system-columns";

/** Every column that a co-sell file can have (rules.md §3), group by group, the repeating ones last. */
export const COLUMNS: readonly Column[] = [
  ...SYSTEM_COLUMNS,
  ...CUSTOMER_COLUMNS,
  ...CONTACT_COLUMNS,
  ...DEAL_COLUMNS,
  ...ENGAGEMENT_COLUMNS,
  ...IOT_COLUMNS,
  ...ACCOUNT_MATCH_COLUMNS,
  ...REPEATING_COLUMNS,
];

const BY_KEY: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.key, column]));

const BY_HEADER: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [column.key, ...column.spellings].map((spelling) => [headerKey(spelling), column] as const),
  ),
);

/** Normalised spelling → column, for every spelling of every column. */
export function knownSpellings(): ReadonlyMap<string, Column> {
  return BY_HEADER;
}

/** The column of a canonical key, e.g. `Customer Country` or `Solution 3`. */
export function columnByKey(key: string): Column | undefined {
  return BY_KEY.get(key);
}

/** The column that a header names, in any of its spellings (`MPN Id`, `Solution 03`); undefined when none. */
export function columnByHeader(header: string): Column | undefined {
  const known = BY_HEADER.get(headerKey(header));
  if (known !== undefined) return known;
  const numbered = numberedHeader(header);
  if (numbered === undefined || numbered.number > MOST_REPEATED) return undefined;
  return BY_KEY.get(`${numbered.family} ${numbered.number}`);
}
