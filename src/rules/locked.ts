import { EXISTING_IDS } from "./existing-deal";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { STATUS, SUBSTATUS } from "./statuses";

export const locked: RecordRule = {
  id: "locked",
  title: "Closed deal",
  explanation:
    "The deal was already Won, Lost, Declined, Expired or Error when the sheet was imported. Partner Center permits no action on it, so the record is left out of the export.",
  source: "bulk-operations.md, introduction: “No actions are permitted after any deal reaches a terminal state”",
  severities: ["info"],
  seesLocked: true,
  fails: { ...EXISTING_IDS, [STATUS]: "Closed", [SUBSTATUS]: "Won" },
  passes: { ...EXISTING_IDS, [STATUS]: "Active", [SUBSTATUS]: "Accepted" },
  record: (deal) => (deal.class === "locked" ? [{ column: null, severity: "info" }] : NO_PROBLEMS),
};
