import { cutAreas, type MapFormulas } from "./anchored-records";
import { inAreas } from "./areas";
import { ModelError } from "./model-error";
import type { CellStyle, ConditionalFormatRecord, Rect } from "./types";

type List = readonly ConditionalFormatRecord[];

/** In order of priority; a record's priority is its index. */
export function numbered(list: List): List {
  return list.map((record, priority) => (record.priority === priority ? record : { ...record, priority }));
}

/** The list with the record at another place; a priority beyond the end means the end. */
export function withPriority(list: List, id: string, priority: number): List {
  const record = required(list, id);
  const others = list.filter((other) => other !== record);
  return numbered(others.toSpliced(Math.max(0, priority), 0, record));
}

export function withChange(list: List, id: string, change: Partial<ConditionalFormatRecord>): List {
  const record = required(list, id);
  return list.map((other) => (other === record ? { ...record, ...change } : other));
}

export function without(list: List, id: string): List {
  const record = required(list, id);
  return numbered(list.filter((other) => other !== record));
}

/** The list in which nothing formats `areas` any more. */
export function clearedIn(list: List, areas: readonly Rect[]): List {
  return numbered(cutAreas(list, areas, mapConditionalFormatFormulas));
}

export const mapConditionalFormatFormulas: MapFormulas<ConditionalFormatRecord> = (record, map) =>
  record.formula === "" ? record : { ...record, formula: map(record.formula) };

/**
 * The cell's own looks under the formats that hold for it: the higher priority wins member by member, and one
 * that stops keeps the lower ones out.
 * @param holds is asked for the records on the cell only
 */
export function conditionedStyle(
  own: CellStyle,
  list: List,
  row: number,
  column: number,
  holds: (record: ConditionalFormatRecord) => boolean,
): CellStyle {
  let conditional: CellStyle | undefined;
  for (const record of list) {
    if (!inAreas(record.areas, row, column) || !holds(record)) continue;
    conditional = { ...record.style, ...conditional };
    if (record.stopIfTrue) break;
  }
  return conditional === undefined ? own : { ...own, ...conditional };
}

function required(list: List, id: string): ConditionalFormatRecord {
  const record = list.find((other) => other.id === id);
  if (record === undefined) throw new ModelError("ItemNotFound", `There is no conditional format ${id}`);
  return record;
}
