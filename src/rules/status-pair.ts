import type { Severity } from "../findings/finding";
import type { RecordRule } from "./rule";
import { exactText, isStatus, isSubstatus, STATUS, SUBSTATUS } from "./statuses";

/** The documentation creates deals with New, its example row with Active: both pass. */
const NEW_DEAL: ReadonlySet<string> = new Set(["New+Accepted", "Active+Accepted"]);

const EXISTING_DEAL: ReadonlySet<string> = new Set([
  "New+Pending",
  "New+Received",
  "Active+Accepted",
  "Closed+Won",
  "Closed+Lost",
  "Closed+Declined",
  "Closed+Expired",
  "Closed+Error",
]);

export const statusPair: RecordRule = {
  id: "status-pair",
  title: "Status and substatus",
  explanation:
    "Status and substatus must fit together. A new deal is New or Active with Accepted; an existing one is New with Pending or Received, Active with Accepted, or Closed with Won, Lost, Declined, Expired or Error.",
  source: "bulk-operations.md, table rows “Partner Referral Status” and “Substatus”; Referral resources",
  fails: { [STATUS]: "New", [SUBSTATUS]: "Won" },
  passes: { [STATUS]: "New", [SUBSTATUS]: "Accepted" },
  record: (deal) => {
    const status = exactText(deal, STATUS);
    const substatus = exactText(deal, SUBSTATUS);
    if (!isStatus(status) || !isSubstatus(substatus)) return [];
    const severity = severityOf(`${status}+${substatus}`, deal.class === "update");
    return severity === undefined
      ? []
      : [{ column: SUBSTATUS, severity, params: { status, substatus, class: deal.class } }];
  },
};

function severityOf(pair: string, exists: boolean): Severity | undefined {
  if (!exists) return NEW_DEAL.has(pair) ? undefined : "error";
  if (EXISTING_DEAL.has(pair)) return undefined;
  // In no source for an existing deal, but it is what the template made the deal with.
  return pair === "New+Accepted" ? "warning" : "error";
}
