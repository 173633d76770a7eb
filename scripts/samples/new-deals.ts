import { goodDeal, type Deal } from "./good-deal";
import { randomFrom } from "./random";
import { headersOf } from "./sample-file";

export const NEW_DEALS_HEADERS = headersOf("2023", { solutions: 3, teamMembers: 2 });

/** What people get wrong when they fill the template in: number of the deal (from 0) → cells that differ from a good deal. */
const MISTAKES: readonly (readonly [number, Deal])[] = [
  [1, { "Customer Country": "Germany" }],
  [2, { "Customer Country": "UK", Currency: "£" }],
  [3, { Currency: "usd" }],
  [4, { "Estimated Close Date": "31/03/2028" }],
  [5, { "Estimated Close Date": "2028-05-15", Currency: "€" }],
  [
    6,
    {
      "Customer Country": "Brazil",
      "Customer Contact Email Address": "joao.conceicao(at)litware.com",
      ...helpWith("3"),
    },
  ],
  [7, { ...helpWith("2"), "Customer Contact First Name": "", "Customer Contact Phone Number": "" }],
  [8, { "Partner Referral Status": "New", "Partner Referral Substatus": "Pending" }],
  [10, { "Customer Contact Phone Number": "call the office first", ...helpWith("1") }],
  [11, { "Estimated Deal Value": "12,500.00", "Sales Stage": "40%" }],
  [12, { "Estimated Deal Value": "€ 8.400,50" }],
  [13, { ...helpWith("Proof of concept /Demo") }],
  [14, { ...helpWith("4"), "Share with Microsoft sales team": "No" }],
  [15, { "Marketplace Purchase Intent": "HaveNotDecided" }],
  [16, { "Consent to share Customer/Partner contact": "No" }],
  [17, { "Consent to share Customer/Partner contact": "" }],
  [18, { "Solution 1": "SOL-12345-ABC; DKK; 1200; 10", "Solution 2": "SOL-20001-XYZ, DKK, 1,250.00, 10" }],
  [19, { "Team member 1": "Niamh, O'Connor, niamh.oconnor@example.com" }],
  [20, { "Customer D-U-N-S ID": "81466849", "Customer Domain Name": "https://www.blueyonderairlines.com/kontakt" }],
  [21, { "Customer Contact Phone Number": "004522255501", "CRM ID": "202800123456" }],
  [22, { "Customer Name": "  VanArsdel, Ltd. ", "Deal Name": "R&amp;D lab refresh" }],
  [23, { "Estimated Close Date": "3/4/28" }],
  [24, { "Customer D-U-N-S ID": "081466849", "Customer Contact Phone Number": "+493023125077" }],
  [25, { "Customer City": "", "Customer D-U-N-S ID": "08-146-6849" }],
  [26, { "Microsoft help required?": "Y", "What specific help from Microsoft?": "6" }],
  [27, { "Estimated Close Date": "01/15/2024" }],
  [28, { "Sales Stage": "Proposed", "PartnerID (formerly MPN ID)": "MPN 1234567" }],
  [29, { "Estimated Deal Value": "TBD" }],
  [30, { "Marketplace Purchase Intent": "maybe" }],
  [31, { "Final Matched Customer Account": "6-ABCDEFG23XB" }],
  [32, { "Final Matched Customer Account": "MicrosoftID: 11-1FG2GXK" }],
  [33, { "Customer Country": "JPN", "Solution 3": "SOL-31337-QRS" }],
  [35, { "Device Category": "kiosk", "Silicon Type": "Intel - Core i5", "Attach Services": "yes" }],
  [36, { Notes: 'Quote sent:\n1. licences, 250 users\n2. "quick start" workshop\n3. support, 12 months' }],
  [38, { "Solution 1": "" }],
];

function helpWith(code: string): Deal {
  return {
    "Microsoft help required?": "Yes",
    "What specific help from Microsoft?": code,
    "Share with Microsoft sales team": "Yes",
  };
}

/** About 40 new deals: most of them right, some with a mistake each, one entered twice. */
export function newDeals(): Deal[] {
  const random = randomFrom(2023);
  const mistakes = new Map(MISTAKES);
  const deals = Array.from({ length: 40 }, (_, number) => ({ ...goodDeal(random, number), ...mistakes.get(number) }));
  const [twice] = deals;
  return twice === undefined ? deals : [...deals, { ...twice }];
}
