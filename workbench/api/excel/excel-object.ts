import type { Rect } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiCollection, ApiObject } from "../api-object";
import type { ReferenceTable } from "../references";
import type { Subscriptions } from "../subscriptions";

/** Limits that may change while the workbook is open. */
export interface HostLimits {
  /** Ranges of more cells answer null in place of their grids. */
  readonly cellLimit: number;
}

/** What all API objects of one workbook share, and how they make one another. */
export interface ExcelHost {
  readonly workbook: Workbook;
  readonly references: ReferenceTable;
  readonly subscriptions: Subscriptions;
  /** `context.runtime.enableEvents` (whether events are sent) and `application.calculationMode`. */
  readonly runtime: { enableEvents: boolean; calculationMode: string };
  readonly limits: HostLimits;
  /** The changed area of a recent event, by the `referenceId` that the event carried. */
  readonly eventArea: (referenceId: string) => { readonly sheet: SheetModel; readonly area: Rect } | undefined;
  readonly worksheet: (sheet: SheetModel) => ApiObject;
  readonly range: (sheet: SheetModel, area: Rect) => ApiObject;
  readonly areas: (sheet: SheetModel, areas: readonly Rect[]) => ApiObject;
}

export abstract class ExcelObject extends ApiObject {
  constructor(readonly host: ExcelHost) {
    super();
  }
}

export abstract class ExcelCollection extends ApiCollection {
  constructor(readonly host: ExcelHost) {
    super();
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }
}
