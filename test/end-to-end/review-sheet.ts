import { accountId, digits, goodDeal, type Deal } from "../../scripts/samples/good-deal";
import { randomFrom } from "../../scripts/samples/random";
import { headersOf, sampleRows } from "../../scripts/samples/sample-file";

const HEADERS = headersOf("2026", { solutions: 1, teamMembers: 1 });

/** A row of the review sheet and which of its suggestions a person should take. */
export interface ReviewedDeal {
  readonly cells: Deal;
  /** The key of the column of the customer's own account. */
  readonly right: string;
}

/** 200 deals back from the account search, no account chosen yet: in every third the customer's account is not a managed one. */
export function reviewSheet(count = 200): { readonly rows: string[][]; readonly deals: readonly ReviewedDeal[] } {
  const random = randomFrom(77);
  const deals = Array.from({ length: count }, (_, number) => {
    const deal = goodDeal(random, number);
    const name = deal["Customer Name"] ?? "";
    const address = `${deal["Customer Address Line 1"] ?? ""}, ${deal["Customer City"] ?? ""}`;
    const own = `MicrosoftID: ${accountId(random)}, AccountName: ${name}, AccountAddress: ${address}`;
    const other = `MicrosoftID: ${accountId(random)}, AccountName: Quiet Harbour ${number}, AccountAddress: PO BOX ${digits(random, 5)}`;
    const right = number % 3 === 2 ? "Unmanaged Account 1" : "Managed Account 2";
    const cells: Deal = {
      ...deal,
      "Final Matched Customer Account": "",
      "Solution Area": "Security",
      "Solution Play": "Data Security",
      "Managed Account 1": other,
      "DUNS Account 1": `DUNSID: ${digits(random, 9)}, AccountName:${name.toUpperCase()}, AccountAddress: ${address}`,
      [right]: own,
    };
    return { cells, right };
  });
  return {
    rows: sampleRows(
      HEADERS,
      deals.map(({ cells }) => cells),
    ),
    deals,
  };
}
