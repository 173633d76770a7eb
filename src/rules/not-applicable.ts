import { isBlank } from "../sheet/cell";
import { cellOf } from "../sheet/deal-sheet";
import { HELP, HELP_CODE, REASON, SHARE } from "./column-keys";
import type { RecordProblem, RecordRule } from "./rule";
import { exactText, isSubstatus, SUBSTATUS, substatusReasons } from "./statuses";

export const notApplicable: RecordRule = {
  id: "not-applicable",
  title: "Value that does not apply",
  explanation:
    "Some cells count only together with another: a help code with help = Yes, a reason with Declined, Lost or Error. A deal that Microsoft helps with is always shared, so help = Yes and share = No contradict each other.",
  source: "bulk-operations.md, table rows “What specific help from Microsoft?” and “Share with Microsoft sales team”",
  fails: { [HELP]: "Yes", [SHARE]: "No" },
  passes: { [HELP]: "Yes", [SHARE]: "Yes" },
  record: (deal) => {
    const problems: RecordProblem[] = [];
    const help = exactText(deal, HELP);
    if (help === "No" && !isBlank(cellOf(deal, HELP_CODE))) {
      problems.push({ column: HELP_CODE, severity: "warning", params: { problem: "help-code" } });
    }
    if (help === "Yes" && exactText(deal, SHARE) === "No") {
      const fix = { value: "Yes", kind: "safe" } as const;
      problems.push({ column: SHARE, severity: "warning", params: { problem: "share" }, fix });
    }
    const substatus = exactText(deal, SUBSTATUS);
    if (isSubstatus(substatus) && substatusReasons(deal) === undefined && !isBlank(cellOf(deal, REASON))) {
      problems.push({ column: REASON, severity: "info", params: { problem: "reason", substatus } });
    }
    return problems;
  },
};
