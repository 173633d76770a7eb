import { accountMatch } from "./account-match";
import { identifier, type Deal } from "./good-deal";
import { randomFrom } from "./random";

/** What the service refused: number of the deal (from 0) → its message and the cells as they were sent. */
const REFUSED: readonly (readonly [number, Deal])[] = [
  [2, { Errors: "Required field Solution 1 missing", "Solution 1": "" }],
  [
    5,
    {
      Errors: "Required field Customer Country missing; Required field Currency missing",
      "Customer Country": "",
      Currency: "",
    },
  ],
  [8, { Errors: "Required field Team member 1 missing", "Team member 1": "" }],
  [11, { Errors: "Required field Estimated Close Date missing", "Estimated Close Date": "" }],
  [15, { Errors: "Required field Marketplace Purchase Intent missing", "Marketplace Purchase Intent": "" }],
  [19, { Errors: "Referral could not be created. Try again later." }],
];

/** Sent to change a deal that was there already, and refused: keeps its IDs. */
const REFUSED_UPDATE = 22;

/** The second upload of account matches as it comes back: most deals created, some refused. */
export function withErrors(): Deal[] {
  const random = randomFrom(404);
  const refused = new Map(REFUSED);
  const deals = accountMatch().filter((deal) => (deal["Final Matched Customer Account"] ?? "").includes("AccountName"));
  return deals.map((deal, number) => {
    const created = {
      ...deal,
      "Engagement ID": identifier(random),
      "Referral ID": identifier(random),
      "Partner Referral Status": "Active",
      "Microsoft Referral Substatus": deal["Microsoft help required?"] === "Yes" ? "Pending" : "",
    };
    if (number === REFUSED_UPDATE) return { ...created, Errors: "Currency cannot be empty", Currency: "" };
    const refusal = refused.get(number);
    return refusal === undefined ? created : { ...deal, ...refusal };
  });
}
