import { bounding, cellRect, intersect, MAX_COLUMNS, MAX_ROWS } from "./address";
import { AxisSizes } from "./axis-sizes";
import { CellRows } from "./cell-rows";
import { shiftRecords } from "./anchored-records";
import { mapConditionalFormatFormulas, numbered } from "./conditional-format-list";
import { FormulaCells } from "./formula-cells";
import { moveFormula, renameInFormula, shiftFormula } from "./formula-references";
import type { Shift } from "./areas";
import { StyleRuns } from "./style-runs";
import type { CellStyle, CellValue, ConditionalFormatRecord, Rect, Validation } from "./types";
import { mapValidationFormulas } from "./validation-list";

/** A cell as it is moved or copied. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

export type ContentSnapshot = ReturnType<SheetContent["snapshot"]>;

/** 8.43 characters of 11-point Calibri (64 pixels), and the height of such a row (20 pixels). */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

/** Everything on a sheet that undo brings back, and how it moves together. Tells nobody of its changes. */
export class SheetContent {
  readonly values = new CellRows();
  readonly formulaCells = new FormulaCells();
  readonly styles = new StyleRuns();
  readonly rowSizes = new AxisSizes(DEFAULT_HEIGHT, MAX_ROWS);
  readonly columnSizes = new AxisSizes(DEFAULT_WIDTH, MAX_COLUMNS);
  validations: readonly Validation[] = [];
  conditionalFormats: readonly ConditionalFormatRecord[] = [];

  usedRange(valuesOnly: boolean): Rect | undefined {
    let used = this.values.extent();
    for (const { row, column } of this.formulaCells.all()) {
      if (this.values.get(row, column) === "") used = union(used, cellRect(row, column));
    }
    return valuesOnly ? used : union(used, this.styles.extent());
  }

  cell(row: number, column: number): CellContent {
    return {
      value: this.values.get(row, column),
      formula: this.formulaCells.get(row, column),
      style: this.styles.get(row, column),
    };
  }

  block(rect: Rect): CellContent[][] {
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (__, c) => this.cell(rect.row + r, rect.column + c)),
    );
  }

  setValue(row: number, column: number, value: CellValue, formula?: string): void {
    this.values.set(row, column, value);
    if (formula === undefined) this.formulaCells.delete(row, column);
    else this.formulaCells.set(row, column, formula);
  }

  /** Puts cells elsewhere; with `moved`, relative references in their formulas move as far. */
  putBlock(cells: readonly (readonly CellContent[])[], row: number, column: number, moved?: Rect): void {
    cells.forEach((line, r) => {
      line.forEach(({ value, formula, style }, c) => {
        if (row + r >= MAX_ROWS || column + c >= MAX_COLUMNS) return;
        const text = formula && moved ? moveFormula(formula, row - moved.row, column - moved.column) : formula;
        this.setValue(row + r, column + c, value, text);
        if (this.styles.get(row + r, column + c) !== style) {
          this.styles.put(cellRect(row + r, column + c), style);
        }
      });
    });
  }

  clearContents(rect: Rect): void {
    const used = this.usedRange(true);
    const area = used && intersect(rect, used);
    if (area === undefined) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) this.setValue(row, column, "");
    }
  }

  /** Whole rows or columns, or (`across`) the cells between two columns or rows. */
  shift(shift: Shift, sheetName: string): void {
    if (shift.across === undefined) {
      this.values.shift(shift);
      this.formulaCells.shift(shift);
      this.styles.shift(shift);
      (shift.axis === "row" ? this.rowSizes : this.columnSizes).shift(shift);
    } else this.#shiftCells(shift, shift.across);
    this.validations = shiftRecords(this.validations, shift, sheetName, mapValidationFormulas);
    this.conditionalFormats = numbered(
      shiftRecords(this.conditionalFormats, shift, sheetName, mapConditionalFormatFormulas),
    );
    this.formulaCells.rewrite((formula) => shiftFormula(formula, sheetName, sheetName, shift));
  }

  /** Another sheet has been shifted: references into it follow. */
  followShift(home: string, other: string, shift: Shift): void {
    this.#rewriteFormulas((formula) => shiftFormula(formula, home, other, shift));
  }

  followRename(from: string, to: string): void {
    this.#rewriteFormulas((formula) => renameInFormula(formula, from, to));
  }

  /** Could anything here refer to another sheet? */
  get hasFormulas(): boolean {
    return this.formulaCells.size + this.validations.length + this.conditionalFormats.length > 0;
  }

  snapshot() {
    return {
      values: this.values.snapshot(),
      formulas: this.formulaCells.snapshot(),
      styles: this.styles.snapshot(),
      rowSizes: this.rowSizes.snapshot(),
      columnSizes: this.columnSizes.snapshot(),
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
    };
  }

  restore(snapshot: ContentSnapshot): void {
    this.values.restore(snapshot.values);
    this.formulaCells.restore(snapshot.formulas);
    this.styles.restore(snapshot.styles);
    this.rowSizes.restore(snapshot.rowSizes);
    this.columnSizes.restore(snapshot.columnSizes);
    this.validations = snapshot.validations;
    this.conditionalFormats = snapshot.conditionalFormats;
  }

  #rewriteFormulas(change: (formula: string) => string): void {
    this.formulaCells.rewrite(change);
    this.validations = this.validations.map((record) => mapValidationFormulas(record, change));
    this.conditionalFormats = this.conditionalFormats.map((record) => mapConditionalFormatFormulas(record, change));
  }

  #shiftCells({ axis, kind, at, count }: Shift, across: { readonly from: number; readonly count: number }): void {
    const used = this.usedRange(false) ?? cellRect(0, 0);
    const isRow = axis === "row";
    const end = Math.max(at + count, isRow ? used.row + used.rows : used.column + used.columns);
    const rectOf = (from: number, length: number): Rect =>
      isRow
        ? { row: from, rows: length, column: across.from, columns: across.count }
        : { column: from, columns: length, row: across.from, rows: across.count };
    const from = kind === "insert" ? at : at + count;
    const to = kind === "insert" ? at + count : at;
    const cells = this.block(rectOf(from, end - from));
    const gap = kind === "insert" ? rectOf(at, count) : rectOf(end - count, count);
    const target = rectOf(to, end - from);
    this.putBlock(cells, target.row, target.column);
    this.clearContents(gap);
    this.styles.patch(gap, {});
  }
}

function union(a: Rect | undefined, b: Rect | undefined): Rect | undefined {
  return a && b ? bounding(a, b) : (a ?? b);
}
