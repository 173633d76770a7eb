import { intersect } from "../../model/address";
import type { Rect } from "../../model/types";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { placeOf } from "./address-argument";
import { CellArea } from "./cell-area";
import { wholeArgument } from "./checks";
import { copyCells } from "./copy-cells";
import { ExcelCollection } from "./excel-object";
import * as geometry from "./range-geometry";

/** Several rectangles of one worksheet. */
export class RangeAreas extends CellArea {
  static override readonly apiName = "RangeAreas";
  static override readonly scalars = [
    "address",
    "addressLocal",
    "areaCount",
    "cellCount",
    "isEntireColumn",
    "isEntireRow",
  ];

  get areaCount(): number {
    return this.rects.length;
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.host, this);
  }

  getEntireRow(): ApiObject {
    return this.host.areas(this.sheet, this.rects.map(geometry.entireRows));
  }
  getEntireColumn(): ApiObject {
    return this.host.areas(this.sheet, this.rects.map(geometry.entireColumns));
  }
  getOffsetRangeAreas(rows: unknown, columns: unknown): ApiObject {
    const by = [wholeArgument(rows, -Infinity), wholeArgument(columns, -Infinity)] as const;
    return this.host.areas(
      this.sheet,
      this.rects.map((rect) => geometry.offset(rect, ...by)),
    );
  }
  getIntersection(other: unknown): ApiObject {
    const both = this.getIntersectionOrNullObject(other);
    if (both === undefined) throw new ApiError("ItemNotFound");
    return both;
  }
  getIntersectionOrNullObject(other: unknown): ApiObject | undefined {
    const { sheet, rects } = placeOf(this.host.workbook, this.sheet, other);
    return this.#within(sheet === this.sheet ? rects : []);
  }
  getUsedRangeAreas(valuesOnly: unknown): ApiObject {
    const used = this.getUsedRangeAreasOrNullObject(valuesOnly);
    if (used === undefined) throw new ApiError("ItemNotFound");
    return used;
  }
  getUsedRangeAreasOrNullObject(valuesOnly: unknown): ApiObject | undefined {
    const used = this.sheet.usedRange(valuesOnly === true);
    return this.#within(used === undefined ? [] : [used]);
  }
  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    copyCells(this, source, { copyType, skipBlanks, transpose });
  }

  #within(others: readonly Rect[]): ApiObject | undefined {
    const rects = this.rects.flatMap((rect) => others.flatMap((other) => intersect(rect, other) ?? []));
    return rects.length === 0 ? undefined : this.host.areas(this.sheet, rects);
  }
}

/** The rectangles of a `RangeAreas`, as ranges. */
export class RangeCollection extends ExcelCollection {
  static override readonly apiName = "RangeCollection";
  readonly #items: readonly ApiObject[];
  constructor(host: CellArea["host"], { sheet, rects }: CellArea) {
    super(host);
    this.#items = rects.map((rect) => host.range(sheet, rect));
  }

  get items(): readonly ApiObject[] {
    return this.#items;
  }
}
