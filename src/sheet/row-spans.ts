import type { Run } from "./a1";

/** Neighbouring worksheet rows, 1-based, both ends included. */
export type RowSpan = Pick<Run, "top" | "bottom">;

/** The rows of the runs, from top to bottom: no span touches another. */
export function rowSpans(runs: readonly RowSpan[]): RowSpan[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...runs].sort((a, b) => a.top - b.top)) {
    const last = spans.at(-1);
    if (last !== undefined && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else spans.push({ top, bottom });
  }
  return spans;
}
