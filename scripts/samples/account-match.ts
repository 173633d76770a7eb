import { accountId, digits, goodDeal, type Deal } from "./good-deal";
import { randomFrom, type Random } from "./random";
import { headersOf } from "./sample-file";

export const ACCOUNT_MATCH_HEADERS = headersOf("2026", { solutions: 5, teamMembers: 5 });

const AREAS = ["AI Business Solutions", "Cloud and AI Platforms", "Security"] as const;
const PLAYS = ["Unify Your Data Platform", "Copilot and Agents at Work", "Data Security"] as const;

/** What the reviewer has done to single rows: number of the deal (from 0) → cells. */
const REVIEWED: readonly (readonly [number, Deal])[] = [
  [3, { "Final Matched Customer Account": "6-K3M9QX27" }],
  [9, { "Final Matched Customer Account": "MicrosoftId :12-4PQR7ST" }],
  [14, { "Final Matched Customer Account": "Litware Holding, the one in São Paulo" }],
  [20, { "Solution Area": "", "Solution Play": "" }],
];

/** About 30 deals as the account search gives them back: suggestions for each, a final match for most. */
export function accountMatch(): Deal[] {
  const random = randomFrom(2026);
  const reviewed = new Map(REVIEWED);
  return Array.from({ length: 30 }, (_, number) => ({
    ...searched(random, goodDeal(random, number)),
    "Solution Area": random.pick(AREAS),
    "Solution Play": random.pick(PLAYS),
    ...reviewed.get(number),
  }));
}

/** A deal with the six suggestions, and the first of them as final match where the search was sure enough. */
function searched(random: Random, deal: Deal): Deal {
  const name = deal["Customer Name"] ?? "";
  const address = [deal["Customer Address Line 1"], deal["Customer City"]].join(" ");
  const managed = [
    account(random, name, address),
    random.chance(0.8)
      ? account(random, `${name} (${deal["Customer Country"] ?? ""})`, `PO BOX ${digits(random, 5)}`)
      : "",
  ];
  const unmanaged = [
    account(random, `${name}, ${deal["Customer City"] ?? ""} branch`, address),
    random.chance(0.6) ? account(random, name.toUpperCase(), `PO BOX ${digits(random, 5)}`) : "",
  ];
  const duns = [dunsAccount(random, name, address), random.chance(0.5) ? dunsAccount(random, name, "") : ""];
  const confidence = random.pick(["High", "High", "Medium", "Low", ""]);
  return {
    ...deal,
    "Final Matched Customer Account": confidence === "" ? "" : (managed[0] ?? ""),
    "Matched Category": confidence === "" ? "" : "Managed",
    Confidence: confidence,
    "Managed Account 1": managed[0] ?? "",
    "Managed Account 2": managed[1] ?? "",
    "Unmanaged Account 1": unmanaged[0] ?? "",
    "Unmanaged Account 2": unmanaged[1] ?? "",
    "DUNS Account 1": duns[0] ?? "",
    "DUNS Account 2": duns[1] ?? "",
  };
}

function account(random: Random, name: string, address: string): string {
  return `MicrosoftID: ${accountId(random)}, AccountName: ${name}, AccountAddress: ${address}`;
}

/** As the register's entries come: no space after `AccountName:`. */
function dunsAccount(random: Random, name: string, address: string): string {
  return `DUNSID: ${digits(random, 9)}, AccountName:${name.toUpperCase()}, AccountAddress: ${address}`;
}
