import { textArgument } from "./checks";
import { changeRecord, ConditionalFormatPart, recordOf } from "./conditional-format-part";
import { ConditionalRangeBorderCollection, NO_LINE, type BorderTarget } from "./range-border";
import { ConditionalRangeFill } from "./range-fill";
import { ConditionalRangeFont } from "./range-font";
import { STYLE, type StyleTarget } from "./style-members";
import { withLine } from "./cell-borders";

export class CustomConditionalFormat extends ConditionalFormatPart {
  static override readonly apiName = "CustomConditionalFormat";

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.sheet, this.formatId);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheet, this.formatId);
  }
}

export class ConditionalFormatRule extends ConditionalFormatPart {
  static override readonly apiName = "ConditionalFormatRule";
  static override readonly scalars = ["formula", "formulaLocal"];

  get formula(): string {
    return recordOf(this).formula;
  }
  set formula(value: unknown) {
    changeRecord(this, { formula: textArgument(value) });
  }
  get formulaLocal(): string {
    return recordOf(this).formula;
  }
  set formulaLocal(value: unknown) {
    changeRecord(this, { formula: textArgument(value) });
  }
}

export class ConditionalRangeFormat extends ConditionalFormatPart {
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
    changeRecord(this, { style: {} });
  }
}

function styleOf(part: ConditionalFormatPart): StyleTarget {
  return {
    read: (member) => member.of(recordOf(part).style) ?? null,
    write: (patch) => {
      const style = Object.entries({ ...recordOf(part).style, ...patch }).filter(([, value]) => value !== undefined);
      changeRecord(part, { style: Object.fromEntries(style) });
    },
  };
}

function bordersOf(part: ConditionalFormatPart): BorderTarget {
  return {
    read: (edge) => recordOf(part).style.borders?.[edge] ?? NO_LINE,
    write: (edge, line) => {
      const { style } = recordOf(part);
      changeRecord(part, { style: { ...style, borders: withLine(style.borders ?? {}, edge, line) } });
    },
  };
}
