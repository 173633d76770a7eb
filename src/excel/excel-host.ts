import type { Host } from "../actions/host";
import { apply } from "./apply";
import { clear } from "./clear";
import { insertColumn } from "./insert-column";
import { insertSheet } from "./insert-sheet";
import { offerLists } from "./offer-lists";
import { createOwnWrites } from "./own-writes";
import { createPainter } from "./painter";
import { read } from "./read";
import { readRows } from "./read-rows";
import { reofferLists } from "./reoffer-lists";
import { removeColumn } from "./remove-column";
import { saveFile } from "./save-file";
import { select } from "./select";
import { loadBaseline, saveBaseline } from "./stored-baseline";
import { loadConfirmed, saveConfirmed } from "./stored-confirmed";
import { loadIgnored, saveIgnored } from "./stored-ignored";
import { watchChanges } from "./watch-changes";
import { watchSelection } from "./watch-selection";

/** Excel through Office.js. Call it once Office is ready. Needs ExcelApi 1.9. */
export function createExcelHost(): Host {
  const ownWrites = createOwnWrites();
  const painter = createPainter();
  return {
    read: (options) => read(options, painter),
    readRows: (sheetId, known, areas) => readRows(sheetId, known, areas, painter),
    paint: (sheetId, highlights) => painter.paint(sheetId, highlights),
    repaint: (sheetId, highlights) => painter.repaint(sheetId, highlights),
    offerLists,
    reofferLists,
    clear: (sheetId) => clear(sheetId, painter),
    apply: (sheetId, edits) => apply(sheetId, edits, ownWrites),
    select,
    watchSelection,
    watchChanges: (onChange) => watchChanges(onChange, ownWrites),
    loadBaseline,
    saveBaseline,
    loadIgnored,
    saveIgnored,
    loadConfirmed,
    saveConfirmed,
    saveFile,
    insertSheet: (name, cells, options) => insertSheet(name, cells, ownWrites, options),
    insertColumn: (sheetId, column) => insertColumn(sheetId, column, ownWrites),
    removeColumn: (sheetId, column) => removeColumn(sheetId, column, ownWrites),
  };
}
