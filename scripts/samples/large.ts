import { digits, goodDeal, solution, teamMember, type Deal } from "./good-deal";
import { randomFrom, type Random } from "./random";
import { headersOf } from "./sample-file";

const REPEATED = 10;
const RECORDS = 1000;

export const LARGE_HEADERS = headersOf("2023", { solutions: REPEATED, teamMembers: REPEATED });

/** Mistakes that turn up in every tenth row or so. */
const MISTAKES: readonly [Deal, ...Deal[]] = [
  { Currency: "eur" },
  { "Customer Country": "Deutschland" },
  { "Estimated Close Date": "2028-11-30" },
  { "Estimated Close Date": "30/11/2028" },
  { "Estimated Deal Value": "25,000.00" },
  { "Customer Contact Email Address": "nobody at example.com" },
  { "Marketplace Purchase Intent": "" },
  { "Customer D-U-N-S ID": "1466849" },
  { "Team member 4": "Bob, Partner, bob@example.com" },
  { "Solution 7": "SOL-10037-ABC; EUR; 10; 5" },
];

/** 1,000 new deals with ten solutions and ten team members each: as much as one upload takes. */
export function large(): Deal[] {
  const random = randomFrom(1000);
  return Array.from({ length: RECORDS }, (_, number) => ({
    ...goodDeal(random, number),
    ...repeated("Solution", (n) => solution(random, "EUR", number + n)),
    ...repeated("Team member", () => teamMember(random)),
    ...mistake(random),
  }));
}

function mistake(random: Random): Deal {
  const made = random.pick(MISTAKES);
  if (!random.chance(0.3)) return {};
  return "Customer D-U-N-S ID" in made ? { "Customer D-U-N-S ID": digits(random, 7) } : made;
}

function repeated(family: string, value: (number: number) => string): Deal {
  return Object.fromEntries(Array.from({ length: REPEATED }, (_, n) => [`${family} ${n + 1}`, value(n + 1)]));
}
