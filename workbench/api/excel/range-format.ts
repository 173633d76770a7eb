import { intersect } from "../../model/address";
import type { Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { cellBorders } from "./cell-borders";
import { cellStyle } from "./cell-style";
import { mayWriteSheet } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";
import { FormatProtection } from "./format-protection";
import { RangeBorderCollection } from "./range-border";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { STYLE, type StyleTarget } from "./style-members";

/** Width in points of one character of Excel's default font, and of a cell's padding. */
const CHARACTER = 5.25;
const PADDING = 4;

export class RangeFormat extends ExcelObject {
  static override readonly apiName = "RangeFormat";
  static override readonly scalars = [
    "columnWidth",
    "horizontalAlignment",
    "rowHeight",
    "verticalAlignment",
    "wrapText",
  ];
  readonly target: StyleTarget;
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly rects: readonly Rect[],
  ) {
    super(host);
    this.target = cellStyle(host, sheet, rects);
  }

  get fill(): RangeFill {
    return new RangeFill(this.host, this.target);
  }
  get font(): RangeFont {
    return new RangeFont(this.host, this.target);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.target);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, cellBorders(this.host, this.sheet, this.rects));
  }

  get horizontalAlignment(): string | null {
    return this.target.read(STYLE.horizontalAlignment);
  }
  set horizontalAlignment(value: unknown) {
    this.target.write(STYLE.horizontalAlignment.to(value));
  }
  get verticalAlignment(): string | null {
    return this.target.read(STYLE.verticalAlignment);
  }
  set verticalAlignment(value: unknown) {
    this.target.write(STYLE.verticalAlignment.to(value));
  }
  get wrapText(): boolean | null {
    return this.target.read(STYLE.wrapText);
  }
  set wrapText(value: unknown) {
    this.target.write(STYLE.wrapText.to(value));
  }

  /** In points, as in Excel; null where the columns differ. */
  get columnWidth(): number | null {
    return shared(this.rects, "column", "columns", (column) => this.sheet.columnWidth(column));
  }
  set columnWidth(value: unknown) {
    mayWriteSheet(this.host.workbook, this.sheet, "allowFormatColumns");
    const points = pointsArgument(value);
    for (const { column, columns } of this.rects) this.sheet.setColumnWidth(column, columns, points, "add-in");
  }
  get rowHeight(): number | null {
    return shared(this.rects, "row", "rows", (row) => this.sheet.rowHeight(row));
  }
  set rowHeight(value: unknown) {
    mayWriteSheet(this.host.workbook, this.sheet, "allowFormatRows");
    const points = pointsArgument(value);
    for (const { row, rows } of this.rects) this.sheet.setRowHeight(row, rows, points, "add-in");
  }

  autofitColumns(): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowFormatColumns");
    const used = this.sheet.usedRange(true);
    if (used === undefined) return;
    for (const rect of this.rects) {
      const inside = intersect(rect, used);
      if (inside === undefined) continue;
      const texts = this.sheet.texts(inside);
      for (let index = 0; index < inside.columns; index++) {
        const longest = Math.max(0, ...texts.map((row) => row[index]?.length ?? 0));
        if (longest > 0) this.sheet.setColumnWidth(inside.column + index, 1, longest * CHARACTER + PADDING, "add-in");
      }
    }
  }

  /** Rows already have the height that their text needs: the workbench does not break lines. */
  autofitRows(): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowFormatRows");
  }
}

function pointsArgument(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw new ApiError("InvalidArgument");
  return value;
}

/** Sizes repeat over whole sheets, so that looking at a bounded number of lines is enough for the workbench. */
const LOOKED_AT = 4096;

function shared(
  rects: readonly Rect[],
  start: "row" | "column",
  count: "rows" | "columns",
  sizeOf: (index: number) => number,
): number | null {
  const sizes = new Set<number>();
  for (const rect of rects) {
    for (let index = 0; index < Math.min(rect[count], LOOKED_AT); index++) sizes.add(sizeOf(rect[start] + index));
  }
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}
