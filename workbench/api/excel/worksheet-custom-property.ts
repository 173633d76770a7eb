import type { Worksheet as SheetModel } from "../../model/worksheet";
import { identity } from "../api-object";
import { found, mayWrite, textArgument } from "./checks";
import { ExcelCollection, ExcelObject, type ExcelHost } from "./excel-object";

export class WorksheetCustomProperty extends ExcelObject {
  static override readonly apiName = "WorksheetCustomProperty";
  static override readonly scalars = ["key", "value"];
  constructor(
    host: ExcelHost,
    readonly properties: Map<string, string>,
    readonly propertyKey: string,
  ) {
    super(host);
  }

  override [identity]() {
    return { _Id: this.propertyKey };
  }
  get key(): string {
    return this.propertyKey;
  }
  get value(): string {
    return found(this.properties.get(this.propertyKey));
  }
  set value(value: unknown) {
    mayWrite(this.host.workbook);
    this.properties.set(this.propertyKey, textArgument(value));
  }
  delete(): void {
    mayWrite(this.host.workbook);
    this.properties.delete(this.propertyKey);
  }
}

export class WorksheetCustomPropertyCollection extends ExcelCollection {
  static override readonly apiName = "WorksheetCustomPropertyCollection";
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  get items(): readonly WorksheetCustomProperty[] {
    const properties = this.sheet.customProperties;
    return [...properties.keys()].map((key) => new WorksheetCustomProperty(this.host, properties, key));
  }
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    mayWrite(this.host.workbook);
    this.sheet.customProperties.set(textArgument(key), textArgument(value));
    return this.getItem(key);
  }
  /** Without regard to case. */
  getItem(key: unknown): WorksheetCustomProperty {
    return found(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: unknown): WorksheetCustomProperty | undefined {
    const wanted = textArgument(key).toLowerCase();
    return this.items.find(({ propertyKey }) => propertyKey.toLowerCase() === wanted);
  }
}
