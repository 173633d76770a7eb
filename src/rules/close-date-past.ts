import { calendarDateOf, isoDate } from "./calendar-date-of";
import type { Cell } from "../sheet/cell";
import { cellOf } from "../sheet/deal-sheet";
import { isTerminal } from "../sheet/record-class";
import { CLOSE_DATE } from "./column-keys";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { exactText, isStatus, STATUS, SUBSTATUS } from "./statuses";

export const closeDatePast: RecordRule = {
  id: "close-date-past",
  source: "rules.md §5",
  severities: ["warning"],
  fails: { [CLOSE_DATE]: "1/30/2001" },
  passes: { [CLOSE_DATE]: "1/30/2100" },
  record: (deal, sheet, { today }) => {
    if (isInLaterYear(cellOf(deal, CLOSE_DATE), today)) return NO_PROBLEMS;
    const status = exactText(deal, STATUS);
    if (!isStatus(status) || status === "Closed" || isTerminal(exactText(deal, SUBSTATUS))) return NO_PROBLEMS;
    const date = calendarDateOf(deal, sheet, CLOSE_DATE);
    // ISO dates sort as they follow each other.
    return date !== undefined && isoDate(date) < today
      ? [{ column: CLOSE_DATE, severity: "warning", params: { date: isoDate(date), today } }]
      : NO_PROBLEMS;
  },
};

/** Settles most dates without reading them: the year comes last. What is no date at all is for another rule to say. */
function isInLaterYear(cell: Cell, today: string): boolean {
  return typeof cell === "string" && Number(cell.slice(-4)) > Number(today.slice(0, 4));
}
