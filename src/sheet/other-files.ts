import { headerKey } from "../template/header-key";

/** Other files of Partner Center that people take for the co-sell file. */
export type OtherFile = "leads" | "deal-registrations" | "referral-insights";

function keys(...headers: readonly string[]): ReadonlySet<string> {
  return new Set(headers.map(headerKey));
}

/** Headers that only the co-sell file has: several of them outweigh a column that a person has added. */
const CO_SELL = keys(
  "Partner Referral Status",
  "Partner Referral Substatus",
  "Microsoft help required?",
  "What specific help from Microsoft?",
  "Share with Microsoft sales team",
  "Notes to Microsoft",
  "Consent to share Customer/Partner contact",
  "Final Matched Customer Account",
  "Solution 1",
  "Team member 1",
);

/** Source: Bulk operations for Azure IP co-sell deal registrations. */
const DEAL_REGISTRATIONS = keys(
  "Registration Date",
  "Registration Type",
  "Registration Status",
  "Registration Status Reason",
  "Is Marketplace Transacted",
  "Marketplace Transaction Date",
  "Is Deployed on Azure",
  "Contract Value",
  "Contract Currency",
  "Contract Term",
  "Contract Sign Date",
  "Contract Start Date",
  "Contract End Date",
  "Solution Value",
  "Solution Currency",
  "Primary Deployment On",
  "Pricing Model",
);

/** Source: Referral insights, data definitions of the co-sell download. */
const REFERRAL_INSIGHTS = keys(
  "Deal Direction",
  "Deal Type",
  "Referral Creation Date",
  "Estimated Deal value (USD)",
  "Solution Name",
);

/** The columns of the leads file are not published; these are the ones that the insights about leads name. */
const LEADS = keys(
  "Lead ID",
  "Lead Name",
  "Lead Type",
  "Lead Source",
  "Lead Status",
  "Lead currency",
  "Lead value",
  "Lead value (USD)",
  "Call to action",
  "Referral program",
  "Business profile ID",
  "Offer ID",
  "Offer name",
);

const OTHER_FILES: readonly (readonly [OtherFile, ReadonlySet<string>])[] = [
  ["deal-registrations", DEAL_REGISTRATIONS],
  ["referral-insights", REFERRAL_INSIGHTS],
  ["leads", LEADS],
];

/** The other file whose own headers a row holds: at least two, and more than the row has of the co-sell file. */
export function otherFile(headers: readonly string[]): OtherFile | undefined {
  const row = headers.map(headerKey);
  const coSell = row.filter((key) => CO_SELL.has(key)).length;
  return OTHER_FILES.find(([, own]) => row.filter((key) => own.has(key)).length > Math.max(1, coSell))?.[0];
}
