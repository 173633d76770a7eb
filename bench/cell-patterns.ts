import { COUNTRY_CODES } from "../src/template/countries";
import { CURRENCY_CODES } from "../src/template/currencies";
import type { Column } from "../src/template/column";

/** What a schema library is told of a column: the texts that pass are one of these, or match the pattern. */
export type CellSchema = { readonly oneOf: readonly string[] } | { readonly pattern: RegExp };

const LABEL = "[A-Za-z0-9_\\u00c0-\\uffff]";
const HOST = `(?:${LABEL}(?:[A-Za-z0-9_\\u00c0-\\uffff-]{0,61}${LABEL})?[.])+[A-Za-z]{2,63}`;
const EMAIL = `[^\\s@,;:<>()"]{1,64}@${HOST}`;
const PHONE = "(?=(?:[^0-9,]*[0-9]){5})[-0-9+(). /]+";
const SOLUTION_ID = "SOL(?:-[A-Za-z0-9]+)+";

const PATTERNS: Readonly<Partial<Record<Column["kind"], string>>> = {
  identifier: "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
  date: "(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])/(?:19|20)[0-9]{2}",
  amount: "[0-9]+(?:[.][0-9]+)?",
  "sales-stage": "[0-9]+(?:[.][0-9]+)?",
  "reason-code": "[1-9]",
  email: EMAIL,
  phone: PHONE,
  duns: "[0-9]{9}",
  "domain-name": HOST,
  "partner-id": "[0-9]+",
  "account-match": "(?:MicrosoftID: [0-9]+-[A-Za-z0-9]+|DUNSID: [0-9]{9})(?:, AccountName:.*, AccountAddress:.*)?",
  solution: `${SOLUTION_ID}(?:, ?(?:${CURRENCY_CODES.join("|")})(?:, ?[0-9]+(?:[.][0-9]+)?(?:, ?0*[1-9][0-9]*)?)?)?`,
  "team-member": `[^,]*[^,\\s][^,]*,[^,]*[^,\\s][^,]*, ?${PHONE}, ?${EMAIL}`,
};

/** The texts of every other column: no space at either end, no Excel error, nothing that cannot be seen, no entities. */
const UNSEEN = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u00a0\\u200b\\u2060\\ufeff";
const CLEAN = `(?![\\s#])(?!.*&[#a-z0-9]+;)[^${UNSEEN}]*[^\\s${UNSEEN}]`;

/** The cell rules of a column as a schema library can be told them; undefined where cells are not judged. */
export function cellSchema(column: Column): CellSchema | undefined {
  if (column.kind === "system" || column.kind === "suggestion") return undefined;
  if (column.kind === "country") return { oneOf: COUNTRY_CODES };
  if (column.kind === "currency") return { oneOf: CURRENCY_CODES };
  if (column.kind === "consent") return { oneOf: ["Yes", "No"] };
  if (column.values !== undefined && column.suggestsOnly !== true && column.kind !== "reason-code") {
    return { oneOf: column.values.map(({ value }) => value) };
  }
  return { pattern: new RegExp(`^(?:${PATTERNS[column.kind] ?? CLEAN})$`) };
}
