import type { Host } from "../actions/host";
import { apply } from "./apply";
import { clear } from "./clear";
import { insertSheet } from "./insert-sheet";
import { offerLists } from "./offer-lists";
import { createOwnWrites } from "./own-writes";
import { paint } from "./paint";
import { read } from "./read";
import { saveFile } from "./save-file";
import { select } from "./select";
import { watchChanges } from "./watch-changes";
import { watchSelection } from "./watch-selection";

/** Excel through Office.js. Call it once Office is ready. Needs ExcelApi 1.9. */
export function createExcelHost(): Host {
  const ownWrites = createOwnWrites();
  return {
    read,
    paint,
    offerLists,
    clear,
    apply: (sheetId, edits) => apply(sheetId, edits, ownWrites),
    select,
    watchSelection,
    watchChanges: (onChange) => watchChanges(onChange, ownWrites),
    saveFile,
    insertSheet: (name, cells) => insertSheet(name, cells, ownWrites),
  };
}
