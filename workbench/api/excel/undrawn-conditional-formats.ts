import { ApiError } from "../api-error";
import { ConditionalFormatPart, detailOf, setDetail } from "./conditional-format-part";
import { ConditionalRangeFormat } from "./custom-conditional-format";
import { normalColor } from "./color";

/** A kind with a rule and looks. */
abstract class RuledConditionalFormat extends ConditionalFormatPart {
  static override readonly scalars = ["rule"];

  get rule(): unknown {
    return detailOf(this, "rule");
  }
  set rule(value: unknown) {
    setDetail(this, "rule", record(value));
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheet, this.formatId);
  }
}

/** `rule`: `{ operator, formula1, formula2? }`. */
export class CellValueConditionalFormat extends RuledConditionalFormat {
  static override readonly apiName = "CellValueConditionalFormat";
}

/** `rule`: `{ operator, text }`. */
export class TextConditionalFormat extends RuledConditionalFormat {
  static override readonly apiName = "TextConditionalFormat";
}

/** `rule`: `{ type, rank }`. */
export class TopBottomConditionalFormat extends RuledConditionalFormat {
  static override readonly apiName = "TopBottomConditionalFormat";
}

/** `rule`: `{ criterion }`. */
export class PresetCriteriaConditionalFormat extends RuledConditionalFormat {
  static override readonly apiName = "PresetCriteriaConditionalFormat";
}

export class ColorScaleConditionalFormat extends ConditionalFormatPart {
  static override readonly apiName = "ColorScaleConditionalFormat";
  static override readonly scalars = ["criteria", "threeColorScale"];

  get criteria(): unknown {
    return detailOf(this, "criteria");
  }
  set criteria(value: unknown) {
    setDetail(this, "criteria", record(value));
  }
  get threeColorScale(): boolean {
    return (detailOf(this, "criteria") as { readonly midpoint?: unknown } | undefined)?.midpoint !== undefined;
  }
}

export class IconSetConditionalFormat extends ConditionalFormatPart {
  static override readonly apiName = "IconSetConditionalFormat";
  static override readonly scalars = ["criteria", "reverseIconOrder", "showIconOnly", "style"];

  get criteria(): unknown {
    return detailOf(this, "criteria") ?? [];
  }
  set criteria(value: unknown) {
    if (!Array.isArray(value)) throw new ApiError("InvalidArgument");
    setDetail(this, "criteria", value);
  }
  get reverseIconOrder(): boolean {
    return detailOf(this, "reverseIconOrder") === true;
  }
  set reverseIconOrder(value: unknown) {
    setDetail(this, "reverseIconOrder", value === true);
  }
  get showIconOnly(): boolean {
    return detailOf(this, "showIconOnly") === true;
  }
  set showIconOnly(value: unknown) {
    setDetail(this, "showIconOnly", value === true);
  }
  get style(): unknown {
    return detailOf(this, "style") ?? "ThreeTrafficLights1";
  }
  set style(value: unknown) {
    setDetail(this, "style", value);
  }
}

export class DataBarConditionalFormat extends ConditionalFormatPart {
  static override readonly apiName = "DataBarConditionalFormat";
  static override readonly scalars = [
    "axisColor",
    "axisFormat",
    "barDirection",
    "lowerBoundRule",
    "showDataBarOnly",
    "upperBoundRule",
  ];

  get axisColor(): unknown {
    return detailOf(this, "axisColor") ?? "";
  }
  set axisColor(value: unknown) {
    setDetail(this, "axisColor", value === "" ? "" : normalColor(value));
  }
  get axisFormat(): unknown {
    return detailOf(this, "axisFormat") ?? "Automatic";
  }
  set axisFormat(value: unknown) {
    setDetail(this, "axisFormat", value);
  }
  get barDirection(): unknown {
    return detailOf(this, "barDirection") ?? "Context";
  }
  set barDirection(value: unknown) {
    setDetail(this, "barDirection", value);
  }
  get lowerBoundRule(): unknown {
    return detailOf(this, "lowerBoundRule") ?? { type: "Automatic" };
  }
  set lowerBoundRule(value: unknown) {
    setDetail(this, "lowerBoundRule", record(value));
  }
  get upperBoundRule(): unknown {
    return detailOf(this, "upperBoundRule") ?? { type: "Automatic" };
  }
  set upperBoundRule(value: unknown) {
    setDetail(this, "upperBoundRule", record(value));
  }
  get showDataBarOnly(): boolean {
    return detailOf(this, "showDataBarOnly") === true;
  }
  set showDataBarOnly(value: unknown) {
    setDetail(this, "showDataBarOnly", value === true);
  }
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.host, this.sheet, this.formatId);
  }
}

export class ConditionalDataBarPositiveFormat extends ConditionalFormatPart {
  static override readonly apiName = "ConditionalDataBarPositiveFormat";
  static override readonly scalars = ["fillColor", "gradientFill"];

  get fillColor(): unknown {
    return detailOf(this, "positiveFillColor") ?? "#638EC6";
  }
  set fillColor(value: unknown) {
    setDetail(this, "positiveFillColor", normalColor(value));
  }
  get gradientFill(): boolean {
    return detailOf(this, "positiveGradientFill") !== false;
  }
  set gradientFill(value: unknown) {
    setDetail(this, "positiveGradientFill", value === true);
  }
}

function record(value: unknown): object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new ApiError("InvalidArgument");
  return value;
}
