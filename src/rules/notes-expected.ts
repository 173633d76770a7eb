import { isBlank } from "../sheet/cell";
import { cellOf } from "../sheet/deal-sheet";
import { REASON } from "./column-keys";
import { EXISTING_IDS } from "./existing-deal";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { exactText, STATUS, SUBSTATUS } from "./statuses";

const NOTES = "Notes";
/** Error reasons whose text ends in “explain in notes”. */
const EXPLAINED: ReadonlySet<string> = new Set(["6", "9"]);

const EXISTING = {
  ...EXISTING_IDS,
  [STATUS]: "Closed",
  [SUBSTATUS]: "Error",
  [REASON]: "9",
};

export const notesExpected: RecordRule = {
  id: "notes-expected",
  source: "bulk-operations.md, table row “Declined/Lost/Error reason”",
  severities: ["warning"],
  was: { ...EXISTING, [STATUS]: "Active", [SUBSTATUS]: "Accepted", [REASON]: "" },
  fails: { ...EXISTING, [NOTES]: "" },
  passes: { ...EXISTING, [NOTES]: "The customer was entered twice under two names." },
  record: (deal) => {
    const reason = exactText(deal, REASON);
    if (!EXPLAINED.has(reason) || exactText(deal, SUBSTATUS) !== "Error" || !isBlank(cellOf(deal, NOTES)))
      return NO_PROBLEMS;
    return [{ column: deal.positions.has(NOTES) ? NOTES : REASON, severity: "warning", params: { reason } }];
  },
};
