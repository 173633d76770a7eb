import { isBlank } from "../sheet/cell";
import type { DealSheet } from "../sheet/deal-sheet";
import { nearestColumn, type NearestColumn } from "../template/nearest-column";
import { MOST_REPEATED, numberedHeader } from "../template/repeating";
import { oncePerHeader } from "./once-per-header";
import type { SheetProblem, SheetRule } from "./rule";

export const columnUnknown: SheetRule = {
  id: "column-unknown",
  source: "rules.md §§3, 5",
  severities: ["warning"],
  fixes: "A header that is one slip of the finger away from a known one is put right.",
  fails: { deals: [{}], extra: ["Account manager"] },
  passes: { deals: [{}] },
  sheet: (dealSheet) => {
    const nearest = nearestByOffset(dealSheet);
    return dealSheet.columns.flatMap((column, offset) =>
      column === undefined ? unknownAt(dealSheet, offset, nearest) : [],
    );
  },
};

/** What unknown headers were probably meant to be, by offset. A header that is there already is not what is meant. */
const nearestByOffset = oncePerHeader(({ headers, columns, positions }): ReadonlyMap<number, NearestColumn> => {
  const found = headers.flatMap((header, offset) => {
    const nearest = columns[offset] === undefined ? nearestColumn(header) : undefined;
    return nearest === undefined || positions.has(nearest.key) ? [] : [{ offset, nearest }];
  });
  const rivals = new Map<string, number>();
  for (const { nearest } of found) rivals.set(nearest.key, (rivals.get(nearest.key) ?? 0) + 1);
  return new Map(
    found.map(({ offset, nearest }) => {
      // Of two headers that are near to one column, only one can be it.
      const beyondDoubt = nearest.beyondDoubt && rivals.get(nearest.key) === 1;
      return [offset, { ...nearest, beyondDoubt }] as const;
    }),
  );
});

function unknownAt(dealSheet: DealSheet, offset: number, nearest: ReadonlyMap<number, NearestColumn>): SheetProblem[] {
  const { sheet, headerRow, headers } = dealSheet;
  const header = headers[offset] ?? "";
  const position = sheet.firstColumn + offset;
  if (isBlank(header)) {
    const hasValues = dealSheet.records.some((deal) => !isBlank(deal.cells[offset] ?? ""));
    return hasValues ? [{ row: headerRow, column: null, severity: "warning", params: { position } }] : [];
  }
  if ((numberedHeader(header)?.number ?? 0) > MOST_REPEATED) return [];
  const meant = nearest.get(offset);
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
