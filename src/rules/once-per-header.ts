import type { DealSheet } from "../sheet/deal-sheet";

/** Makes what hangs on the sheet's columns alone, once for each header that is checked. */
export function oncePerHeader<Made>(make: (sheet: DealSheet) => Made): (sheet: DealSheet) => Made {
  const known = new WeakMap<DealSheet["columns"], Made>();
  return (sheet) => {
    const before = known.get(sheet.columns);
    if (before !== undefined) return before;
    const made = make(sheet);
    known.set(sheet.columns, made);
    return made;
  };
}
