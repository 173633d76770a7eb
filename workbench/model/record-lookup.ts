import type { Anchored } from "./anchored-records";
import { AreaIndex } from "./area-index";
import type { Rect } from "./types";

interface Known<T> {
  readonly index: AreaIndex;
  /** By place of the area. */
  readonly owners: readonly T[];
}

/** By the list of records, which is never changed in place. */
const lists = new WeakMap<readonly Anchored[], Known<Anchored>>();

/**
 * The records that are on any cell of the rectangles, each once, in order of the list. For a list that is asked often before
 * it changes.
 */
export function recordsTouching<T extends Anchored>(records: readonly T[], rects: readonly Rect[]): readonly T[] {
  const { index, owners } = knownOf(records);
  const places = rects.flatMap((rect) => index.touching(rect)).sort((a, b) => a - b);
  return [...new Set(places.flatMap((place) => owners[place] ?? []))];
}

function knownOf<T extends Anchored>(records: readonly T[]): Known<T> {
  const known = lists.get(records) as Known<T> | undefined;
  if (known !== undefined) return known;
  const index = new AreaIndex(records.flatMap(({ areas }) => areas));
  const fresh: Known<T> = { index, owners: records.flatMap((record) => record.areas.map(() => record)) };
  lists.set(records, fresh);
  return fresh;
}
