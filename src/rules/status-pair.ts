import type { Severity } from "../findings/finding";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { exactText, isStatus, isSubstatus, STATUS, SUBSTATUS } from "./statuses";

/** Status → the substatuses that go with it. */
type Pairs = ReadonlyMap<string, readonly string[]>;

/** The documentation creates deals with New, its example row with Active: both pass. */
const NEW_DEAL: Pairs = new Map([
  ["New", ["Accepted"]],
  ["Active", ["Accepted"]],
]);

const EXISTING_DEAL: Pairs = new Map([
  ["New", ["Pending", "Received"]],
  ["Active", ["Accepted"]],
  ["Closed", ["Won", "Lost", "Declined", "Expired", "Error"]],
]);

export const statusPair: RecordRule = {
  id: "status-pair",
  source: "bulk-operations.md, table rows “Partner Referral Status” and “Substatus”; Referral resources",
  severities: ["error", "warning"],
  fails: { [STATUS]: "New", [SUBSTATUS]: "Won" },
  passes: { [STATUS]: "New", [SUBSTATUS]: "Accepted" },
  record: (deal) => {
    const status = exactText(deal, STATUS);
    const substatus = exactText(deal, SUBSTATUS);
    if (!isStatus(status) || !isSubstatus(substatus)) return NO_PROBLEMS;
    const severity = severityOf(status, substatus, deal.class === "update");
    return severity === undefined
      ? NO_PROBLEMS
      : [{ column: SUBSTATUS, severity, params: { status, substatus, class: deal.class } }];
  },
};

function severityOf(status: string, substatus: string, exists: boolean): Severity | undefined {
  const pairs = exists ? EXISTING_DEAL : NEW_DEAL;
  if (pairs.get(status)?.includes(substatus) === true) return undefined;
  // In no source for an existing deal, but it is what the template made the deal with.
  return exists && status === "New" && substatus === "Accepted" ? "warning" : "error";
}
