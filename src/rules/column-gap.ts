import type { DealSheet } from "../sheet/deal-sheet";
import { MOST_REPEATED, numberedHeader } from "../template/repeating";
import { oncePerHeader } from "./once-per-header";
import type { SheetProblem, SheetRule } from "./rule";

export const columnGap: SheetRule = {
  id: "column-gap",
  source: "bulk-operations.md, “You can add up to 50 solutions to a deal” and the items around it",
  severities: ["error", "warning"],
  fails: { deals: [{}], extra: ["Solution 51"] },
  passes: { deals: [{}] },
  sheet: oncePerHeader((dealSheet) => [
    ...beyondMost(dealSheet),
    ...holes(dealSheet, "solution"),
    ...holes(dealSheet, "team-member"),
  ]),
};

function beyondMost({ sheet, headerRow, headers }: DealSheet): SheetProblem[] {
  return headers.flatMap((header, offset) => {
    const numbered = numberedHeader(header);
    if (numbered === undefined || numbered.number <= MOST_REPEATED) return [];
    const params = {
      problem: "beyond",
      most: MOST_REPEATED,
      family: numbered.family,
      position: sheet.firstColumn + offset,
    };
    return [{ row: headerRow, column: header, severity: "error" as const, value: header, params }];
  });
}

/** A column whose predecessor is not in the sheet. That number 1 is missing, `column-missing` says. */
function holes({ headerRow, headers, columns, positions }: DealSheet, kind: string): SheetProblem[] {
  const numbered = columns
    .flatMap((column, offset) =>
      column?.kind === kind ? [{ key: column.key, number: column.number ?? 0, offset }] : [],
    )
    .filter(({ key, offset }) => positions.get(key) === offset)
    .sort((a, b) => a.number - b.number);
  return numbered.flatMap(({ key, number, offset }, index) => {
    const previous = numbered[index - 1];
    if (previous === undefined || previous.number === number - 1) return [];
    const absent = key.replace(/\d+$/, String(previous.number + 1));
    const params = { problem: "hole", absent };
    return [{ row: headerRow, column: key, severity: "warning" as const, value: headers[offset] ?? "", params }];
  });
}
