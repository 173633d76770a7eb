import { isBlank } from "../sheet/cell";
import { isCellError } from "./cell-error";
import { HELP, HELP_CODE, REASON, SHARE } from "./column-keys";
import { NO_PROBLEMS, type RecordProblem, type RecordRule } from "./rule";
import { exactText, isSubstatus, SUBSTATUS, substatusReasons } from "./statuses";

/** What is no code is told by that column's own rule. */
const CODE = /^[1-6]$/;

export const notApplicable: RecordRule = {
  id: "not-applicable",
  source: "bulk-operations.md, table rows “What specific help from Microsoft?” and “Share with Microsoft sales team”",
  severities: ["warning", "info"],
  fixes: "Yes is offered for sharing where Microsoft help is required.",
  fails: { [HELP]: "Yes", [SHARE]: "No" },
  passes: { [HELP]: "Yes", [SHARE]: "Yes" },
  record: (deal) => {
    let problems: readonly RecordProblem[] = NO_PROBLEMS;
    const help = exactText(deal, HELP);
    if (help === "No" && CODE.test(exactText(deal, HELP_CODE))) {
      problems = [{ column: HELP_CODE, severity: "warning", params: { problem: "help-code" } }];
    }
    if (help === "Yes" && exactText(deal, SHARE) === "No") {
      // Once uploaded, sharing cannot be taken back: perhaps it is the help that was not meant.
      const fix = { value: "Yes", kind: "offered" } as const;
      problems = [{ column: SHARE, severity: "warning", params: { problem: "share" }, fix }];
    }
    const substatus = exactText(deal, SUBSTATUS);
    const reason = exactText(deal, REASON);
    // Where no reason is needed there is no list of reasons either, so nothing else is said of what stands there.
    const hasReason = !isBlank(reason) && !isCellError(reason);
    if (hasReason && isSubstatus(substatus) && substatusReasons(deal) === undefined) {
      return [...problems, { column: REASON, severity: "info", params: { problem: "reason", substatus } }];
    }
    return problems;
  },
};
