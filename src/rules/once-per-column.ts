import type { Column } from "../template/column";
import { workedOutOnce } from "./worked-out-once";

/** Makes what hangs on a column of the template alone, once per program, as a schema library's schemas are. */
export function oncePerColumn<Made>(make: (column: Column) => Made): (column: Column) => Made {
  return workedOutOnce((column: Column) => column, make);
}
