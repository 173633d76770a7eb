import { ExcelObject } from "./excel-object";

/** Number format information of en-US, the locale that the workbench speaks. */
export class NumberFormatInfo extends ExcelObject {
  static override readonly apiName = "NumberFormatInfo";
  static override readonly scalars = ["numberDecimalSeparator", "numberGroupSeparator", "currencySymbol"];

  get numberDecimalSeparator(): string {
    return ".";
  }
  get numberGroupSeparator(): string {
    return ",";
  }
  get currencySymbol(): string {
    return "$";
  }
}

export class DatetimeFormatInfo extends ExcelObject {
  static override readonly apiName = "DatetimeFormatInfo";
  static override readonly scalars = [
    "dateSeparator",
    "longDatePattern",
    "longTimePattern",
    "shortDatePattern",
    "timeSeparator",
  ];

  get dateSeparator(): string {
    return "/";
  }
  get longDatePattern(): string {
    return "dddd, MMMM d, yyyy";
  }
  get longTimePattern(): string {
    return "h:mm:ss tt";
  }
  get shortDatePattern(): string {
    return "M/d/yyyy";
  }
  get timeSeparator(): string {
    return ":";
  }
}

export class CultureInfo extends ExcelObject {
  static override readonly apiName = "CultureInfo";
  static override readonly scalars = ["name"];

  get name(): string {
    return "en-US";
  }
  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.host);
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.host);
  }
}
