import { quoteSheetName } from "../../model/address";
import type { NameRecord } from "../../model/workbook";
import { ApiError } from "../api-error";
import { identity, type ApiObject } from "../api-object";
import { namedRect } from "./address-argument";
import { CellArea } from "./cell-area";
import { found, mayWrite, textArgument } from "./checks";
import { absoluteAddress } from "./data-validation-rule";
import { ExcelCollection, ExcelObject, type ExcelHost } from "./excel-object";

/** A name of the workbook's scope: of a range, or of a constant. */
export class NamedItem extends ExcelObject {
  static override readonly apiName = "NamedItem";
  static override readonly scalars = ["comment", "formula", "name", "scope", "type", "value", "visible"];
  constructor(
    host: ExcelHost,
    readonly key: string,
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
    return "Workbook";
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
    this.host.workbook.removeName(recordOf(this).name);
  }
}

function recordOf({ host, key }: NamedItem): NameRecord {
  return found(host.workbook.names.get(key));
}

function placeOf(item: NamedItem) {
  return namedRect(item.host.workbook, recordOf(item).formula);
}

function change(item: NamedItem, to: Partial<NameRecord>): void {
  mayWrite(item.host.workbook);
  item.host.workbook.setName({ ...recordOf(item), ...to });
}

export class NamedItemCollection extends ExcelCollection {
  static override readonly apiName = "NamedItemCollection";

  get items(): readonly NamedItem[] {
    return [...this.host.workbook.names.keys()].map((key) => new NamedItem(this.host, key));
  }

  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    mayWrite(this.host.workbook);
    const text = textArgument(name, 255);
    if (this.getItemOrNullObject(text) !== undefined) throw new ApiError("ItemAlreadyExists");
    const formula = reference instanceof CellArea ? formulaOf(reference) : textArgument(reference);
    this.host.workbook.setName({
      name: text,
      formula: formula.startsWith("=") ? formula : `="${formula}"`,
      comment: typeof comment === "string" ? comment : "",
      visible: true,
    });
    return this.getItem(text);
  }
  /** Without regard to case. */
  getItem(name: unknown): NamedItem {
    return found(this.getItemOrNullObject(name));
  }
  getItemOrNullObject(name: unknown): NamedItem | undefined {
    const key = textArgument(name).toLowerCase();
    return this.host.workbook.names.has(key) ? new NamedItem(this.host, key) : undefined;
  }
}

function formulaOf({ sheet, rects }: CellArea): string {
  return `=${rects.map((rect) => `${quoteSheetName(sheet.name)}!${absoluteAddress(rect)}`).join(",")}`;
}
