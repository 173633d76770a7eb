import type { AcceptedValue, Column } from "../../template/column";
import { columnByKey } from "../../template/columns";
import { ERROR_REASONS, LOST_REASONS } from "../../template/value-lists";

/** What columns hold and what their values stand for. In English the template itself says it. */
export const columns = () => ({
  description: (column: Column): string => column.description,
  /**
   * What one value of a column stands for; undefined where the value speaks for itself, or is none of the column's. A
   * reason means one thing after Declined and Lost, and another after Error: without a substatus both are told.
   */
  meaning: (columnKey: string, value: string, substatus?: string): string | undefined =>
    valuesOf(columnKey, substatus).find((accepted) => accepted.value === value)?.meaning,
});

function valuesOf(columnKey: string, substatus: string | undefined): readonly AcceptedValue[] {
  const column = columnByKey(columnKey);
  if (column?.kind === "reason-code" && substatus !== undefined && substatus !== "")
    return substatus.toLowerCase() === "error" ? ERROR_REASONS : LOST_REASONS;
  return column?.values ?? [];
}
