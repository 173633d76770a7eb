import { ExcelObject } from "./excel-object";

export class Runtime extends ExcelObject {
  static override readonly apiName = "Runtime";
  static override readonly scalars = ["enableEvents"];

  get enableEvents(): boolean {
    return this.host.runtime.enableEvents;
  }
  set enableEvents(value: unknown) {
    this.host.runtime.enableEvents = value === true;
  }
}
