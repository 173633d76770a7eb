import { FINAL_MATCH } from "../template/account-match-columns";
import { TERMINAL_SUBSTATUSES } from "../template/value-lists";
import { baselineCell } from "./baseline";
import { cellText, isBlank } from "./cell";
import { cellOf, type Baseline, type RecordCells, type RecordClass } from "./deal-sheet";

/** Won, Lost, Declined, Expired or Error, in any case: the service permits nothing after it. */
export function isTerminal(substatus: string): boolean {
  return TERMINAL_SUBSTATUSES.has(substatus.trim().toLowerCase());
}

/** What the upload does with a record (rules.md §2). A deal that is being closed now is still an update. */
export function recordClass(record: RecordCells, baseline: Baseline | undefined): RecordClass {
  if (isBlank(cellOf(record, "Referral ID"))) return isBlank(cellOf(record, FINAL_MATCH)) ? "match" : "create";
  return isTerminal(cellText(baselineCell(record, "Partner Referral Substatus", baseline))) ? "locked" : "update";
}
