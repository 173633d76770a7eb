import { accountId, digits, goodDeal, identifier, solution, teamMember, type Deal } from "../scripts/samples/good-deal";
import { randomFrom, type Random } from "../scripts/samples/random";
import { headersOf, sampleRows } from "../scripts/samples/sample-file";
import type { DealSheet } from "../src/sheet/deal-sheet";
import { recognise } from "../src/sheet/recognise";
import { textSheet } from "../src/sheet/sheet";
import { columnByHeader, columnByKey } from "../src/template/columns";

/** How much of a sheet is filled: what a new deal needs, or every cell that can be. */
export type Filling = "sparse" | "full";

/** The newest template with 50 solutions and 50 team members, cut to the 153 columns of a wide download. */
const MOST = 50;
const WIDTH = 153;

export const HEADERS = headersOf("2026", { solutions: MOST, teamMembers: MOST }).slice(0, WIDTH);

/** The day that the checks count as today. */
export const TODAY = { today: "2026-11-22" };

/** One deal in ten has a mistake, as in a file that a person has worked on. */
const MISTAKES: readonly [Deal, ...Deal[]] = [
  { Currency: "eur" },
  { "Customer Country": "Deutschland" },
  { "Estimated Close Date": "2028-11-30" },
  { "Estimated Deal Value": "25,000.00" },
  { "Customer Contact Email Address": "nobody at example.com" },
  { "Marketplace Purchase Intent": "perhaps" },
  { "Solution 1": "SOL-10037-ABC; EUR; 10; 5" },
  { "Team member 1": "Bob, Partner, bob@example.com" },
];

/** Header row and rows of texts, the same on every run, as Excel's API gives them. */
export function textRows(records: number, filling: Filling): string[][] {
  const random = randomFrom(records);
  const make = filling === "full" ? fullDeal : goodDeal;
  const deals = Array.from({ length: records }, (_, number) => ({
    ...make(random, number),
    ...(random.chance(0.1) ? random.pick(MISTAKES) : {}),
  }));
  const rows = sampleRows(HEADERS, deals.map(onlyOf(HEADERS)));
  return freshRows(rows);
}

/** The same cells as texts of their own, as Excel hands them over: what was put together lies otherwise in memory. */
export function freshRows(rows: readonly (readonly string[])[]): string[][] {
  return JSON.parse(JSON.stringify(rows)) as string[][];
}

/** The rows recognised as a co-sell file. */
export function dealSheetOf(rows: readonly (readonly string[])[]): DealSheet {
  const recognition = recognise(textSheet("bench.csv", rows));
  if (recognition.kind !== "deal-sheet") throw new Error(`The sheet to measure is ${recognition.kind}.`);
  return recognition.dealSheet;
}

/** The rows as objects of their filled cells, which is how a schema library wants them. */
export function objectsOf({ records, positions }: DealSheet): readonly Readonly<Record<string, string>>[] {
  return records.map(({ cells }) =>
    Object.fromEntries(
      [...positions]
        .map(([key, position]) => [key, String(cells[position])] as const)
        .filter(([, text]) => text !== ""),
    ),
  );
}

/** An existing deal with every cell filled, apart from last upload's errors and the reason of a deal that failed. */
function fullDeal(random: Random, number: number): Deal {
  const texts = Object.fromEntries(
    HEADERS.map((header) => columnByHeader(header)).map((column) => [column?.key ?? "", column?.sample ?? ""]),
  );
  const good = goodDeal(random, number);
  const account = `MicrosoftID: ${accountId(random)}, AccountName: ${good["Customer Name"] ?? ""}, AccountAddress: ${good["Customer City"] ?? ""}`;
  return {
    ...texts,
    ...good,
    Errors: "",
    "Declined/Lost/Error reason": "",
    "Engagement ID": identifier(random),
    "Referral ID": identifier(random),
    "Partner Referral Status": "Active",
    "Customer Address Line 2": `Building ${number}`,
    "Customer D-U-N-S ID": digits(random, 9),
    "Customer Domain Name": "contoso.com",
    "Estimated ACR Value": String(random.integer(1, 900) * 50),
    "Marketing Campaign ID": `Campaign ${digits(random, 4)}`,
    Notes: `Met ${random.integer(2, 9)} times; deal ${number} waits for the budget.`,
    "Microsoft help required?": "Yes",
    "What specific help from Microsoft?": "3",
    "Share with Microsoft sales team": "Yes",
    "Notes to Microsoft": `Need help with POC ${number}`,
    "CLA Number": digits(random, 7),
    "Device Category": accepted("Device Category"),
    "Silicon Type": accepted("Silicon Type"),
    "Azure Certified Device": "Yes",
    "Attach Services": "No",
    "Partner Role": "Solution design",
    "Solution Area": "Security",
    "Solution Play": "Data Security",
    "Final Matched Customer Account": account,
    ...Object.fromEntries(SUGGESTIONS.map((key) => [key, account])),
    ...repeated("Solution", (n) => solution(random, good["Currency"] ?? "USD", number + n)),
    ...repeated("Team member", () => teamMember(random)),
  };
}

const SUGGESTIONS = ["Managed", "Unmanaged", "DUNS"].flatMap((kind) => [`${kind} Account 1`, `${kind} Account 2`]);

function accepted(key: string): string {
  return columnByKey(key)?.values?.at(-1)?.value ?? "";
}

function repeated(family: string, value: (number: number) => string): Deal {
  return Object.fromEntries(Array.from({ length: MOST }, (_, n) => [`${family} ${n + 1}`, value(n + 1)]));
}

function onlyOf(headers: readonly string[]): (deal: Deal) => Deal {
  const keys = new Set(headers.map((header) => columnByHeader(header)?.key));
  return (deal) => Object.fromEntries(Object.entries(deal).filter(([key]) => keys.has(key)));
}
