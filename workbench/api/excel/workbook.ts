import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./custom-xml-part";
import { ExcelObject } from "./excel-object";
import { NamedItemCollection } from "./named-item";
import { Runtime } from "./runtime";
import { SettingCollection } from "./setting";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** The root of every object path. */
export class Workbook extends ExcelObject {
  static override readonly apiName = "Workbook";
  static override readonly scalars = ["name", "readOnly"];

  get application(): Application {
    return new Application(this.host);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.host);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }
  get name(): string {
    return this.host.workbook.fileName;
  }
  get readOnly(): boolean {
    return this.host.workbook.readOnly;
  }

  getActiveCell(): ApiObject {
    const { sheet, area } = this.host.workbook.selection;
    return this.host.range(sheet, { ...area, rows: 1, columns: 1 });
  }
  getSelectedRange(): ApiObject {
    const { sheet, area } = this.host.workbook.selection;
    return this.host.range(sheet, area);
  }
  getSelectedRanges(): ApiObject {
    const { sheet, area } = this.host.workbook.selection;
    return this.host.areas(sheet, [area]);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.host);
  }
  _RemoveReference(id: unknown): void {
    if (typeof id === "string") this.host.references.release(id);
  }
  _RemoveAllReferences(): void {
    this.host.references.releaseAll();
  }
  _GetReferenceCount(): number {
    return this.host.references.count();
  }
  _GetRangeForEventByReferenceId(id: unknown): ApiObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (range === undefined) throw new ApiError("ItemNotFound");
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): ApiObject | undefined {
    const place = typeof id === "string" ? this.host.eventArea(id) : undefined;
    return place && this.host.range(place.sheet, place.area);
  }
}
