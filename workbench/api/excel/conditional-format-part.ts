import type { ConditionalFormatRecord } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { found, mayWriteSheet } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

type RecordChange = Partial<Pick<ConditionalFormatRecord, "details" | "formula" | "style">>;

/** A part of one conditional format of a worksheet. */
export abstract class ConditionalFormatPart extends ExcelObject {
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly formatId: string,
  ) {
    super(host);
  }
}

export function recordOf({ sheet, formatId }: ConditionalFormatPart): ConditionalFormatRecord {
  return found(sheet.conditionalFormatById(formatId));
}

export function changeRecord(part: ConditionalFormatPart, to: RecordChange): void {
  mayWriteSheet(part.host.workbook, part.sheet, "allowFormatCells");
  part.sheet.updateConditionalFormat(recordOf(part).id, to);
}

/** What Excel keeps of a kind that the workbench does not draw. */
export function detailOf(part: ConditionalFormatPart, key: string): unknown {
  return recordOf(part).details?.[key];
}

export function setDetail(part: ConditionalFormatPart, key: string, value: unknown): void {
  changeRecord(part, { details: { ...recordOf(part).details, [key]: value } });
}
