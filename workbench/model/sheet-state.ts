import { SheetContent } from "./sheet-content";
import type { SheetFilter } from "./sheet-filter";
import type { SheetHost } from "./sheet-host";
import type { Worksheet } from "./worksheet";

/** The inside of a worksheet, on which the functions work that its methods are made of. */
export class SheetState {
  readonly content = new SheetContent();
  filter: SheetFilter | undefined;

  constructor(
    readonly sheet: Worksheet,
    /** Another one once the sheet has moved to another workbook. */
    public host: SheetHost,
  ) {}
}
