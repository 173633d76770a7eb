import type { ConditionalFormatRecord } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { identity, type ApiObject } from "../api-object";
import { placeOf } from "./address-argument";
import { found, mayWriteSheet, textArgument, wholeArgument } from "./checks";
import { CustomConditionalFormat } from "./custom-conditional-format";
import { ExcelObject, type ExcelHost } from "./excel-object";

type Kind = ConditionalFormatRecord["type"];

/** One conditional format. Of the kinds, only `Custom` has its rule built; the others fail when their rule is asked for. */
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
    if (recordOf(this).type !== "Custom") throw new ApiError("InvalidOperation");
    return new CustomConditionalFormat(this.host, this.sheet, this.formatId);
  }
  get customOrNullObject(): ApiObject | undefined {
    return recordOf(this).type === "Custom" ? this.custom : undefined;
  }
  get cellValueOrNullObject(): ApiObject | undefined {
    return noneOf(this, "CellValue");
  }
  get colorScaleOrNullObject(): ApiObject | undefined {
    return noneOf(this, "ColorScale");
  }
  get dataBarOrNullObject(): ApiObject | undefined {
    return noneOf(this, "DataBar");
  }
  get iconSetOrNullObject(): ApiObject | undefined {
    return noneOf(this, "IconSet");
  }
  get presetOrNullObject(): ApiObject | undefined {
    return noneOf(this, "PresetCriteria");
  }
  get textComparisonOrNullObject(): ApiObject | undefined {
    return noneOf(this, "ContainsText");
  }
  get topBottomOrNullObject(): ApiObject | undefined {
    return noneOf(this, "TopBottom");
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
  mayWriteSheet(format.host.workbook, format.sheet);
  return recordOf(format);
}

function noneOf(format: ConditionalFormat, kind: Kind): ApiObject | undefined {
  if (recordOf(format).type !== kind) return undefined;
  throw new ApiError("NotImplemented", `The workbench does not know the rule of a ${kind} format.`);
}
