import type { Worksheet as SheetModel } from "../../model/worksheet";
import type { ApiObject } from "../api-object";
import { COLLECTION_EVENTS, WORKBOOK_TARGET, WORKSHEET_EVENTS } from "../event-types";
import { found, mayChangeSheets, textArgument } from "./checks";
import { addRegistrations } from "./event-registrations";
import { ExcelCollection } from "./excel-object";

export class WorksheetCollection extends ExcelCollection {
  static override readonly apiName = "WorksheetCollection";

  get items(): readonly ApiObject[] {
    return this.host.workbook.sheets.map((sheet) => this.host.worksheet(sheet));
  }

  add(name: unknown): ApiObject {
    mayChangeSheets(this.host.workbook);
    const sheetName = name === undefined || name === "" ? undefined : textArgument(name);
    return this.host.worksheet(this.host.workbook.addSheet(sheetName, "add-in"));
  }
  getActiveWorksheet(): ApiObject {
    return this.host.worksheet(this.host.workbook.activeSheet);
  }
  /** By id or name, without regard to case. */
  getItem(key: unknown): ApiObject {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: unknown): ApiObject | undefined {
    const sheet = this.host.workbook.sheetByIdOrName(textArgument(key));
    return sheet && this.host.worksheet(sheet);
  }
  getFirst(visibleOnly: unknown): ApiObject {
    return this.host.worksheet(found(candidates(this, visibleOnly)[0]));
  }
  getLast(visibleOnly: unknown): ApiObject {
    return this.host.worksheet(found(candidates(this, visibleOnly).at(-1)));
  }
  override getCount(visibleOnly?: unknown): number {
    return candidates(this, visibleOnly).length;
  }
}

function candidates({ host }: WorksheetCollection, visibleOnly: unknown): readonly SheetModel[] {
  return host.workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
}

addRegistrations(
  WorksheetCollection,
  [...Object.values(WORKSHEET_EVENTS), ...Object.values(COLLECTION_EVENTS)],
  () => WORKBOOK_TARGET,
);
