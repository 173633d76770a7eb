import { quoteSheetName } from "../../model/address";
import type { NameRecord } from "../../model/types";
import type { Worksheet as SheetModel } from "../../model/worksheet";
import { ApiError } from "../api-error";
import { identity, type ApiObject } from "../api-object";
import { namedRect } from "./address-argument";
import { CellArea } from "./cell-area";
import { found, mayWrite, textArgument } from "./checks";
import { absoluteAddress } from "./data-validation-rule";
import { ExcelCollection, ExcelObject, type ExcelHost } from "./excel-object";

/** A name of the workbook's scope or of one sheet's: of a range, or of a constant. */
export class NamedItem extends ExcelObject {
  static override readonly apiName = "NamedItem";
  static override readonly scalars = ["comment", "formula", "name", "scope", "type", "value", "visible"];
  constructor(
    host: ExcelHost,
    readonly key: string,
    readonly sheet?: SheetModel,
  ) {
    super(host);
  }

  override [identity]() {
    return { _Id: this.key };
  }
  get name(): string {
    return recordOf(this).name;
  }
  get scope(): string {
    return this.sheet === undefined ? "Workbook" : "Worksheet";
  }
  get worksheet(): ApiObject {
    return found(this.worksheetOrNullObject);
  }
  get worksheetOrNullObject(): ApiObject | undefined {
    return this.sheet && this.host.worksheet(this.sheet);
  }
  get formula(): string {
    return recordOf(this).formula;
  }
  set formula(value: unknown) {
    change(this, { formula: textArgument(value) });
  }
  get comment(): string {
    return recordOf(this).comment;
  }
  set comment(value: unknown) {
    change(this, { comment: textArgument(value) });
  }
  get visible(): boolean {
    return recordOf(this).visible;
  }
  set visible(value: unknown) {
    change(this, { visible: value === true });
  }
  get type(): string {
    if (placeOf(this) !== undefined) return "Range";
    return Number.isNaN(Number(this.value)) ? "String" : "Double";
  }
  /** Of a range its address, as in Excel (`Sheet1!A1:B2`); of a constant the constant. */
  get value(): string {
    const formula = this.formula.replace(/^=/, "");
    return placeOf(this) === undefined ? formula.replace(/^"(.*)"$/, "$1") : formula.replaceAll("$", "");
  }

  getRange(): ApiObject {
    return found(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): ApiObject | undefined {
    const place = placeOf(this);
    return place && this.host.range(place.sheet, place.rect);
  }
  delete(): void {
    mayWrite(this.host.workbook);
    this.host.workbook.removeName(recordOf(this).name, this.sheet);
  }
}

function namesOf({ host, sheet }: NamedItem | NamedItemCollection): ReadonlyMap<string, NameRecord> {
  return sheet?.names ?? host.workbook.names;
}

function recordOf(item: NamedItem): NameRecord {
  return found(namesOf(item).get(item.key));
}

function placeOf(item: NamedItem) {
  return namedRect(item.host.workbook, recordOf(item).formula);
}

function change(item: NamedItem, to: Partial<NameRecord>): void {
  mayWrite(item.host.workbook);
  item.host.workbook.setName({ ...recordOf(item), ...to }, item.sheet);
  // Excel cannot take back a comment
  if (to.comment !== undefined) item.host.workbook.clearUndo();
}

export class NamedItemCollection extends ExcelCollection {
  static override readonly apiName = "NamedItemCollection";
  constructor(
    host: ExcelHost,
    readonly sheet?: SheetModel,
  ) {
    super(host);
  }

  get items(): readonly NamedItem[] {
    return [...namesOf(this).keys()].map((key) => new NamedItem(this.host, key, this.sheet));
  }

  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    mayWrite(this.host.workbook);
    const text = textArgument(name, 255);
    if (this.getItemOrNullObject(text) !== undefined) throw new ApiError("ItemAlreadyExists");
    if (!isProperName(text)) throw new ApiError("InvalidArgument");
    const formula = reference instanceof CellArea ? formulaOf(reference) : textArgument(reference);
    const record: NameRecord = {
      name: text,
      formula: formula.startsWith("=") ? formula : `="${formula}"`,
      comment: typeof comment === "string" ? comment : "",
      visible: true,
    };
    this.host.workbook.setName(record, this.sheet);
    return this.getItem(text);
  }
  addFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.add(name, formula, comment);
  }
  /** Without regard to case. */
  getItem(name: unknown): NamedItem {
    return found(this.getItemOrNullObject(name));
  }
  getItemOrNullObject(name: unknown): NamedItem | undefined {
    const key = textArgument(name).toLowerCase();
    return namesOf(this).has(key) ? new NamedItem(this.host, key, this.sheet) : undefined;
  }
}

/** Letters, digits, `_`, `.` and `\\`, not beginning with a digit, and nothing that reads as a cell. */
function isProperName(name: string): boolean {
  const looksLikeCell = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*)$/i.test(name);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !looksLikeCell;
}

function formulaOf({ sheet, rects }: CellArea): string {
  return `=${rects.map((rect) => `${quoteSheetName(sheet.name)}!${absoluteAddress(rect)}`).join(",")}`;
}
