import { ExcelObject, type ExcelHost } from "./excel-object";
import { STYLE, type StyleTarget } from "./style-members";

const SCALARS = ["bold", "color", "italic", "strikethrough", "underline"];

/** The font of a conditional format; the font of cells adds name and size. */
export class ConditionalRangeFont extends ExcelObject {
  static override readonly apiName: string = "ConditionalRangeFont";
  static override readonly scalars: readonly string[] = SCALARS;
  constructor(
    host: ExcelHost,
    readonly target: StyleTarget,
  ) {
    super(host);
  }

  get bold(): boolean | null {
    return this.target.read(STYLE.bold);
  }
  set bold(value: unknown) {
    this.target.write(STYLE.bold.to(value));
  }
  get color(): string | null {
    return this.target.read(STYLE.fontColor);
  }
  set color(value: unknown) {
    this.target.write(STYLE.fontColor.to(value));
  }
  get italic(): boolean | null {
    return this.target.read(STYLE.italic);
  }
  set italic(value: unknown) {
    this.target.write(STYLE.italic.to(value));
  }
  get strikethrough(): boolean | null {
    return this.target.read(STYLE.strikethrough);
  }
  set strikethrough(value: unknown) {
    this.target.write(STYLE.strikethrough.to(value));
  }
  get underline(): string | null {
    return this.target.read(STYLE.underline);
  }
  set underline(value: unknown) {
    this.target.write(STYLE.underline.to(value));
  }
}

export class RangeFont extends ConditionalRangeFont {
  static override readonly apiName = "RangeFont";
  static override readonly scalars = [...SCALARS, "name", "size"];

  get name(): string | null {
    return this.target.read(STYLE.fontName);
  }
  set name(value: unknown) {
    this.target.write(STYLE.fontName.to(value));
  }
  get size(): number | null {
    return this.target.read(STYLE.fontSize);
  }
  set size(value: unknown) {
    this.target.write(STYLE.fontSize.to(value));
  }
}
