import { columnByHeader } from "../template/columns";
import type { Column } from "../template/column";
import { templateHeaders } from "../template/template-headers";

/** What a sample row holds instead of the template's own samples, by column key. */
type Differences = Readonly<Record<string, string>>;

/** Cells of a new deal that stay blank though the template has a sample for them. */
const BLANK: ReadonlySet<string> = new Set(["Final Matched Customer Account", "Declined/Lost/Error reason"]);

/** One deal that passes, one with slips that can be fixed at a click, one whose account is still to be chosen. */
const ROWS: readonly Differences[] = [
  { "Deal Name": "Contoso migration", "Customer Name": "Contoso" },
  {
    "Deal Name": "Fabrikam analytics",
    "Customer Name": "Fabrikam",
    "Customer Country": "United States",
    Currency: "usd",
    "Customer Contact Email Address": "mailto:pat@fabrikam.example.com",
    "Marketplace Purchase Intent": "maybe",
  },
  {
    "Deal Name": "Northwind data platform",
    "Customer Name": "Northwind Traders",
    "Customer City": "Seattle",
    "Managed Account 1":
      "MicrosoftID: 12-1FG2G, AccountName: Northwind Traders, AccountAddress: 12 Pine Street, Seattle",
    "Unmanaged Account 1": "MicrosoftID: 13-4KT7P, AccountName: Northwind Toys, AccountAddress: 8 Lake Road, Portland",
    "DUNS Account 1": "DUNSID: 659410848, AccountName: NORTHWIND TRADERS INC, AccountAddress: 1 Harbor Way, Seattle",
  },
];

/**
 * A small co-sell file to try things with: today's headers and three new deals made of the template's samples.
 * Deals close in the year after `today` (`YYYY-MM-DD`).
 */
export function sampleCells(today: string): readonly (readonly string[])[] {
  const headers = templateHeaders("2026");
  const columns = headers.map(columnByHeader);
  const closeDate = `06/30/${Number(today.slice(0, 4)) + 1}`;
  const rows = ROWS.map((differences) => {
    const own = new Map(Object.entries({ "Estimated Close Date": closeDate, ...differences }));
    return columns.map((column) => (column === undefined ? "" : (own.get(column.key) ?? plainSample(column))));
  });
  return [headers, ...rows];
}

/** A new deal has nothing in what the service fills in, and needs one solution and one team member. */
function plainSample(column: Column): string {
  const isLeftBlank = column.lock === "always" || (column.number ?? 1) > 1 || BLANK.has(column.key);
  return isLeftBlank ? "" : column.sample;
}
