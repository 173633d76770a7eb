import { shiftSpan, type Shift } from "./areas";

interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
}

/** Sizes (points) and hiding of a sheet's rows or columns; only what differs from the default is kept. */
export class AxisSizes {
  #lines = new Map<number, Line>();

  constructor(
    readonly defaultSize: number,
    readonly limit: number,
  ) {}

  size(index: number): number {
    return this.#lines.get(index)?.size ?? this.defaultSize;
  }

  hidden(index: number): boolean {
    return this.#lines.get(index)?.hidden ?? false;
  }

  resize(at: number, count: number, size: number): void {
    this.#change(at, count, { size });
  }

  hide(at: number, count: number, hidden: boolean): void {
    this.#change(at, count, { hidden });
  }

  shift({ kind, at, count }: Shift): void {
    const moved = new Map<number, Line>();
    for (const [index, line] of this.#lines) {
      const span = shiftSpan(index, 1, { kind, at, count }, this.limit);
      if (span !== undefined) moved.set(span.start, line);
    }
    this.#lines = moved;
  }

  snapshot(): ReadonlyMap<number, Line> {
    return new Map(this.#lines);
  }

  restore(lines: ReadonlyMap<number, Line>): void {
    this.#lines = new Map(lines);
  }

  #change(at: number, count: number, change: Line): void {
    for (let index = at; index < at + count; index++) {
      this.#lines.set(index, { ...this.#lines.get(index), ...change });
    }
  }
}
