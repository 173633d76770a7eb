/** What is remembered once the tour has been shown; its value says nothing. */
export const TOUR_MARK = "dealsheet.tour";

/**
 * Whether this is the pane's first run, and remembers that there was one. Where the browser keeps nothing no run is the
 * first: better no tour than one each time. `partition` keeps apart what Excel on the web wants kept apart
 * (`Office.context.partitionKey`; undefined elsewhere).
 */
export function takeFirstRun(partition: string | undefined): boolean {
  const key = `${partition ?? ""}${TOUR_MARK}`;
  try {
    if (window.localStorage.getItem(key) !== null) return false;
    window.localStorage.setItem(key, "seen");
    return true;
  } catch {
    // Storage is blocked or full.
    return false;
  }
}
