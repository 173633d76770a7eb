import { bounding, cellRect, intersect, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Shift } from "./areas";
import { overlap } from "./areas";
import { clearedIn, conditionedStyle, numbered, withChange, without, withPriority } from "./conditional-format-list";
import { editText } from "./edit-text";
import type { FormulaCells } from "./formula-cells";
import { assertSupported, evaluateFormula } from "./formula-evaluator";
import { listChoices, type ListSource } from "./list-choices";
import { ModelError } from "./model-error";
import { formatValue } from "./number-format";
import { PendingFormats } from "./pending-formats";
import { SheetContent, type ContentSnapshot } from "./sheet-content";
import { sortBlock, type SortKey } from "./sort-block";
import type { StylePatch } from "./style-runs";
import { parseEntry, type Entry } from "./typed-entry";
import type {
  CellStyle,
  CellValue,
  ChangeType,
  ConditionalFormatRecord,
  Origin,
  Rect,
  Validation,
  ValidationAlert,
  Visibility,
  WorkbookChange,
} from "./types";
import { keepsRule } from "./validation-check";
import { changeValidation, replaceValidation, type ValidationSettings } from "./validation-list";

export type { SortKey, ValidationSettings };
export type ClearWhat = "All" | "Formats" | "Contents";
export type CopyWhat = "All" | "Values" | "Formulas" | "Formats";

/** A cell as it stands in a file. */
export interface LoadedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

type ConditionalFormatSettings = Partial<Pick<ConditionalFormatRecord, "formula" | "style" | "stopIfTrue">>;

/** What a worksheet needs of the workbook that it stands in. */
export interface SheetHost {
  readonly use1904: boolean;
  readonly currentYear: number;
  nextId(): string;
  /** Before a change that undo takes back. */
  remember(sheet: Worksheet, origin: Origin, change: WorkbookChange): void;
  notify(change: WorkbookChange): void;
  /** Values have changed, so that formulas may have other ones. */
  cellsChanged(): void;
  /** Brings the formulas' values up to date. */
  settle(): void;
  source(sheet: Worksheet, offset: { readonly rows: number; readonly columns: number }): ListSource;
  /** Rows or columns have moved: references from other sheets follow. */
  followShift(sheet: Worksheet, shift: Shift): void;
  /** Refuses names that Excel refuses; references follow. */
  checkRename(sheet: Worksheet, name: string): void;
  followRename(sheet: Worksheet, from: string): void;
  /** Refuses to hide the last visible sheet. */
  checkVisibility(sheet: Worksheet, visibility: Visibility): void;
}

/**
 * One sheet of a workbook. Rows and columns count from 0, sizes are in points. Each method that changes something tells
 * the workbook's listeners once; `origin` says who did it. Protection is only recorded here: whoever
 * writes asks for it first, because Excel refuses in different words to a person and to an add-in.
 */
export class Worksheet {
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly customProperties = new Map<string, string>();
  readonly #content = new SheetContent();
  #host: SheetHost;
  #id: string;
  #name: string;
  #visibility: Visibility = "Visible";
  #protectedWith: string | undefined;
  #frozen: FrozenPanes = { rows: 0, columns: 0 };
  #autoFilter: Rect | undefined;

  /** Sheets are made by `Workbook.addSheet`. */
  constructor(host: SheetHost, name: string) {
    this.#host = host;
    this.#id = host.nextId();
    this.#name = name;
  }

  /** Into another workbook, under a new id: an id is never used for two sheets that one listener sees. */
  moveTo(host: SheetHost): void {
    this.#host = host;
    this.#id = host.nextId();
  }

