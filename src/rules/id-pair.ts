import { isBlank } from "../sheet/cell";
import { cellOf, textOf } from "../sheet/deal-sheet";
import { ENGAGEMENT_ID, REFERRAL_ID } from "./column-keys";
import { EXISTING_IDS } from "./existing-deal";
import { NO_PROBLEMS, type RecordRule } from "./rule";

export const idPair: RecordRule = {
  id: "id-pair",
  source: "bulk-operations.md, table rows “Engagement ID” and “Referral ID”",
  severities: ["error"],
  fails: { ...EXISTING_IDS, [REFERRAL_ID]: "" },
  passes: EXISTING_IDS,
  record: (deal, { baseline }) => {
    if (!deal.positions.has(ENGAGEMENT_ID) || !deal.positions.has(REFERRAL_ID)) return NO_PROBLEMS;
    const noEngagement = isBlank(cellOf(deal, ENGAGEMENT_ID));
    if (noEngagement === isBlank(cellOf(deal, REFERRAL_ID))) return NO_PROBLEMS;
    // What the Engagement ID of a remembered deal was, the rule read-only says.
    if (noEngagement && baseline?.get(textOf(deal, REFERRAL_ID).toLowerCase())?.get(ENGAGEMENT_ID) !== undefined) {
      return NO_PROBLEMS;
    }
    const [column, other] = noEngagement ? [ENGAGEMENT_ID, REFERRAL_ID] : [REFERRAL_ID, ENGAGEMENT_ID];
    return [{ column, severity: "error", params: { other } }];
  },
};
