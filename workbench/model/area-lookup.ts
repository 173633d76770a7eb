import { boundingAll, intersects } from "./address";
import { AreaIndex } from "./area-index";
import type { Rect } from "./types";

/** What has been found out of a list of areas. Lists are never changed in place, so that it stays true. */
interface Known {
  readonly bounds: Rect;
  asked: number;
  index: AreaIndex | undefined;
}

/** Fewer are looked through faster than anything is looked up. */
const FEW = 8;
/** Most lists are replaced by the next change; one that has been asked so often is worth an index. */
const ASKED_OFTEN = 4;
const NONE: readonly Rect[] = [];
const lists = new WeakMap<readonly Rect[], Known>();

/** The smallest rectangle around all; undefined where there is none. */
export function boundsOf(areas: readonly Rect[]): Rect | undefined {
  return areas.length <= FEW ? boundingAll(areas) : knownOf(areas)?.bounds;
}

/** Those of the areas that share cells with the rectangle, in their order. */
export function areasTouching(areas: readonly Rect[], rect: Rect): readonly Rect[] {
  const among = searchable(areas, rect);
  if (among instanceof AreaIndex) return among.touching(rect).flatMap((place) => areas[place] ?? []);
  return among.filter((area) => intersects(area, rect));
}

/** Does any of the areas share cells with the rectangle? */
export function isTouched(areas: readonly Rect[], rect: Rect): boolean {
  const among = searchable(areas, rect);
  return among instanceof AreaIndex ? among.touches(rect) : among.some((area) => intersects(area, rect));
}

/** What has to be searched for areas that touch the rectangle. */
function searchable(areas: readonly Rect[], rect: Rect): AreaIndex | readonly Rect[] {
  if (areas.length <= FEW) return areas;
  const known = knownOf(areas);
  if (known === undefined || !intersects(known.bounds, rect)) return NONE;
  known.asked++;
  if (known.asked < ASKED_OFTEN) return areas;
  return (known.index ??= new AreaIndex(areas));
}

function knownOf(areas: readonly Rect[]): Known | undefined {
  const known = lists.get(areas);
  if (known !== undefined) return known;
  const bounds = boundingAll(areas);
  if (bounds === undefined) return undefined;
  const fresh: Known = { bounds, asked: 0, index: undefined };
  lists.set(areas, fresh);
  return fresh;
}
