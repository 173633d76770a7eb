import { EXISTING_IDS } from "./existing-deal";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { STATUS, SUBSTATUS } from "./statuses";

export const locked: RecordRule = {
  id: "locked",
  source: "bulk-operations.md, introduction: “No actions are permitted after any deal reaches a terminal state”",
  severities: ["info"],
  seesLocked: true,
  fails: { ...EXISTING_IDS, [STATUS]: "Closed", [SUBSTATUS]: "Won" },
  passes: { ...EXISTING_IDS, [STATUS]: "Active", [SUBSTATUS]: "Accepted" },
  record: (deal) => (deal.class === "locked" ? [{ column: null, severity: "info" }] : NO_PROBLEMS),
};
