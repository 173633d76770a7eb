import type { Rect } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { CELL_LIMIT } from "../limits";
import { createReferenceTable } from "../references";
import { createSubscriptions } from "../subscriptions";
import { CellArea } from "./cell-area";
import type { ExcelHost, HostLimits } from "./excel-object";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { Worksheet } from "./worksheet";

/** How many changed areas are remembered for `getRange(context)` of an event. */
const REMEMBERED_AREAS = 200;

/** What the API objects of a workbook share, and the way to remember the area that an event tells of. */
export function createExcelHost(
  workbook: Workbook,
  limits: HostLimits = { cellLimit: CELL_LIMIT },
): {
  readonly host: ExcelHost;
  readonly keepArea: (sheetId: string, area: Rect) => string;
} {
  const areas = new Map<string, { readonly sheetId: string; readonly area: Rect }>();
  let last = 0;
  const host: ExcelHost = {
    workbook,
    references: createReferenceTable((object) =>
      object instanceof CellArea ? workbook.sheets.includes(object.sheet) : true,
    ),
    subscriptions: createSubscriptions(),
    runtime: { enableEvents: true, calculationMode: "Automatic" },
    limits,
    eventArea(referenceId) {
      const kept = areas.get(referenceId);
      const sheet = kept && workbook.sheetByIdOrName(kept.sheetId);
      return sheet && { sheet, area: kept.area };
    },
    worksheet: (sheet) => new Worksheet(host, sheet),
    range: (sheet, area) => new Range(host, sheet, area),
    areas: (sheet, rects) => new RangeAreas(host, sheet, rects),
  };
  const keepArea = (sheetId: string, area: Rect) => {
    const id = `evt-${++last}`;
    areas.set(id, { sheetId, area });
    areas.delete(`evt-${last - REMEMBERED_AREAS}`);
    return id;
  };
  return { host, keepArea };
}
