import { formatAddress } from "../../model/address";
import type { FilterCriteria, Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import type { ApiObject } from "../api-object";
import { rectOf } from "./address-argument";
import { mayWriteSheet, wholeArgument } from "./checks";
import { ExcelObject, type ExcelHost } from "./excel-object";

/** The filter of a worksheet: arrows over a range, and criteria, which hide rows. */
export class AutoFilter extends ExcelObject {
  static override readonly apiName = "AutoFilter";
  static override readonly scalars = ["criteria", "enabled", "isDataFiltered"];
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }
  get isDataFiltered(): boolean {
    return this.sheet.filterCriteria.size > 0;
  }
  /** One for each column of the filter, null where it is not narrowed. */
  get criteria(): readonly (FilterCriteria | null)[] {
    const rect = this.sheet.autoFilter;
    if (rect === undefined) return [];
    return Array.from(
      { length: rect.columns },
      (_, index) => this.sheet.filterCriteria.get(rect.column + index) ?? null,
    );
  }

  /** Applied to the same range again, it narrows one more column. */
  apply(range: unknown, columnIndex: unknown, criteria: unknown): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowAutoFilter");
    const { sheet, rect } = rectOf(this.host.workbook, this.sheet, range);
    if (sheet !== this.sheet) throw new ApiError("InvalidArgument");
    const known = this.sheet.autoFilter;
    if (known === undefined || formatAddress(known) !== formatAddress(rect)) this.sheet.setAutoFilter(rect, "add-in");
    if (columnIndex === undefined) return;
    const index = wholeArgument(columnIndex);
    if (index >= rect.columns) throw new ApiError("InvalidArgument");
    this.sheet.filterBy(rect.column + index, criteriaArgument(criteria), "add-in");
  }
  reapply(): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowAutoFilter");
    if (this.enabled) this.sheet.reapplyFilter("add-in");
  }
  remove(): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowAutoFilter");
    this.sheet.setAutoFilter(undefined, "add-in");
  }
  clearCriteria(): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowAutoFilter");
    if (this.enabled) this.sheet.clearFilter("add-in");
  }
  clearColumnCriteria(columnIndex: unknown): void {
    mayWriteSheet(this.host.workbook, this.sheet, "allowAutoFilter");
    const rect = this.sheet.autoFilter;
    if (rect !== undefined) this.sheet.filterBy(rect.column + wholeArgument(columnIndex), undefined, "add-in");
  }

  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (range === undefined) throw new ApiError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): ApiObject | undefined {
    const rect = this.sheet.autoFilter;
    return rect && this.host.range(this.sheet, rect);
  }
}

const BUILT = ["Values", "Custom"];

function criteriaArgument(criteria: unknown): FilterCriteria | undefined {
  if (criteria === undefined) return undefined;
  const { filterOn } = criteria as { readonly filterOn?: unknown };
  if (typeof filterOn !== "string") throw new ApiError("InvalidArgument");
  if (!BUILT.includes(filterOn)) throw new ApiError("NotImplemented", `The workbench cannot filter on ${filterOn}.`);
  return { ...(criteria as object), filterOn };
}
