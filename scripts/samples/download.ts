import { goodDeal, identifier, solution, teamMember, type Deal } from "./good-deal";
import { randomFrom, type Random } from "./random";
import { headersOf } from "./sample-file";

export const DOWNLOAD_HEADERS = headersOf("2023", { solutions: 3, teamMembers: 2 });

/** The states of downloaded deals, as often as each is listed. */
const STATES: readonly [Deal, ...Deal[]] = [
  state("Active", "Accepted"),
  state("Active", "Accepted"),
  state("Active", "Accepted"),
  state("Active", "Accepted"),
  state("New", "Pending"),
  state("New", "Received"),
  state("Closed", "Won", { "Sales Stage": "100" }),
  state("Closed", "Lost", { "Declined/Lost/Error reason": "3" }),
  state("Closed", "Declined", { "Declined/Lost/Error reason": "5" }),
  state("Closed", "Expired"),
  state("Closed", "Error", { "Declined/Lost/Error reason": "9", Notes: "Entered twice by two colleagues." }),
];

function state(status: string, substatus: string, more: Deal = {}): Deal {
  return { "Partner Referral Status": status, "Partner Referral Substatus": substatus, ...more };
}

/** About 60 deals as Partner Center downloads them, open and closed, with their IDs. */
export function download(): Deal[] {
  const random = randomFrom(5000);
  return Array.from({ length: 60 }, (_, number) => downloaded(random, number));
}

function downloaded(random: Random, number: number): Deal {
  const deal = goodDeal(random, number);
  const shared = deal["Microsoft help required?"] === "Yes";
  return {
    ...deal,
    "Engagement ID": identifier(random),
    "Referral ID": identifier(random),
    ...random.pick(STATES),
    "Microsoft Referral Status": shared ? random.pick(["Pending", "Accepted"]) : "",
    "Microsoft MSX ID": shared ? `7-${random.integer(1_000_000, 9_999_999)}` : "",
    "Solution 2": random.chance(0.4) ? solution(random, deal.Currency ?? "", 1200) : "",
    "Team member 2": random.chance(0.4) ? teamMember(random) : "",
    "Microsoft team member 1": shared ? "Sam, Seller, 425 555 0144, sam.seller@example.com" : "",
  };
}
