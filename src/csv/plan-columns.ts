import { isBlank } from "../sheet/cell";
import type { DealSheet } from "../sheet/deal-sheet";

/** A column of the sheet as the export sees it. */
export interface ExportColumn {
  /** 0-based offset in the sheet's rows. */
  readonly position: number;
  /** Verbatim. */
  readonly header: string;
  /** The column key; undefined where the header is unknown. */
  readonly key: string | undefined;
}

export interface LeftOutColumn extends ExportColumn {
  /** `unknown`: Partner Center has no such column. `blank-header`: cells are filled under a header that is not. */
  readonly reason: "unknown" | "blank-header";
}

export interface ColumnPlan {
  readonly kept: readonly ExportColumn[];
  readonly leftOut: readonly LeftOutColumn[];
}

/** Sorts the sheet's columns, in the sheet's order. Columns that are blank from the header down are not worth a word. */
export function planColumns(dealSheet: DealSheet, includeUnknown: boolean): ColumnPlan {
  const kept: ExportColumn[] = [];
  const leftOut: LeftOutColumn[] = [];
  dealSheet.headers.forEach((header, position) => {
    const column = { position, header, key: dealSheet.columns[position]?.key };
    if (isBlank(header)) {
      if (hasContent(dealSheet, position)) leftOut.push({ ...column, reason: "blank-header" });
    } else if (column.key === undefined && !includeUnknown) {
      leftOut.push({ ...column, reason: "unknown" });
    } else {
      kept.push(column);
    }
  });
  return { kept, leftOut };
}

function hasContent({ records }: DealSheet, position: number): boolean {
  return records.some((deal) => !isBlank(deal.cells[position] ?? ""));
}
