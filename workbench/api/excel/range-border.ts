import { ApiError } from "../api-error";
import { normalColor } from "./color";
import { ExcelCollection, ExcelObject, type ExcelHost } from "./excel-object";

/** The line of one edge; style `None` means that there is none. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

/** The borders of something that has them, by edge name (`EdgeTop`, `InsideVertical`, …). */
export interface BorderTarget {
  /** The line that all cells of the edge share, or null where they differ. */
  readonly read: (edge: string) => BorderLine | null;
  readonly write: (edge: string, line: BorderLine) => void;
}

export const NO_LINE: BorderLine = { style: "None", color: "#000000" };
export const OUTER_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export const INNER_EDGES = ["InsideVertical", "InsideHorizontal"] as const;

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

/** One edge of a conditional format; an edge of cells is the same by another name. */
export class ConditionalRangeBorder extends ExcelObject {
  static override readonly apiName: string = "ConditionalRangeBorder";
  static override readonly scalars = ["color", "sideIndex", "style"];
  constructor(
    host: ExcelHost,
    readonly target: BorderTarget,
    readonly edge: string,
  ) {
    super(host);
  }

  get sideIndex(): string {
    return this.edge;
  }
  get color(): string | null {
    return this.target.read(this.edge)?.color ?? null;
  }
  /** A colour alone draws a line, as in Excel. */
  set color(value: unknown) {
    const { style } = this.target.read(this.edge) ?? NO_LINE;
    const line = { style: style === "None" ? "Continuous" : style, color: normalColor(value) };
    this.target.write(this.edge, line);
  }
  get style(): string | null {
    return this.target.read(this.edge)?.style ?? null;
  }
  set style(value: unknown) {
    const style = LINE_STYLES.find((known) => known === value);
    if (style === undefined) throw new ApiError("InvalidArgument");
    this.target.write(this.edge, { color: this.target.read(this.edge)?.color ?? NO_LINE.color, style });
  }
}

export class RangeBorder extends ConditionalRangeBorder {
  static override readonly apiName = "RangeBorder";
}

export class ConditionalRangeBorderCollection extends ExcelCollection {
  static override readonly apiName: string = "ConditionalRangeBorderCollection";
  static override readonly scalars = ["count"];
  constructor(
    host: ExcelHost,
    readonly target: BorderTarget,
    readonly edges: readonly string[] = OUTER_EDGES,
    readonly make: new (host: ExcelHost, target: BorderTarget, edge: string) => ExcelObject = ConditionalRangeBorder,
  ) {
    super(host);
  }

  get items(): readonly ExcelObject[] {
    return this.edges.map((edge) => new this.make(this.host, this.target, edge));
  }

  getItem(edge: unknown): ExcelObject {
    const known = this.edges.find((name) => name === edge);
    if (known === undefined) throw new ApiError("InvalidArgument");
    return new this.make(this.host, this.target, known);
  }

  get top(): ExcelObject {
    return this.getItem("EdgeTop");
  }
  get bottom(): ExcelObject {
    return this.getItem("EdgeBottom");
  }
  get left(): ExcelObject {
    return this.getItem("EdgeLeft");
  }
  get right(): ExcelObject {
    return this.getItem("EdgeRight");
  }
}

export class RangeBorderCollection extends ConditionalRangeBorderCollection {
  static override readonly apiName = "RangeBorderCollection";
  constructor(host: ExcelHost, target: BorderTarget) {
    super(host, target, [...OUTER_EDGES, ...INNER_EDGES], RangeBorder);
  }
}
