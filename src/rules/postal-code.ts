import { cellText } from "../sheet/cell";
import { cellOf } from "../sheet/deal-sheet";
import { isDateFormat } from "../sheet/dates";
import type { CellInDealRule } from "./rule";

/** Countries whose postal codes are so many digits and nothing else, and some of them begin with 0. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...["US", "PR", "DE", "FR", "ES", "IT", "FI", "EE", "LT", "UA", "TR", "MX", "KR", "MY"].map(
    (code) => [code, 5] as const,
  ),
  ...["AU", "NZ", "NO", "DK", "ZA"].map((code) => [code, 4] as const),
  ...["CN", "RO", "SG"].map((code) => [code, 6] as const),
]);
/** No postal code begins with more zeros, or hardly any. */
const MOST_ZEROS = 2;

export const postalCode: CellInDealRule = {
  id: "postal-code",
  source: "rules.md §4",
  severities: ["warning"],
  fixes: "Offered with the zeros in front that postal codes of the country have.",
  fails: { "Customer Country": "US", "Customer Postal Code": 2139 },
  passes: { "Customer Country": "US", "Customer Postal Code": "02139" },
  appliesTo: ({ key }) => key === "Customer Postal Code",
  cellInDeal: ({ value, text, numberFormat }, deal) => {
    if (typeof value !== "number" || !Number.isInteger(value) || value <= 0 || isDateFormat(numberFormat))
      return undefined;
    const country = cellText(cellOf(deal, "Customer Country"));
    const digits = DIGITS.get(country);
    if (digits === undefined || text.length >= digits || text.length < digits - MOST_ZEROS) return undefined;
    const fix = { value: text.padStart(digits, "0"), kind: "offered" } as const;
    return { severity: "warning", params: { country, digits }, fix };
  },
};
