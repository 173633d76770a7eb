/** Below this many milliseconds a measurement says nothing. */
const NOISE = 8;
/** Four times the text may take four times as long; sixteen times would be quadratic. */
const MOST = 10;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * What four times as much work costs, as a multiple; undefined where it takes linear time as far as can be told.
 * `little` and `much` do the same with texts of which one is four times as long. Another program may have had the
 * processor, so a bad answer is asked for again.
 */
export function superlinear(little: () => unknown, much: () => unknown): number | undefined {
  let best = Infinity;
  for (let attempt = 0; attempt < 4; attempt++) {
    const long = milliseconds(much);
    if (long < NOISE) return undefined;
    best = Math.min(best, long / Math.max(milliseconds(little), NOISE / MOST));
    if (best <= MOST) return undefined;
  }
  return Math.round(best);
}
