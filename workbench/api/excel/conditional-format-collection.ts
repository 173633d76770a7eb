import { shareCells } from "../../model/areas";
import type { ConditionalFormatRecord, Rect } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { found, mayWriteSheet } from "./checks";
import { ConditionalFormat } from "./conditional-format";
import { ExcelCollection, type ExcelHost } from "./excel-object";

const TYPES: readonly ConditionalFormatRecord["type"][] = [
  "Custom",
  "CellValue",
  "ContainsText",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
];

/** The conditional formats that touch some rectangles, in order of priority. */
export class ConditionalFormatCollection extends ExcelCollection {
  static override readonly apiName = "ConditionalFormatCollection";
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly rects: readonly Rect[],
  ) {
    super(host);
  }

  get items(): readonly ConditionalFormat[] {
    const records = this.sheet.conditionalFormatsIn(this.rects);
    return records.map(({ id }) => new ConditionalFormat(this.host, this.sheet, id));
  }

  /** The new format is on all the rectangles, above the others. */
  add(type: unknown): ConditionalFormat {
    const known = TYPES.find((name) => name === type);
    if (known === undefined) throw new ApiError("InvalidArgument");
    mayWriteSheet(this.host.workbook, this.sheet, "allowFormatCells");
    const { id } = this.sheet.addConditionalFormat(known, this.rects);
    return new ConditionalFormat(this.host, this.sheet, id);
  }

  getItem(id: unknown): ConditionalFormat {
    return found(this.getItemOrNullObject(id));
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | undefined {
    const record = this.sheet.conditionalFormats.find((each) => each.id === id);
    const isHere = record !== undefined && shareCells(record.areas, this.rects);
    return isHere ? new ConditionalFormat(this.host, this.sheet, record.id) : undefined;
  }

  clearAll(): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowFormatCells");
    this.sheet.clearConditionalFormats(this.rects);
  }
}
