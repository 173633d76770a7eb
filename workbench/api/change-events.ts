import { formatAddress, formatAreas } from "../model/address";
import type { CellValue, Origin, Rect, ShiftDirection, SortedLines, WorkbookChange } from "../model/types";
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
type KeepArea = (sheetId: string, area: Rect) => string;

/**
 * What Excel tells of a change.
 *
 * Sorting: `onRowSorted` comes after a sort from top to bottom, `onColumnSorted` after one from left to right; "the event
 * corresponds with what is moving, not what is being considered as the sorting criteria". Both come for sorts by a person
 * and by an add-in, and their `address` has the rows (or columns) that have moved and no others (reference of
 * `WorksheetRowSortedEventArgs`; office-js-docs-pr#1298). That these are given as runs cut to the sorted area, and that
 * `onChanged` tells of the whole area beside it, is this workbench's reading.
 *
 * @param keepArea gives the changed area an id, under which `getRange(context)` of the event finds it
 * @param isProtected whether the sheet is protected now
 * @param tellsSortAsChange whether `onChanged` tells of a sort as well
 */
export function eventsOf(
  change: WorkbookChange,
  keepArea: KeepArea,
  isProtected: (sheetId: string) => boolean,
  tellsSortAsChange = true,
): readonly ChangeEvent[] {
  switch (change.kind) {
    case "cells": {
      const sorted = change.sorted === undefined ? [] : [sortEvent(change, change.sorted)];
      if (sorted.length > 0 && !tellsSortAsChange) return sorted;
      return [ofSheet(WORKSHEET_EVENTS.changed, change, changed(change, keepArea)), ...sorted];
    }
    case "selection":
      return [ofSheet(WORKSHEET_EVENTS.selectionChanged, change, { address: formatAddress(change.area) })];
    case "sheet-activated":
      return [ofSheet(WORKSHEET_EVENTS.activated, change)];
    case "sheet-deactivated":
      return [ofSheet(WORKSHEET_EVENTS.deactivated, change)];
    case "sheet-added":
      return [ofCollection(COLLECTION_EVENTS.added, change)];
    case "sheet-deleted":
      return [ofCollection(COLLECTION_EVENTS.deleted, change)];
    case "sheet-moved": {
      const { before, after } = change;
      return [ofCollection(COLLECTION_EVENTS.moved, change, { positionBefore: before, positionAfter: after })];
    }
    case "sheet-renamed": {
      const { before, after } = change;
      return [ofSheet(WORKSHEET_EVENTS.nameChanged, change, { nameBefore: before, nameAfter: after })];
    }
    case "sheet-visibility": {
      const payload = { visibilityBefore: change.before, visibilityAfter: change.after };
      return [ofSheet(WORKSHEET_EVENTS.visibilityChanged, change, payload)];
    }
    case "sheet-protection":
      return [ofSheet(WORKSHEET_EVENTS.protectionChanged, change, { isProtected: isProtected(change.sheetId) })];
    case "format":
      if (change.area === undefined) return [];
      return [ofSheet(WORKSHEET_EVENTS.formatChanged, change, { address: formatAddress(change.area) })];
    case "rows-hidden": {
      const payload = { address: formatAddress(change.area), changeType: change.hidden ? "Hidden" : "Unhidden" };
      return [ofSheet(WORKSHEET_EVENTS.rowHiddenChanged, change, payload)];
    }
    case "validation":
    case "conditional-format":
    case "settings":
    case "names":
    case "loaded":
      return [];
  }
}

interface SheetChange {
  readonly sheetId: string;
  readonly origin?: Origin;
}

function ofSheet(event: EventType, change: SheetChange, details: Readonly<Record<string, unknown>> = {}): ChangeEvent {
  return told(event, [change.sheetId, WORKBOOK_TARGET], change, details);
}

function ofCollection(
  event: EventType,
  change: SheetChange,
  details: Readonly<Record<string, unknown>> = {},
): ChangeEvent {
  return told(event, [WORKBOOK_TARGET], change, details);
}

function told(
  event: EventType,
  targets: readonly string[],
  { sheetId, origin }: SheetChange,
  details: Readonly<Record<string, unknown>>,
): ChangeEvent {
  const isRemote = origin === "co-author";
  const payload = { worksheetId: sheetId, source: isRemote ? "Remote" : "Local", ...details };
  return { event, targets, payload, isRemote };
}

function sortEvent(change: CellsChange, { axis, areas }: SortedLines): ChangeEvent {
  const event = axis === "row" ? WORKSHEET_EVENTS.rowSorted : WORKSHEET_EVENTS.columnSorted;
  return ofSheet(event, change, { address: formatAreas(areas) });
}

/** Values before and after are told of single cells only. */
function changed(change: CellsChange, keepArea: KeepArea): Readonly<Record<string, unknown>> {
  const { area, before, after, shift } = change;
  const isSingle = area.rows === 1 && area.columns === 1 && before !== undefined && after !== undefined;
  return {
    changeType: change.changeType,
    address: formatAddress(area),
    referenceId: keepArea(change.sheetId, area),
    shiftDirection: shift === undefined ? "None" : SHIFTS[shift],
    triggerSource: change.origin === "add-in" ? "ThisLocalAddin" : "Unknown",
    ...(isSingle ? details(before, after) : {}),
  };
}

const SHIFTS: Readonly<Record<ShiftDirection, string>> = {
  Down: "ShiftCellDown",
  Up: "ShiftCellUp",
  Right: "ShiftCellRight",
  Left: "ShiftCellLeft",
};

function details(before: CellValue, after: CellValue): Readonly<Record<string, unknown>> {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
