import { formatAddress } from "../model/address";
import type { CellValue, Rect, WorkbookChange } from "../model/types";
import { COLLECTION_EVENTS, WORKBOOK_TARGET, WORKSHEET_EVENTS, type EventType } from "./event-types";
import { valueType } from "./excel/value-type";

/** An event on its way to the client: one for each target that could have been registered. */
export interface ChangeEvent {
  readonly event: EventType;
  readonly targets: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
  /** Made by a co-author: the client calls it `Remote`. */
  readonly isRemote: boolean;
}

type CellsChange = Extract<WorkbookChange, { kind: "cells" }>;

/**
 * What Excel tells of a change.
 *
 * @param keepArea gives the changed area an id, under which `getRange(context)` of the event finds it
 * @param isProtected whether the sheet is protected now
 */
export function eventsOf(
  change: WorkbookChange,
  keepArea: (sheetId: string, area: Rect) => string,
  isProtected: (sheetId: string) => boolean,
): readonly ChangeEvent[] {
  switch (change.kind) {
    case "cells":
      return [
        ofSheet(WORKSHEET_EVENTS.changed, change.sheetId, changed(change, keepArea), change.origin === "co-author"),
      ];
    case "selection":
      return [ofSheet(WORKSHEET_EVENTS.selectionChanged, change.sheetId, { address: formatAddress(change.area) })];
    case "sheet-activated":
      return [ofSheet(WORKSHEET_EVENTS.activated, change.sheetId)];
    case "sheet-deactivated":
      return [ofSheet(WORKSHEET_EVENTS.deactivated, change.sheetId)];
    case "sheet-added":
      return [ofCollection(COLLECTION_EVENTS.added, change.sheetId)];
    case "sheet-deleted":
      return [ofCollection(COLLECTION_EVENTS.deleted, change.sheetId)];
    case "sheet-protection": {
      const payload = { source: "Local", isProtected: isProtected(change.sheetId) };
      return [ofSheet(WORKSHEET_EVENTS.protectionChanged, change.sheetId, payload)];
    }
    case "format": {
      if (change.area === undefined) return [];
      const payload = { source: "Local", address: formatAddress(change.area) };
      return [ofSheet(WORKSHEET_EVENTS.formatChanged, change.sheetId, payload)];
    }
    case "validation":
    case "conditional-format":
    case "sheet-renamed":
    case "sheet-visibility":
    case "settings":
    case "names":
    case "loaded":
      return [];
  }
}

function ofSheet(
  event: EventType,
  sheetId: string,
  payload: Readonly<Record<string, unknown>> = {},
  isRemote = false,
): ChangeEvent {
  return { event, targets: [sheetId, WORKBOOK_TARGET], payload: { worksheetId: sheetId, ...payload }, isRemote };
}

function ofCollection(event: EventType, sheetId: string): ChangeEvent {
  const payload = { worksheetId: sheetId, source: "Local" };
  return { event, targets: [WORKBOOK_TARGET], payload, isRemote: false };
}

/** Values before and after are told of single cells only. */
function changed(
  change: CellsChange,
  keepArea: (sheetId: string, area: Rect) => string,
): Readonly<Record<string, unknown>> {
  const { area, before, after } = change;
  const isSingle = area.rows === 1 && area.columns === 1 && before !== undefined && after !== undefined;
  return {
    changeType: change.changeType,
    source: change.origin === "co-author" ? "Remote" : "Local",
    address: formatAddress(area),
    referenceId: keepArea(change.sheetId, area),
    shiftDirection: SHIFTS[change.changeType],
    triggerSource: change.origin === "add-in" ? "ThisLocalAddin" : "Unknown",
    ...(isSingle ? details(before, after) : {}),
  };
}

const SHIFTS: Readonly<Record<CellsChange["changeType"], string>> = {
  RangeEdited: "None",
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
  CellInserted: "ShiftCellDown",
  CellDeleted: "ShiftCellUp",
};

function details(before: CellValue, after: CellValue): Readonly<Record<string, unknown>> {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
