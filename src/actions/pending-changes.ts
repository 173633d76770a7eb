import type { Run } from "../sheet/a1";
import type { SheetChange } from "./host";

/** What has changed in a worksheet since it was checked: cells in their places, or so much that it must be read whole. */
export type PendingChanges = readonly Run[] | "whole";

/** More areas than these are read sooner with the whole sheet. */
const MOST_AREAS = 100;

export const NO_CHANGES: PendingChanges = [];

/** The changes together with one more. */
export function withChange(pending: PendingChanges, change: SheetChange): PendingChanges {
  return together(pending, change.kind === "edited" ? change.areas : "whole");
}

/** The changes of two times together. */
export function together(earlier: PendingChanges, later: PendingChanges): PendingChanges {
  if (earlier === "whole" || later === "whole") return "whole";
  const isNew = (area: Run): boolean => !earlier.some((known) => contains(known, area));
  const areas = [...earlier, ...later.filter(isNew)];
  return areas.length > MOST_AREAS ? "whole" : areas;
}

function contains(outer: Run, inner: Run): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
