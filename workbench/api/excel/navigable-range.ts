import { bounding, intersect } from "../../model/address";
import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { rectOf } from "./address-argument";
import { CellArea } from "./cell-area";
import { found, wholeArgument } from "./checks";
import type { ExcelHost } from "./excel-object";
import { findCell } from "./find-cells";
import * as geometry from "./range-geometry";
import { surroundingRegion } from "./surrounding-region";

/** The part of `Range` that finds other ranges from where it stands. */
export abstract class NavigableRange extends CellArea {
  constructor(
    host: ExcelHost,
    sheet: SheetModel,
    readonly rect: Rect,
  ) {
    super(host, sheet, [rect]);
  }

  getCell(row: unknown, column: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.cellIn(this.rect, wholeArgument(row), wholeArgument(column)));
  }
  getRow(row: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.rowIn(this.rect, wholeArgument(row)));
  }
  getColumn(column: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.columnIn(this.rect, wholeArgument(column)));
  }
  getLastCell(): ApiObject {
    return this.getCell(this.rect.rows - 1, this.rect.columns - 1);
  }
  getLastRow(): ApiObject {
    return this.getRow(this.rect.rows - 1);
  }
  getLastColumn(): ApiObject {
    return this.getColumn(this.rect.columns - 1);
  }
  getEntireRow(): ApiObject {
    return this.host.range(this.sheet, geometry.entireRows(this.rect));
  }
  getEntireColumn(): ApiObject {
    return this.host.range(this.sheet, geometry.entireColumns(this.rect));
  }
  getResizedRange(deltaRows: unknown, deltaColumns: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.resized(this.rect, delta(deltaRows), delta(deltaColumns)));
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): ApiObject {
    const size = { rows: wholeArgument(rows, 1), columns: wholeArgument(columns, 1) };
    return this.host.range(this.sheet, geometry.onSheet({ ...this.rect, ...size }));
  }
  getOffsetRange(rows: unknown, columns: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.offset(this.rect, delta(rows), delta(columns)));
  }
  getRowsBelow(count: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.rowsBeyond(this.rect, delta(count ?? 1)));
  }
  getRowsAbove(count: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.rowsBeyond(this.rect, -delta(count ?? 1)));
  }
  getColumnsAfter(count: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.columnsBeyond(this.rect, delta(count ?? 1)));
  }
  getColumnsBefore(count: unknown): ApiObject {
    return this.host.range(this.sheet, geometry.columnsBeyond(this.rect, -delta(count ?? 1)));
  }
  getBoundingRect(other: unknown): ApiObject {
    return this.host.range(this.sheet, bounding(this.rect, otherRect(this, other)));
  }
  getIntersection(other: unknown): ApiObject {
    const both = this.getIntersectionOrNullObject(other);
    if (both === undefined) throw new ApiError("ItemNotFound");
    return both;
  }
  getIntersectionOrNullObject(other: unknown): ApiObject | undefined {
    const both = intersect(this.rect, otherRect(this, other));
    return both && this.host.range(this.sheet, both);
  }
  /** The block of cells around the range, up to blank rows and columns. */
  getSurroundingRegion(): ApiObject {
    return this.host.range(this.sheet, surroundingRegion(this.sheet, this.rect));
  }
  find(text: unknown, criteria: unknown): ApiObject {
    return found(this.findOrNullObject(text, criteria));
  }
  findOrNullObject(text: unknown, criteria: unknown): ApiObject | undefined {
    const cell = findCell(this.sheet, this.rect, text, criteria);
    return cell && this.host.range(this.sheet, cell);
  }
  /** Of a range without cells in use: its first cell, as in Excel; the other form gives a null object. */
  getUsedRange(valuesOnly: unknown): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): ApiObject | undefined {
    const used = this.sheet.usedRange(valuesOnly === true);
    const inside = used && intersect(this.rect, used);
    return inside && this.host.range(this.sheet, inside);
  }
}

function delta(value: unknown): number {
  return wholeArgument(value, -Infinity);
}

/** Ranges of two worksheets have no common rectangle: `InvalidArgument`. */
function otherRect(range: NavigableRange, other: unknown): Rect {
  const { sheet, rect } = rectOf(range.host.workbook, range.sheet, other);
  if (sheet !== range.sheet) throw new ApiError("InvalidArgument");
  return rect;
}
