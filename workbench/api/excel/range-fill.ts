import { ExcelObject, type ExcelHost } from "./excel-object";
import { STYLE, type StyleTarget } from "./style-members";

/** The fill of a conditional format; the fill of cells is the same by another name. */
export class ConditionalRangeFill extends ExcelObject {
  static override readonly apiName: string = "ConditionalRangeFill";
  static override readonly scalars = ["color"];
  constructor(
    host: ExcelHost,
    readonly target: StyleTarget,
  ) {
    super(host);
  }

  get color(): string | null {
    return this.target.read(STYLE.fillColor);
  }
  set color(value: unknown) {
    this.target.write(STYLE.fillColor.to(value));
  }

  clear(): void {
    this.target.write({ fill: undefined });
  }
}

export class RangeFill extends ConditionalRangeFill {
  static override readonly apiName = "RangeFill";
}
