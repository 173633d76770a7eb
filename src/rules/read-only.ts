import { cellText, isBlank, type Cell } from "../sheet/cell";
import { dateFromSerial, formatDate, parseDate } from "../sheet/dates";
import { textOf } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import type { Column } from "../template/column";
import { REFERRAL_ID } from "./column-keys";
import { EXISTING_IDS } from "./existing-deal";
import type { RecordProblem, RecordRule } from "./rule";

export const readOnly: RecordRule = {
  id: "read-only",
  title: "Read-only cell was changed",
  explanation:
    "Some cells cannot be changed once the deal exists, once it is shared with Microsoft, or ever. Partner Center ignores or refuses the change, so the value from the download should stand there.",
  source: "bulk-operations.md, “Fields that are always read-only” and the two lists after it",
  seesLocked: true,
  was: { ...EXISTING_IDS, "Customer Name": "Contoso Corporation" },
  fails: { ...EXISTING_IDS, "Customer Name": "Fabrikam, Inc." },
  passes: { ...EXISTING_IDS, "Customer Name": "Contoso Corporation" },
  record: (deal, { baseline, columns, positions }) => {
    // Without an earlier baseline a record is its own, and nothing can have changed.
    if (baseline === undefined || (deal.class !== "update" && deal.class !== "locked")) return [];
    const before = baseline.get(textOf(deal, REFERRAL_ID).toLowerCase());
    if (before === undefined) return [];
    const problems: RecordProblem[] = [];
    for (const [key, position] of positions) {
      // The baseline keeps filled cells only.
      const was = before.get(key) ?? "";
      const is = deal.cells[position] ?? "";
      if (was === is) continue;
      const column = columns[position];
      if (column === undefined || isSame(was, is, column) || !isLocked(deal, column, baseline)) continue;
      const value = asWritten(was, column);
      problems.push({ column: key, severity: "error", params: { before: value }, fix: { value, kind: "safe" } });
    }
    return problems;
  },
};

/** 5 and "5" are the same in a file, and so are a date's serial number and its text. */
function isSame(was: Cell, is: Cell, column: Column): boolean {
  if (isBlank(was) && isBlank(is)) return true;
  return cellText(was) === cellText(is) || asWritten(was, column) === asWritten(is, column);
}

function asWritten(cell: Cell, column: Column): string {
  const isDate = column.kind === "date" || column.key === "Created Date";
  if (!isDate) return cellText(cell);
  const date = typeof cell === "number" ? dateFromSerial(Math.floor(cell)) : parseDate(cellText(cell).trim());
  return date === undefined ? cellText(cell) : formatDate(date);
}
