import { parseAddress, parseAreas } from "../../../workbench/model/address";
import type { CellValue, Rect, WorkbookChange } from "../../../workbench/model/types";
import { Workbook } from "../../../workbench/model/workbook";
import type { Worksheet } from "../../../workbench/model/worksheet";

export function rect(address: string): Rect {
  return parseAddress(address).rect;
}

export function areas(addresses: string): readonly Rect[] {
  return parseAreas(addresses).areas;
}

/** A workbook of one sheet with these values from A1 on, and the changes that it tells of from then on. */
export function onlySheet(values: readonly (readonly CellValue[])[] = []): {
  workbook: Workbook;
  sheet: Worksheet;
  changes: WorkbookChange[];
} {
  const workbook = new Workbook({ currentYear: 2026 });
  const sheet = workbook.activeSheet;
  const columns = values[0]?.length ?? 0;
  if (columns > 0) sheet.write({ row: 0, column: 0, rows: values.length, columns }, values);
  workbook.clearUndo();
  const changes: WorkbookChange[] = [];
  workbook.subscribe((change) => changes.push(change));
  return { workbook, sheet, changes };
}

/** The used range's values. */
export function shown(sheet: Worksheet): CellValue[][] {
  const used = sheet.usedRange(true);
  return used === undefined ? [] : sheet.values(used);
}