  /** `{GUID}`. */
  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#name;
  }

  /** @throws ModelError for a name that Excel refuses, or that another sheet has */
  rename(name: string): void {
    this.#host.checkRename(this, name);
    const before = this.#name;
    this.#name = name;
    this.#host.followRename(this, before);
    this.#host.notify({ kind: "sheet-renamed", sheetId: this.#id });
  }

  get visibility(): Visibility {
    return this.#visibility;
  }

  /** @throws ModelError for the last visible sheet */
  setVisibility(visibility: Visibility): void {
    if (visibility === this.#visibility) return;
    this.#host.checkVisibility(this, visibility);
    this.#visibility = visibility;
    this.#host.notify({ kind: "sheet-visibility", sheetId: this.#id });
  }

  /** The password, `""` for protection without one, `undefined` for none. */
  get protectedWith(): string | undefined {
    return this.#protectedWith;
  }

  protect(password = ""): void {
    this.#protectedWith = password;
    this.#host.notify({ kind: "sheet-protection", sheetId: this.#id });
  }

  unprotect(): void {
    this.#protectedWith = undefined;
    this.#host.notify({ kind: "sheet-protection", sheetId: this.#id });
  }

  // Reading

  /**
   * Around all cells with a value or a formula, and unless `valuesOnly` around all formatted ones; `undefined` on an
   * empty sheet. Formats of whole rows and columns do not count.
   */
  usedRange(valuesOnly: boolean): Rect | undefined {
    this.#host.settle();
    return this.#content.usedRange(valuesOnly);
  }

  /** `""` for a blank cell; an error as its text (`#N/A`). */
  value(row: number, column: number): CellValue {
    this.#host.settle();
    return this.#content.values.get(row, column);
  }

  /** With its `=`; `undefined` where there is none. */
  formula(row: number, column: number): string | undefined {
    return this.#content.formulaCells.get(row, column);
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    return formatValue(this.value(row, column), this.#numberFormat(row, column), this.#host.use1904);
  }

  /** What the formula bar shows: typing it again changes nothing. */
  editText(row: number, column: number): string {
    const format = this.#numberFormat(row, column);
    return this.formula(row, column) ?? editText(this.value(row, column), format, this.#entryOptions());
  }

  /** The cell's own format, without conditional formats. */
  style(row: number, column: number): CellStyle {
    return this.#content.styles.get(row, column);
  }

  /** What the cell looks like under its conditional formats. Of those only custom ones are evaluated. */
  effectiveStyle(row: number, column: number): CellStyle {
    this.#host.settle();
    const own = this.#content.styles.get(row, column);
    return conditionedStyle(own, this.#content.conditionalFormats, row, column, ({ type, formula, areas }) => {
      if (type !== "Custom" || formula === "") return false;
      const result = evaluateFormula(formula, this.#host.source(this, offsetIn(areas, row, column)));
      return result === true || (typeof result === "number" && result !== 0);
    });
  }

  /** Always as many rows and columns as asked for. */
  values(rect: Rect): CellValue[][] {
    this.#host.settle();
    return this.#content.values.slice(rect);
  }

  /** Formulas where there are any, values elsewhere. */
  formulas(rect: Rect): CellValue[][] {
    const cells = this.values(rect);
    const { formulaCells } = this.#content;
    if (formulaCells.size === 0) return cells;
    return cells.map((line, r) => line.map((value, c) => formulaCells.get(rect.row + r, rect.column + c) ?? value));
  }

  texts(rect: Rect): string[][] {
    return this.values(rect).map((line, r) =>
      line.map((value, c) => formatValue(value, this.#numberFormat(rect.row + r, rect.column + c), this.#host.use1904)),
    );
  }

  // Changing cells

  /**
   * Writes as the API does: `null` leaves a cell alone, `""` clears it, a text is read as if it were typed unless the
   * cell's format is `@`.
   * @throws ModelError `InvalidArgument` when the values have other dimensions than the rectangle
   */
  write(rect: Rect, values: readonly (readonly (CellValue | null)[])[], origin: Origin = "person"): void {
    if (values.length !== rect.rows || values.some((line) => line.length !== rect.columns)) {
      throw new ModelError("InvalidArgument", "The values have other dimensions than the range");
    }
    if (values.every((line) => line.every((value) => value === null))) return;
    const options = this.#entryOptions();
    this.#changeCells(rect, "RangeEdited", origin, () => {
      const formats = this.#pendingFormats();
      values.forEach((line, r) => {
        line.forEach((value, c) => {
          if (value === null) return;
          const [row, column] = [rect.row + r, rect.column + c];
          const isText = this.#numberFormat(row, column) === "@";
          const entry: Entry =
            typeof value !== "string"
              ? { value: isText ? formatValue(value, "General", false) : value }
              : isText
                ? { value }
                : parseEntry(value, options);
          this.#put(row, column, entry, formats);
        });
      });
      formats.flush();
    });
  }

  /** Types into a cell. */
  enter(row: number, column: number, text: string, origin: Origin = "person"): void {
    this.paste(cellRect(row, column), [[text]], origin);
  }

  /** Types into every cell of the rectangle; fewer texts are repeated. */
  paste(rect: Rect, texts: readonly (readonly string[])[], origin: Origin = "person"): void {
    this.#type(rect, texts, origin, true);
  }

  /** The fields of a CSV file as Excel takes them when it opens one: blank ones leave no trace, `'` means nothing. */
  fillFromCsv(records: readonly (readonly string[])[], columns: number): void {
    if (records.length === 0 || columns === 0) return;
    this.#type({ row: 0, column: 0, rows: records.length, columns }, records, "person", false);
  }

  /** What a file's reader has found, as it is: nothing is read out of texts, and nobody is told. */
  fill(cells: Iterable<LoadedCell>): void {
    for (const { row, column, value, formula, style } of cells) {
      this.#content.setValue(row, column, value, formula);
      if (style !== undefined) this.#content.styles.put(cellRect(row, column), style);
    }
    this.#host.cellsChanged();
  }

  /** Looks of rectangles; a member that is `undefined` goes back to the default. */
  setStyle(where: Rect | readonly Rect[], style: StylePatch, origin: Origin = "person"): void {
    const areas = listOf(where);
    this.#changeOther("format", areas, origin, () => {
      for (const area of areas) this.#content.styles.patch(area, style);
    });
  }

  /** `Formats` takes conditional formats along, `All` validations too. */
  clear(where: Rect | readonly Rect[], what: ClearWhat, origin: Origin = "person"): void {
    const areas = listOf(where);
    const area = areas.reduce(bounding, areas[0] ?? cellRect(0, 0));
    const { validations, conditionalFormats } = this.#content;
    if (what !== "Formats") {
      this.#changeCells(area, "RangeEdited", origin, () => {
        for (const each of areas) this.#content.clearContents(each);
      });
    }
    if (what === "Contents") return;
    this.#changeOther("format", areas, origin, () => {
      for (const each of areas) this.#content.styles.put(each, {});
    });
    if (
      overlap(
        conditionalFormats.flatMap((record) => record.areas),
        areas,
      ).length > 0
    ) {
      this.clearConditionalFormats(areas, origin);
    }
    if (
      what === "All" &&
      overlap(
        validations.flatMap((record) => record.areas),
        areas,
      ).length > 0
    ) {
      this.setValidation(areas, undefined, origin);
    }
  }

  /** Copies cells as they are; a source smaller than the target is repeated, a larger one is copied whole. */
  copy(source: Rect, from: Worksheet, target: Rect, what: CopyWhat, origin: Origin = "person"): void {
    from.#host.settle();
    const cells = from.#content.block(source);
    const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
    const area = fits ? target : { ...source, row: target.row, column: target.column };
    const act = (): void => {
      for (let r = 0; r < area.rows; r += source.rows) {
        for (let c = 0; c < area.columns; c += source.columns) {
          const [row, column] = [area.row + r, area.column + c];
          const block = cells.map((line, i) =>
            line.map((cell, j) => {
              const there = this.#content.cell(row + i, column + j);
              if (what === "Formats") return { ...there, style: cell.style };
              if (what === "Values") return { ...there, value: cell.value, formula: undefined };
              return what === "Formulas" ? { ...cell, style: there.style } : cell;
            }),
          );
          // formats move nothing: the formulas are the target's own
          this.#content.putBlock(block, row, column, what === "Formats" ? undefined : source);
        }
      }
    };
    if (what === "Formats") this.#changeOther("format", [area], origin, act);
    else this.#changeCells(area, "RangeEdited", origin, act);
  }

  /** Before row `at`; the new rows look like the row above. */
  insertRows(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "row", kind: "insert", at, count }, "RowInserted", origin);
  }

  deleteRows(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "row", kind: "delete", at, count }, "RowDeleted", origin);
  }

  insertColumns(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "column", kind: "insert", at, count }, "ColumnInserted", origin);
  }

  deleteColumns(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "column", kind: "delete", at, count }, "ColumnDeleted", origin);
  }

  /** Makes room at `rect`; cells below it, or at its right, move. References in formulas do not follow. */
  insertCells(rect: Rect, shift: "Down" | "Right", origin: Origin = "person"): void {
    this.#shift(partialShift(rect, shift === "Down" ? "row" : "column", "insert"), "CellInserted", origin);
  }

  deleteCells(rect: Rect, shift: "Up" | "Left", origin: Origin = "person"): void {
    this.#shift(partialShift(rect, shift === "Up" ? "row" : "column", "delete"), "CellDeleted", origin);
  }

  /** Sorts rows by cells, with their formats; validations and conditional formats stay where they are. */
  sortRows(rect: Rect, keys: readonly SortKey[], origin: Origin = "person"): void {
    this.#host.settle();
    this.#changeCells(rect, "RangeEdited", origin, () => {
      const sorted = sortBlock(this.#content.block(rect), rect, keys);
      this.#content.putBlock(sorted, rect.row, rect.column);
    });
  }

  // Rows, columns and panes

  columnWidth(column: number): number {
    return this.#content.columnSizes.size(column);
  }

  setColumnWidth(column: number, count: number, points: number, origin: Origin = "person"): void {
    this.#changeOther("format", [columnsRect(column, count)], origin, () => {
      this.#content.columnSizes.resize(column, count, points);
    });
  }

  rowHeight(row: number): number {
    return this.#content.rowSizes.size(row);
  }

  setRowHeight(row: number, count: number, points: number, origin: Origin = "person"): void {
    this.#changeOther("format", [rowsRect(row, count)], origin, () => {
      this.#content.rowSizes.resize(row, count, points);
    });
  }

  rowHidden(row: number): boolean {
    return this.#content.rowSizes.hidden(row);
  }

  setRowsHidden(row: number, count: number, hidden: boolean, origin: Origin = "person"): void {
    this.#changeOther("format", [rowsRect(row, count)], origin, () => {
      this.#content.rowSizes.hide(row, count, hidden);
    });
  }

  columnHidden(column: number): boolean {
    return this.#content.columnSizes.hidden(column);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean, origin: Origin = "person"): void {
    this.#changeOther("format", [columnsRect(column, count)], origin, () => {
      this.#content.columnSizes.hide(column, count, hidden);
    });
  }

  /** How many rows at the top and columns at the left stay in view. */
  get frozen(): FrozenPanes {
    return this.#frozen;
  }

  freeze(rows: number, columns: number): void {
    this.#frozen = { rows, columns };
    this.#host.notify({ kind: "format", sheetId: this.#id });
  }

  get autoFilter(): Rect | undefined {
    return this.#autoFilter;
  }

  setAutoFilter(rect: Rect | undefined): void {
    this.#autoFilter = rect;
    this.#host.notify({ kind: "format", sheetId: this.#id });
  }

  // Validation

  get validations(): readonly Validation[] {
    return this.#content.validations;
  }

  validationAt(row: number, column: number): Validation | undefined {
    const cell = [cellRect(row, column)];
    return this.#content.validations.find(({ areas }) => overlap(areas, cell).length > 0);
  }

  /** Gives the areas this validation alone, or none; those that they share are split. */
  setValidation(areas: readonly Rect[], settings: ValidationSettings | undefined, origin: Origin = "person"): void {
    this.#changeOther("validation", areas, origin, () => {
      this.#content.validations = replaceValidation(this.#content.validations, areas, settings);
    });
  }

  /** Changes some settings and keeps the others that each cell has. */
  updateValidation(areas: readonly Rect[], change: Partial<ValidationSettings>, origin: Origin = "person"): void {
    this.#changeOther("validation", areas, origin, () => {
      this.#content.validations = changeValidation(this.#content.validations, areas, change);
    });
  }

  /** What the dropdown of a list validation offers in a cell; nothing for other kinds. */
  listChoices({ rule, areas }: Validation, row: number, column: number): string[] {
    const list = rule["list"];
    if (typeof list !== "object" || list === null || !("source" in list)) return [];
    return listChoices(String(list.source), this.#host.source(this, offsetIn(areas, row, column)));
  }

  /** The alert that typing this text would raise; `undefined` where it may be typed. */
  violation(row: number, column: number, text: string): ValidationAlert | undefined {
    const validation = this.validationAt(row, column);
    if (validation === undefined || text === "" || !validation.errorAlert.showAlert) return undefined;
    return this.isValid(validation, row, column, text) ? undefined : validation.errorAlert;
  }

  /** Does a cell (or a text that is typed into it) keep a validation's rule? A blank does where blanks are ignored. */
  isValid(validation: Validation, row: number, column: number, typed?: string): boolean {
    const isText = this.#numberFormat(row, column) === "@";
    const entry = typed === undefined || isText ? undefined : parseEntry(typed, this.#entryOptions());
    const value = entry?.value ?? typed ?? this.value(row, column);
    if (value === "") return validation.ignoreBlanks;
    const shown = typed?.trim() ?? this.text(row, column);
    const source = this.#host.source(this, offsetIn(validation.areas, row, column));
    return keepsRule(
      value,
      shown,
      validation.rule,
      () => this.listChoices(validation, row, column),
      (formula) => evaluateFormula(formula, source),
    );
  }

  // Conditional formats

  /** In order of priority; a record's priority is its index. */
  get conditionalFormats(): readonly ConditionalFormatRecord[] {
    return this.#content.conditionalFormats;
  }

  /**
   * At top priority, as `ConditionalFormatCollection.add` does.
   * @throws UnsupportedFormula naming a formula that cannot be evaluated
   */
  addConditionalFormat(
    type: ConditionalFormatRecord["type"],
    areas: readonly Rect[],
    settings: ConditionalFormatSettings = {},
    origin: Origin = "add-in",
  ): ConditionalFormatRecord {
    if (settings.formula) assertSupported(settings.formula);
    const defaults = { priority: 0, stopIfTrue: false, formula: "", style: {} };
    const record = { ...defaults, ...settings, id: this.#host.nextId(), type, areas: [...areas] };
    this.#changeConditionalFormats(areas, origin, (list) => numbered([record, ...list]));
    return record;
  }

  conditionalFormatById(id: string): ConditionalFormatRecord | undefined {
    return this.#content.conditionalFormats.find((record) => record.id === id);
  }

  /** @throws UnsupportedFormula naming a formula that cannot be evaluated; ModelError for an unknown id */
  updateConditionalFormat(
    id: string,
    change: ConditionalFormatSettings & Partial<Pick<ConditionalFormatRecord, "type" | "areas">>,
    origin: Origin = "add-in",
  ): void {
    if (change.formula) assertSupported(change.formula);
    const areas = [...(this.conditionalFormatById(id)?.areas ?? []), ...(change.areas ?? [])];
    this.#changeConditionalFormats(areas, origin, (list) => withChange(list, id, change));
  }

  setConditionalFormatPriority(id: string, priority: number, origin: Origin = "add-in"): void {
    const areas = this.conditionalFormatById(id)?.areas ?? [];
    this.#changeConditionalFormats(areas, origin, (list) => withPriority(list, id, priority));
  }

  removeConditionalFormat(id: string, origin: Origin = "add-in"): void {
    const areas = this.conditionalFormatById(id)?.areas ?? [];
    this.#changeConditionalFormats(areas, origin, (list) => without(list, id));
  }

  /** Takes the areas out of every conditional format. */
  clearConditionalFormats(areas: readonly Rect[], origin: Origin = "add-in"): void {
    this.#changeConditionalFormats(areas, origin, (list) => clearedIn(list, areas));
  }

  /** Those that format any cell of the areas. */
  conditionalFormatsIn(areas: readonly Rect[]): readonly ConditionalFormatRecord[] {
    return this.#content.conditionalFormats.filter((record) => overlap(record.areas, areas).length > 0);
  }

  // For the workbook: undo and recalculation

  get formulaCells(): FormulaCells {
    return this.#content.formulaCells;
  }

  /** What a formula cell has come to, without telling anyone. */
  setCalculated(row: number, column: number, value: CellValue): void {
    this.#content.values.set(row, column, value);
  }

  /** Values cut to where there are any, without recalculating first. */
  settledValues(rect: Rect): CellValue[][] {
    const used = this.#content.values.extent();
    const area = used && intersect(rect, used);
    return area === undefined ? [] : this.#content.values.slice(area);
  }

  /** As displayed, cut to where there are values. */
  settledTexts(rect: Rect): string[][] {
    const used = this.#content.values.extent();
    const area = used && intersect(rect, used);
    return area === undefined ? [] : this.texts(area);
  }

  get hasFormulas(): boolean {
    return this.#content.hasFormulas;
  }

  followShift(other: Worksheet, shift: Shift): void {
    this.#content.followShift(this.#name, other.name, shift);
  }

  followRename(from: string, to: string): void {
    this.#content.followRename(from, to);
  }

  snapshot(): ContentSnapshot {
    return this.#content.snapshot();
  }

  restore(snapshot: ContentSnapshot): void {
    this.#content.restore(snapshot);
  }

  #type(rect: Rect, texts: readonly (readonly string[])[], origin: Origin, apostrophe: boolean): void {
    const options = { ...this.#entryOptions(), apostrophe };
    this.#changeCells(rect, "RangeEdited", origin, () => {
      const formats = this.#pendingFormats();
      for (let r = 0; r < rect.rows; r++) {
        const line = texts[r % texts.length] ?? [];
        for (let c = 0; c < rect.columns; c++) {
          const text = line[apostrophe ? c % line.length : c] ?? "";
          const [row, column] = [rect.row + r, rect.column + c];
          const format = this.#numberFormat(row, column);
          const entry = format === "@" ? { value: text } : typedInto(format, text, parseEntry(text, options));
          this.#put(row, column, entry, formats);
        }
      }
      formats.flush();
    });
  }

  #put(row: number, column: number, { value, formula, numberFormat }: Entry, formats: PendingFormats): void {
    this.#content.setValue(row, column, value, formula);
    // a format that the cell has already is kept, as in Excel
    if (numberFormat !== undefined && this.#numberFormat(row, column) === "General") {
      formats.add(row, column, numberFormat);
    }
  }

  #pendingFormats(): PendingFormats {
    return new PendingFormats((column, from, to, numberFormat) => {
      this.#content.styles.patch({ row: from, rows: to - from, column, columns: 1 }, { numberFormat });
    });
  }

  #numberFormat(row: number, column: number): string {
    return this.#content.styles.get(row, column).numberFormat ?? "General";
  }

  #entryOptions() {
    return { use1904: this.#host.use1904, currentYear: this.#host.currentYear, apostrophe: true };
  }

  #shift(shift: Shift, changeType: ChangeType, origin: Origin): void {
    const { axis, at, count, across } = shift;
    const isRow = axis === "row";
    const band = across ?? { from: 0, count: isRow ? MAX_COLUMNS : MAX_ROWS };
    const area: Rect = isRow
      ? { row: at, rows: count, column: band.from, columns: band.count }
      : { column: at, columns: count, row: band.from, rows: band.count };
    this.#changeCells(area, changeType, origin, () => {
      this.#content.shift(shift, this.#name);
      this.#host.followShift(this, shift);
    });
  }

  #changeCells(area: Rect, changeType: ChangeType, origin: Origin, act: () => void): void {
    const change: WorkbookChange = { kind: "cells", sheetId: this.#id, area, changeType, origin };
    const isSingle = changeType === "RangeEdited" && area.rows === 1 && area.columns === 1;
    const before = isSingle ? this.value(area.row, area.column) : "";
    this.#host.remember(this, origin, change);
    act();
    this.#host.cellsChanged();
    this.#host.notify(isSingle ? { ...change, before, after: this.value(area.row, area.column) } : change);
  }

  #changeOther(
    kind: "format" | "validation" | "conditional-format",
    areas: readonly Rect[],
    origin: Origin,
    act: () => void,
  ): void {
    const [first, ...others] = areas;
    if (first === undefined) return;
    const change: WorkbookChange = { kind, sheetId: this.#id, area: others.reduce(bounding, first) };
    this.#host.remember(this, origin, change);
    act();
    this.#host.notify(change);
  }

  #changeConditionalFormats(
    areas: readonly Rect[],
    origin: Origin,
    change: (list: readonly ConditionalFormatRecord[]) => readonly ConditionalFormatRecord[],
  ): void {
    const changed = change(this.#content.conditionalFormats);
    this.#changeOther("conditional-format", areas, origin, () => {
      this.#content.conditionalFormats = changed;
    });
  }
}

