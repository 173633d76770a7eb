import { cellText } from "../sheet/cell";
import { baselineCell } from "../sheet/baseline";
import { EXISTING_IDS } from "./existing-deal";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { exactText, STATUS, SUBSTATUS } from "./statuses";

export const statusTransition: RecordRule = {
  id: "status-transition",
  source: "Referral resources, status transitions",
  severities: ["error"],
  was: { ...EXISTING_IDS, [STATUS]: "Active", [SUBSTATUS]: "Accepted" },
  fails: { ...EXISTING_IDS, [STATUS]: "New", [SUBSTATUS]: "Received" },
  passes: { ...EXISTING_IDS, [STATUS]: "Active", [SUBSTATUS]: "Accepted" },
  record: (deal, { baseline }) => {
    if (deal.class !== "update" || exactText(deal, STATUS) !== "New") return NO_PROBLEMS;
    return cellText(baselineCell(deal, STATUS, baseline)).trim() === "Active"
      ? [{ column: STATUS, severity: "error", params: { before: "Active", after: "New" } }]
      : NO_PROBLEMS;
  },
};
