import type { Severity } from "../findings/finding";
import { isBlank } from "../sheet/cell";
import type { DealRecord } from "../sheet/deal-sheet";
import type { Column } from "../template/column";
import { COLUMNS } from "../template/columns";
import { HELP } from "./column-keys";
import { oncePerHeader } from "./once-per-header";
import { NO_PROBLEMS, type RecordProblem, type RecordRule } from "./rule";
import { exactText, substatusReasons } from "./statuses";

/** Blank is a warning on a deal to be created: newer templates ask for them, the documentation does not. */
const EXPECTED_ON_CREATE: ReadonlySet<string> = new Set(["Solution Area", "Solution Play"]);

/** Consent has a rule of its own, which no class softens. */
const ASKED: readonly Column[] = COLUMNS.filter(
  (column) => (column.required !== "no" && column.kind !== "consent") || EXPECTED_ON_CREATE.has(column.key),
);

export const required: RecordRule = {
  id: "required",
  source: "bulk-operations.md, table column “Required?” and “Fields that are mandatory for account matching”",
  severities: ["error", "warning"],
  fails: { "Customer City": "" },
  passes: { "Customer City": "Redmond" },
  record: (deal, sheet) => {
    let problems: RecordProblem[] | undefined;
    for (const { column, position } of askedIn(sheet)) {
      if (!isBlank(deal.cells[position] ?? "")) continue;
      const severity = severityOfBlank(column, deal);
      if (severity === undefined) continue;
      problems ??= [];
      problems.push({ column: column.key, severity, params: { need: needOf(column), class: deal.class } });
    }
    return problems ?? NO_PROBLEMS;
  },
};

/** Those of the columns that the sheet has: one that is not there at all is one finding, not one per record. */
const askedIn = oncePerHeader(({ positions }) =>
  ASKED.flatMap((column) => {
    const position = positions.get(column.key);
    return position === undefined ? [] : [{ column, position }];
  }),
);

/** Whether a conditional column is asked for by the record's other cells; true of the unconditional. */
export function isAskedFor({ required: requirement }: Column, deal: DealRecord): boolean {
  switch (requirement) {
    case "always":
    case "match":
    case "create":
      return true;
    case "if-help":
      return exactText(deal, HELP) === "Yes";
    case "if-no-help":
      return exactText(deal, HELP) === "No";
    case "if-reason":
      return substatusReasons(deal) !== undefined;
    case "no":
      return false;
  }
}

function severityOfBlank(column: Column, deal: DealRecord): Severity | undefined {
  switch (column.required) {
    case "no":
      return deal.class === "create" ? "warning" : undefined;
    case "match":
      return "error";
    case "create":
      return deal.class === "create" ? "error" : "warning";
    case "always":
    case "if-help":
    case "if-no-help":
    case "if-reason":
      if (!isAskedFor(column, deal)) return undefined;
      return deal.class === "match" ? "warning" : "error";
  }
}

function needOf(column: Column): string {
  return column.required === "no" ? "expected" : column.required;
}
