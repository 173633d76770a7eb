import { MAX_COLUMNS } from "./address";
import { shiftAreas, shiftSpan, type Shift } from "./areas";
import { passes, type FilterCriteria } from "./filter-criteria";
import type { CellValue, Rect } from "./types";

/** The filter of a sheet: arrows over the first row of an area, and how its columns (of the sheet, 0-based) are narrowed. */
export interface SheetFilter {
  readonly area: Rect;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** The filter with one column narrowed otherwise, or no more. */
export function narrowed(filter: SheetFilter, column: number, criteria: FilterCriteria | undefined): SheetFilter {
  const all = new Map(filter.criteria);
  if (criteria === undefined) all.delete(column);
  else all.set(column, criteria);
  return { ...filter, criteria: all };
}

/** Whether each row under the arrows is hidden, down to row `end` (exclusive). */
export function hiddenByFilter(
  { area, criteria }: SheetFilter,
  end: number,
  cell: (row: number, column: number) => { readonly value: CellValue; readonly text: string },
): readonly { readonly row: number; readonly isHidden: boolean }[] {
  const last = Math.min(area.row + area.rows, end);
  const rows = Array.from({ length: Math.max(0, last - area.row - 1) }, (_, index) => area.row + 1 + index);
  return rows.map((row) => ({
    row,
    isHidden: [...criteria].some(([column, each]) => {
      const { value, text } = cell(row, column);
      return !passes(each, value, text);
    }),
  }));
}

/** The filter after rows or columns were put in or taken out; none when its area is gone. */
export function shiftedFilter({ area, criteria }: SheetFilter, shift: Shift): SheetFilter | undefined {
  const [moved] = shiftAreas([area], shift);
  if (moved === undefined || shift.axis === "row") return moved && { area: moved, criteria };
  const movedCriteria = [...criteria].flatMap(([column, each]): [number, FilterCriteria][] => {
    const span = shiftSpan(column, 1, shift, MAX_COLUMNS);
    return span === undefined ? [] : [[span.start, each]];
  });
  return { area: moved, criteria: new Map(movedCriteria) };
}
