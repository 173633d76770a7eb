import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Rect, Visibility } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { identity, type ApiObject } from "../api-object";
import { WORKSHEET_EVENTS } from "../event-types";
import { placeOf, rectOf } from "./address-argument";
import { AutoFilter } from "./auto-filter";
import { mayChangeSheets, mayWrite, mayWriteSheet, textArgument, wholeArgument } from "./checks";
import { normalColor } from "./color";
import { addRegistrations } from "./event-registrations";
import { ExcelObject, type ExcelHost } from "./excel-object";
import { findCells } from "./find-cells";
import { NamedItemCollection } from "./named-item";
import { onSheet } from "./range-geometry";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";
import { neighbour } from "./worksheet-order";

const WHOLE: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export class Worksheet extends ExcelObject {
  static override readonly apiName = "Worksheet";
  static override readonly scalars = [
    "id",
    "name",
    "position",
    "showGridlines",
    "showHeadings",
    "tabColor",
    "visibility",
  ];
  constructor(
    host: ExcelHost,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  override [identity]() {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(value: unknown) {
    mayChangeSheets(this.host.workbook);
    this.sheet.rename(textArgument(value), "add-in");
  }
  get position(): number {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }
  set position(value: unknown) {
    mayChangeSheets(this.host.workbook);
    this.host.workbook.moveSheet(this.sheet.id, wholeArgument(value), "add-in");
  }
  get visibility(): Visibility {
    return this.sheet.visibility;
  }
  set visibility(value: unknown) {
    mayChangeSheets(this.host.workbook);
    const visibility = VISIBILITIES.find((known) => known === value);
    if (visibility === undefined) throw new ApiError("InvalidArgument");
    this.sheet.setVisibility(visibility, "add-in");
  }
  /** Empty for the automatic colour. */
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(value: unknown) {
    mayWrite(this.host.workbook);
    this.sheet.tabColor = value === "" ? "" : normalColor(value);
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  /** The client reads `showGridlines` and `showHeadings`, and sets them under these names. */
  set gridlines(value: unknown) {
    mayWriteSheet(this.host.workbook, this.sheet);
    this.sheet.showGridlines = value === true;
  }
  set headings(value: unknown) {
    mayWriteSheet(this.host.workbook, this.sheet);
    this.sheet.showHeadings = value === true;
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.sheet);
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.host, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheet);
  }

  /** Without an address: the whole sheet. */
  getRange(address: unknown): ApiObject {
    if (address === undefined || address === "") return this.host.range(this.sheet, WHOLE);
    const { sheet, rect } = rectOf(this.host.workbook, this.sheet, address);
    return this.host.range(sheet, rect);
  }
  getRanges(address: unknown): ApiObject {
    if (address === undefined || address === "") return this.host.areas(this.sheet, [WHOLE]);
    const { sheet, rects } = placeOf(this.host.workbook, this.sheet, address);
    return this.host.areas(sheet, rects);
  }
  getCell(row: unknown, column: unknown): ApiObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): ApiObject {
    const rect = {
      row: wholeArgument(row),
      column: wholeArgument(column),
      rows: wholeArgument(rows, 1),
      columns: wholeArgument(columns, 1),
    };
    return this.host.range(this.sheet, onSheet(rect));
  }
  /** Of an empty sheet: A1; the other form gives a null object. */
  getUsedRange(valuesOnly: unknown): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): ApiObject | undefined {
    const used = this.sheet.usedRange(valuesOnly === true);
    return used && this.host.range(this.sheet, used);
  }

  findAll(text: unknown, criteria: unknown): ApiObject {
    return this.findAllOrNullObject(text, criteria) ?? nothing();
  }
  findAllOrNullObject(text: unknown, criteria: unknown): ApiObject | undefined {
    const cells = findCells(this.sheet, WHOLE, text, criteria);
    return cells.length === 0 ? undefined : this.host.areas(this.sheet, cells);
  }

  getNext(visibleOnly: unknown): ApiObject {
    return this.getNextOrNullObject(visibleOnly) ?? nothing();
  }
  getNextOrNullObject(visibleOnly: unknown): ApiObject | undefined {
    const next = neighbour(this.host.workbook.sheets, this.sheet, 1, visibleOnly === true);
    return next && this.host.worksheet(next);
  }
  getPrevious(visibleOnly: unknown): ApiObject {
    return this.getPreviousOrNullObject(visibleOnly) ?? nothing();
  }
  getPreviousOrNullObject(visibleOnly: unknown): ApiObject | undefined {
    const previous = neighbour(this.host.workbook.sheets, this.sheet, -1, visibleOnly === true);
    return previous && this.host.worksheet(previous);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
    this.host.workbook.activate(this.sheet.id);
  }
  /** Beside another sheet, or at one end; by default where the copied sheet is. */
  copy(positionType: unknown, relativeTo: unknown): ApiObject {
    mayChangeSheets(this.host.workbook);
    const { workbook } = this.host;
    const other = relativeTo instanceof Worksheet ? relativeTo.sheet : this.sheet;
    const position = copyPosition(positionType, workbook.sheets.indexOf(other), workbook.sheets.length);
    return this.host.worksheet(workbook.copySheet(this.sheet.id, position, "add-in"));
  }
  delete(): void {
    mayChangeSheets(this.host.workbook);
    this.host.workbook.removeSheet(this.sheet.id, "add-in");
  }
  /** The workbench calculates as it writes. */
  calculate(): void {
    return undefined;
  }
}

function copyPosition(positionType: unknown, other: number, count: number): number {
  switch (positionType ?? "None") {
    case "None":
    case "Before":
      return other;
    case "After":
      return other + 1;
    case "Beginning":
      return 0;
    case "End":
      return count;
    default:
      throw new ApiError("InvalidArgument");
  }
}

function nothing(): never {
  throw new ApiError("ItemNotFound");
}

addRegistrations(Worksheet, Object.values(WORKSHEET_EVENTS), ({ sheet }) => sheet.id);