/** In a percent cell a person types `40` for 40%, and so does `0.4`. */
function typedInto(format: string, text: string, entry: Entry): Entry {
  const { value } = entry;
  const isPlain = format.includes("%") && entry.formula === undefined && /^[\d.+-]+$/.test(text);
  return isPlain && typeof value === "number" && Math.abs(value) >= 1
    ? { ...entry, value: Number(`${value}e-2`) }
    : entry;
}

function partialShift(rect: Rect, axis: Shift["axis"], kind: Shift["kind"]): Shift {
  return axis === "row"
    ? { axis, kind, at: rect.row, count: rect.rows, across: { from: rect.column, count: rect.columns } }
    : { axis, kind, at: rect.column, count: rect.columns, across: { from: rect.row, count: rect.rows } };
}

function offsetIn(areas: readonly Rect[], row: number, column: number): { rows: number; columns: number } {
  const anchor = areas[0];
  return { rows: row - (anchor?.row ?? row), columns: column - (anchor?.column ?? column) };
}

function listOf(where: Rect | readonly Rect[]): readonly Rect[] {
  return "row" in where ? [where] : where;
}

function columnsRect(column: number, columns: number): Rect {
  return { row: 0, rows: MAX_ROWS, column, columns };
}

function rowsRect(row: number, rows: number): Rect {
  return { row, rows, column: 0, columns: MAX_COLUMNS };
}
