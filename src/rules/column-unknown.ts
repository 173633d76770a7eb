import { isBlank } from "../sheet/cell";
import type { DealSheet } from "../sheet/deal-sheet";
import { nearestColumn } from "../template/nearest-column";
import { MOST_REPEATED, numberedHeader } from "../template/repeating";
import type { SheetProblem, SheetRule } from "./rule";

export const columnUnknown: SheetRule = {
  id: "column-unknown",
  title: "Unknown column",
  explanation:
    "The header is no column of the co-sell template, so the column is left out of the export unless you choose otherwise. A misspelt header can be put right.",
  source: "rules.md §§3, 5",
  severities: ["warning"],
  fixes: "A header that is one slip of the finger away from a known one is put right.",
  fails: { deals: [{}], extra: ["Account manager"] },
  passes: { deals: [{}] },
  sheet: (dealSheet) =>
    dealSheet.columns.flatMap((column, offset) => (column === undefined ? unknownAt(dealSheet, offset) : [])),
};

function unknownAt(dealSheet: DealSheet, offset: number): SheetProblem[] {
  const { sheet, headerRow, headers } = dealSheet;
  const header = headers[offset] ?? "";
  const position = sheet.firstColumn + offset;
  if (isBlank(header)) {
    const hasValues = dealSheet.records.some((deal) => !isBlank(deal.cells[offset] ?? ""));
    return hasValues ? [{ row: headerRow, column: null, severity: "warning", params: { position } }] : [];
  }
  if ((numberedHeader(header)?.number ?? 0) > MOST_REPEATED) return [];
  const nearest = nearestColumn(header);
  // A header that is there already cannot be the one that is meant.
  const meant = nearest !== undefined && !dealSheet.positions.has(nearest.key) ? nearest : undefined;
  return [
    {
      row: headerRow,
      column: header,
      severity: "warning",
      value: header,
      params: meant === undefined ? { position } : { position, meant: meant.key },
      ...(meant?.beyondDoubt === true && { fix: { value: meant.key, kind: "safe" } }),
    },
  ];
}
