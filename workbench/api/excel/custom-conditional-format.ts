import type { ConditionalFormatRecord } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { found, mayWriteSheet, textArgument } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";
import { ConditionalRangeBorderCollection, NO_LINE, type BorderTarget } from "./range-border";
import { ConditionalRangeFill } from "./range-fill";
import { ConditionalRangeFont } from "./range-font";
import { STYLE, type StyleTarget } from "./style-members";
import { withLine } from "./cell-borders";

/** A part of one conditional format of a worksheet. */
abstract class FormatPart extends ExcelObject {
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
    readonly formatId: string,
  ) {
    super(host);
  }
}

export class CustomConditionalFormat extends FormatPart {
  static override readonly apiName = "CustomConditionalFormat";

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.sheet, this.formatId);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheet, this.formatId);
  }
}

export class ConditionalFormatRule extends FormatPart {
  static override readonly apiName = "ConditionalFormatRule";
  static override readonly scalars = ["formula", "formulaLocal"];

  get formula(): string {
    return recordOf(this).formula;
  }
  set formula(value: unknown) {
    change(this, { formula: textArgument(value) });
  }
  get formulaLocal(): string {
    return recordOf(this).formula;
  }
  set formulaLocal(value: unknown) {
    change(this, { formula: textArgument(value) });
  }
}

export class ConditionalRangeFormat extends FormatPart {
  static override readonly apiName = "ConditionalRangeFormat";
  static override readonly scalars = ["numberFormat"];

  get numberFormat(): string | null {
    return styleOf(this).read(STYLE.numberFormat);
  }
  set numberFormat(value: unknown) {
    styleOf(this).write(STYLE.numberFormat.to(value));
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.host, styleOf(this));
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.host, styleOf(this));
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.host, bordersOf(this));
  }

  clearFormat(): void {
    change(this, { style: {} });
  }
}

function recordOf({ sheet, formatId }: FormatPart): ConditionalFormatRecord {
  return found(sheet.conditionalFormatById(formatId));
}

function change(part: FormatPart, to: Partial<Pick<ConditionalFormatRecord, "formula" | "style">>): void {
  mayWriteSheet(part.host.workbook, part.sheet);
  part.sheet.updateConditionalFormat(recordOf(part).id, to);
}

function styleOf(part: FormatPart): StyleTarget {
  return {
    read: (member) => member.of(recordOf(part).style) ?? null,
    write: (patch) => {
      const style = Object.entries({ ...recordOf(part).style, ...patch }).filter(([, value]) => value !== undefined);
      change(part, { style: Object.fromEntries(style) });
    },
  };
}

function bordersOf(part: FormatPart): BorderTarget {
  return {
    read: (edge) => recordOf(part).style.borders?.[edge] ?? NO_LINE,
    write: (edge, line) => {
      const { style } = recordOf(part);
      change(part, { style: { ...style, borders: withLine(style.borders ?? {}, edge, line) } });
    },
  };
}
