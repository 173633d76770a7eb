import type { ConditionalFormatRecord } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { identity, type ApiObject } from "../api-object";
import { placeOf } from "./address-argument";
import { found, mayWriteSheet, textArgument, wholeArgument } from "./checks";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./undrawn-conditional-formats";
import { CustomConditionalFormat } from "./custom-conditional-format";
import { ExcelObject, type ExcelHost } from "./excel-object";

type Kind = ConditionalFormatRecord["type"];

/** One conditional format. Kinds other than `Custom` keep their rule and looks without being drawn. */
export class ConditionalFormat extends ExcelObject {
  static override readonly apiName = "ConditionalFormat";
  static override readonly scalars = ["id", "priority", "stopIfTrue", "type"];
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly formatId: string,
  ) {
    super(host);
  }

  override [identity]() {
    return { Id: this.formatId };
  }

  get id(): string {
    return this.formatId;
  }
  get type(): string {
    return recordOf(this).type;
  }
  get priority(): number {
    return recordOf(this).priority;
  }
  set priority(value: unknown) {
    const { id } = writable(this);
    this.sheet.setConditionalFormatPriority(id, wholeArgument(value));
  }
  get stopIfTrue(): boolean {
    return recordOf(this).stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    const { id } = writable(this);
    this.sheet.updateConditionalFormat(id, { stopIfTrue: value === true });
  }

  get custom(): ApiObject {
    return of(this, "Custom", CustomConditionalFormat);
  }
  get customOrNullObject(): ApiObject | undefined {
    return orNone(this, "Custom", CustomConditionalFormat);
  }
  get cellValue(): ApiObject {
    return of(this, "CellValue", CellValueConditionalFormat);
  }
  get cellValueOrNullObject(): ApiObject | undefined {
    return orNone(this, "CellValue", CellValueConditionalFormat);
  }
  get colorScale(): ApiObject {
    return of(this, "ColorScale", ColorScaleConditionalFormat);
  }
  get colorScaleOrNullObject(): ApiObject | undefined {
    return orNone(this, "ColorScale", ColorScaleConditionalFormat);
  }
  get dataBar(): ApiObject {
    return of(this, "DataBar", DataBarConditionalFormat);
  }
  get dataBarOrNullObject(): ApiObject | undefined {
    return orNone(this, "DataBar", DataBarConditionalFormat);
  }
  get iconSet(): ApiObject {
    return of(this, "IconSet", IconSetConditionalFormat);
  }
  get iconSetOrNullObject(): ApiObject | undefined {
    return orNone(this, "IconSet", IconSetConditionalFormat);
  }
  get preset(): ApiObject {
    return of(this, "PresetCriteria", PresetCriteriaConditionalFormat);
  }
  get presetOrNullObject(): ApiObject | undefined {
    return orNone(this, "PresetCriteria", PresetCriteriaConditionalFormat);
  }
  get textComparison(): ApiObject {
    return of(this, "ContainsText", TextConditionalFormat);
  }
  get textComparisonOrNullObject(): ApiObject | undefined {
    return orNone(this, "ContainsText", TextConditionalFormat);
  }
  get topBottom(): ApiObject {
    return of(this, "TopBottom", TopBottomConditionalFormat);
  }
  get topBottomOrNullObject(): ApiObject | undefined {
    return orNone(this, "TopBottom", TopBottomConditionalFormat);
  }

  getRange(): ApiObject {
    return found(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): ApiObject | undefined {
    const [rect, ...more] = recordOf(this).areas;
    return rect === undefined || more.length > 0 ? undefined : this.host.range(this.sheet, rect);
  }
  getRanges(): ApiObject {
    return this.host.areas(this.sheet, recordOf(this).areas);
  }
  setRanges(ranges: unknown): void {
    const { id } = writable(this);
    const { sheet, rects } = placeOf(this.host.workbook, this.sheet, ranges);
    if (sheet !== this.sheet) throw new ApiError("InvalidArgument");
    this.sheet.updateConditionalFormat(id, { areas: rects });
  }

  changeRuleToCustom(formula: unknown): void {
    const { id } = writable(this);
    this.sheet.updateConditionalFormat(id, { type: "Custom", formula: textArgument(formula) });
  }

  delete(): void {
    const { id } = writable(this);
    this.sheet.removeConditionalFormat(id);
  }
}

function recordOf({ sheet, formatId }: ConditionalFormat): ConditionalFormatRecord {
  return found(sheet.conditionalFormatById(formatId));
}

function writable(format: ConditionalFormat): ConditionalFormatRecord {
  mayWriteSheet(format.host.workbook, format.sheet, "allowFormatCells");
  return recordOf(format);
}

type PartClass = new (host: ExcelHost, sheet: SheetModel, formatId: string) => ApiObject;

function orNone(format: ConditionalFormat, kind: Kind, part: PartClass): ApiObject | undefined {
  return recordOf(format).type === kind ? new part(format.host, format.sheet, format.formatId) : undefined;
}

function of(format: ConditionalFormat, kind: Kind, part: PartClass): ApiObject {
  const found = orNone(format, kind, part);
  if (found === undefined) throw new ApiError("InvalidOperation");
  return found;
}
