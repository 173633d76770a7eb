import type { Random } from "../../scripts/samples/random";
import type { SampleDeal } from "../../src/rules/rule";
import type { Workbook } from "../../workbench/model/workbook";
import { dealWorkbook } from "../actions/open-app";
import { deal, existingDeal } from "../deal";

/** What people write into cells of their own, right and wrong. */
export const MISTAKES: readonly [SampleDeal, ...SampleDeal[]] = [
  { Currency: "usd" },
  { Currency: " EUR" },
  { "Customer Country": "Deutschland" },
  { "Estimated Close Date": "2028-11-30" },
  { "Estimated Close Date": "13/13/2028" },
  { "Estimated Deal Value": "25,000.00" },
  { "Customer Contact Email Address": "nobody at example.com" },
  { "Marketplace Purchase Intent": "perhaps" },
  { "Partner Referral Status": "active" },
  { "Solution 1": "SOL-10037-ABC; EUR; 10; 5" },
  { "Deal Name": "" },
];

/** A workbook with 30 to 45 deals, new and existing, with mistakes and suggested accounts, and an empty second sheet. */
export function dealBook(random: Random): Workbook {
  const deals = Array.from({ length: random.integer(30, 45) }, (_, number) => {
    const make = random.chance(0.4) ? existing(number) : deal;
    return make({
      "Deal Name": `Deal ${number + 1}`,
      ...(random.chance(0.4) ? suggestions(number) : {}),
      ...(random.chance(0.4) ? random.pick(MISTAKES) : {}),
    });
  });
  const workbook = dealWorkbook(deals);
  workbook.addSheet("Notes of mine").enter(0, 0, "Call Contoso");
  return workbook;
}

function existing(number: number): (cells: SampleDeal) => SampleDeal {
  const tail = number.toString(16).padStart(12, "0");
  return (cells) =>
    existingDeal({
      "Engagement ID": `f7eaae47-0b84-4ac4-b4ea-${tail}`,
      "Referral ID": `ebacdbdc-0b84-4ac4-b4ea-${tail}`,
      ...cells,
    });
}

function suggestions(number: number): SampleDeal {
  const account = (name: string) => `MicrosoftID: 1-${number}ABC, AccountName: ${name}, AccountAddress: Redmond`;
  return {
    "Final Matched Customer Account": "",
    "Managed Account 1": account("Contoso"),
    "Managed Account 2": account("Fabrikam"),
    "Unmanaged Account 1": account("Northwind Traders"),
  };
}
