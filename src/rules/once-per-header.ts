import type { DealSheet } from "../sheet/deal-sheet";
import { workedOutOnce } from "./worked-out-once";

/** Makes what hangs on the sheet's columns alone, once for each header that is checked. */
export function oncePerHeader<Made>(make: (sheet: DealSheet) => Made): (sheet: DealSheet) => Made {
  return workedOutOnce(({ columns }: DealSheet) => columns, make);
}
