import { codeMeant } from "./code-meant";
import { EXISTING_IDS } from "./existing-deal";
import type { CellInDealRule } from "./rule";
import { substatusReasons } from "./statuses";

export const reasonCode: CellInDealRule = {
  id: "reason-code",
  source: "bulk-operations.md, table row “Declined/Lost/Error reason”",
  severities: ["error"],
  fixes: "The text of a reason becomes its number.",
  was: EXISTING_IDS,
  fails: {
    ...EXISTING_IDS,
    "Partner Referral Status": "Closed",
    "Partner Referral Substatus": "Lost",
    "Declined/Lost/Error reason": "9",
  },
  passes: {
    ...EXISTING_IDS,
    "Partner Referral Status": "Closed",
    "Partner Referral Substatus": "Lost",
    "Declined/Lost/Error reason": "8",
  },
  appliesTo: (column) => column.kind === "reason-code",
  cellInDeal: ({ text }, deal) => {
    // Of a substatus that needs no reason, or is wrong itself, there is no list to judge by.
    const reasons = substatusReasons(deal);
    if (reasons === undefined || reasons.codes.some(({ value }) => value === text)) return undefined;
    const code = codeMeant(text, reasons.codes);
    return {
      severity: "error",
      params: { substatus: reasons.substatus, highest: reasons.codes.length },
      ...(code !== undefined && { fix: { value: code, kind: "safe" } }),
    };
  },
};
