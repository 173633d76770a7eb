import { cellRect, MAX_COLUMNS, MAX_ROWS } from "./address";
import { inAreas, shareCells, type Shift } from "./areas";
import { copyCells, fillCells, moveCells, type FillWhat } from "./block-copying";
import { clearCells, type ClearWhat } from "./cell-clearing";
import {
  formulaBarText,
  formulasOrValues,
  shownText,
  shownTexts,
  styleUnderConditions,
  withValues,
} from "./cell-reading";
import { shiftCells, shiftOfCells } from "./cell-shifting";
import { sortCells } from "./cell-sorting";
import { choicesAt, keepsValidation } from "./cell-validity";
import { typeCells, writeCells } from "./cell-writing";
import {
  addFormat,
  changeFormat,
  changeFormats,
  prioritizeFormat,
  removeFormat,
  type ConditionalFormatSettings,
} from "./conditional-format-changes";
import { clearedIn } from "./conditional-format-list";
import type { CopyOptions, CopyWhat } from "./copied-block";
import type { FilterCriteria } from "./filter-criteria";
import type { FormulaCells } from "./formula-cells";
import { applyFilter } from "./row-filtering";
import { carryOut, changeAspect } from "./sheet-changes";
import type { ContentSnapshot } from "./sheet-content";
import { narrowed, type SheetFilter } from "./sheet-filter";
import type { SheetHost } from "./sheet-host";
import { SheetState } from "./sheet-state";
import type { SortKey, SortOptions } from "./sort-block";
import type { StylePatch } from "./style-runs";
import type {
  CellStyle,
  CellValue,
  ConditionalFormatRecord,
  NameRecord,
  Origin,
  Rect,
  Validation,
  ValidationAlert,
  Visibility,
} from "./types";
import { changeValidation, replaceValidation, type ValidationSettings } from "./validation-list";

export type {
  ClearWhat,
  CopyOptions,
  CopyWhat,
  FillWhat,
  FilterCriteria,
  SheetHost,
  SortKey,
  SortOptions,
  ValidationSettings,
};

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
  /** Names of the sheet's own scope; keys are in lower case. */
  readonly names = new Map<string, NameRecord>();
  readonly #state: SheetState;
  #id: string;
  #name: string;
  #visibility: Visibility = "Visible";
  #protectedWith: string | undefined;
  #frozen: FrozenPanes = { rows: 0, columns: 0 };
  #protectionOptions: Readonly<Record<string, unknown>> = {};

  /** Sheets are made by `Workbook.addSheet`. */
  constructor(host: SheetHost, name: string) {
    this.#state = new SheetState(this, host);
    this.#id = host.nextId();
    this.#name = name;
  }

  /** Into another workbook, under a new id: an id is never used for two sheets that one listener sees. */
  moveTo(host: SheetHost): void {
    this.#state.host = host;
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
  rename(name: string, origin: Origin = "person"): void {
    this.#state.host.checkRename(this, name);
    const before = this.#name;
    this.#name = name;
    this.#state.host.followRename(this, before);
    this.#state.host.notify({ kind: "sheet-renamed", sheetId: this.#id, before, after: name, origin });
  }

  get visibility(): Visibility {
    return this.#visibility;
  }

  /** @throws ModelError for the last visible sheet */
  setVisibility(visibility: Visibility, origin: Origin = "person"): void {
    const before = this.#visibility;
    if (visibility === before) return;
    this.#state.host.checkVisibility(this, visibility);
    this.#visibility = visibility;
    this.#state.host.forgetUndo();
    this.#state.host.notify({ kind: "sheet-visibility", sheetId: this.#id, before, after: visibility, origin });
  }

  /** The password, `""` for protection without one, `undefined` for none. */
  get protectedWith(): string | undefined {
    return this.#protectedWith;
  }

  /** What is allowed on the protected sheet, in the words of `Excel.WorksheetProtectionOptions`. */
  get protectionOptions(): Readonly<Record<string, unknown>> {
    return this.#protectionOptions;
  }

  protect(password = "", options: Readonly<Record<string, unknown>> = {}, origin: Origin = "person"): void {
    this.#protectedWith = password;
    this.#protectionOptions = options;
    this.#state.host.forgetUndo();
    this.#state.host.notify({ kind: "sheet-protection", sheetId: this.#id, origin });
  }

  unprotect(origin: Origin = "person"): void {
    this.#protectedWith = undefined;
    this.#state.host.forgetUndo();
    this.#state.host.notify({ kind: "sheet-protection", sheetId: this.#id, origin });
  }

  // Reading

  /**
   * Around all cells with a value or a formula, and unless `valuesOnly` around all formatted ones; `undefined` on an
   * empty sheet. Formats of whole rows and columns do not count.
   */
  usedRange(valuesOnly: boolean): Rect | undefined {
    this.#state.host.settle();
    return this.#state.content.usedRange(valuesOnly);
  }

  /** `""` for a blank cell; an error as its text (`#N/A`). */
  value(row: number, column: number): CellValue {
    this.#state.host.settle();
    return this.#state.content.values.get(row, column);
  }

  /** With its `=`; `undefined` where there is none. */
  formula(row: number, column: number): string | undefined {
    return this.#state.content.formulaCells.get(row, column);
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    return shownText(this.#state, row, column, this.value(row, column));
  }

  /** What the formula bar shows: typing it again changes nothing. */
  editText(row: number, column: number): string {
    return formulaBarText(this.#state, row, column);
  }

  /** The cell's own format, without conditional formats. */
  style(row: number, column: number): CellStyle {
    return this.#state.content.styles.get(row, column);
  }

  /** What the cell looks like under its conditional formats. Of those only custom ones are evaluated. */
  effectiveStyle(row: number, column: number): CellStyle {
    return styleUnderConditions(this.#state, row, column);
  }

  /** Always as many rows and columns as asked for. */
  values(rect: Rect): CellValue[][] {
    this.#state.host.settle();
    return this.#state.content.values.slice(rect);
  }

  /** Formulas where there are any, values elsewhere. */
  formulas(rect: Rect): CellValue[][] {
    return formulasOrValues(this.#state, rect);
  }

  texts(rect: Rect): string[][] {
    return shownTexts(this.#state, rect);
  }

  // Changing cells

  /**
   * Writes as the API does: `null` leaves a cell alone, `""` clears it, a text is read as if it were typed unless the
   * cell's format is `@`.
   * @throws ModelError `InvalidArgument` when the values have other dimensions than the rectangle
   */
  write(rect: Rect, values: readonly (readonly (CellValue | null)[])[], origin: Origin = "person"): void {
    writeCells(this.#state, rect, values, origin);
  }

  /** Types into a cell. */
  enter(row: number, column: number, text: string, origin: Origin = "person"): void {
    this.paste(cellRect(row, column), [[text]], origin);
  }

  /** Types into every cell of the rectangle; fewer texts are repeated. */
  paste(rect: Rect, texts: readonly (readonly string[])[], origin: Origin = "person"): void {
    typeCells(this.#state, rect, texts, origin);
  }

  /** The fields of a CSV file as Excel takes them when it opens one: blank ones leave no trace, `'` means nothing. */
  fillFromCsv(records: readonly (readonly string[])[], columns: number): void {
    if (records.length === 0 || columns === 0) return;
    typeCells(this.#state, { row: 0, column: 0, rows: records.length, columns }, records, "person", true);
  }

  /** What a file's reader has found, as it is: nothing is read out of texts, and nobody is told. */
  fill(cells: Iterable<LoadedCell>): void {
    for (const { row, column, value, formula, style } of cells) {
      this.#state.content.setValue(row, column, value, formula);
      if (style !== undefined) this.#state.content.styles.put(cellRect(row, column), style);
    }
    this.#state.host.cellsChanged();
  }

  /** Looks of rectangles; a member that is `undefined` goes back to the default. */
  setStyle(where: Rect | readonly Rect[], style: StylePatch, origin: Origin = "person"): void {
    const areas = listOf(where);
    changeAspect(this.#state, "format", areas, origin, () => {
      for (const area of areas) this.#state.content.styles.patch(area, style);
    });
  }

  /** `Formats` takes conditional formats along, `All` validations too. */
  clear(where: Rect | readonly Rect[], what: ClearWhat, origin: Origin = "person"): void {
    clearCells(this.#state, listOf(where), what, origin);
  }

  /**
   * Copies cells as pasting does. A source that fits several times into the target is repeated, any other is copied once.
   * `All` and `Formats` bring the conditional formats of the source in place of the target's, `All` the validations too:
   * that is how an ordinary paste wipes them.
   */
  copy(
    source: Rect,
    from: Worksheet,
    target: Rect,
    what: CopyWhat,
    origin: Origin = "person",
    options: CopyOptions = {},
  ): void {
    copyCells(this.#state, { rect: source, from: from.#state }, target, what, origin, options);
  }

  /**
   * Cuts cells out of a sheet and puts them here, with everything that is on them; their formulas stay as they are.
   * References to them from elsewhere do not follow, as they would in Excel.
   */
  moveCells(
    source: Rect,
    from: Worksheet,
    to: { readonly row: number; readonly column: number },
    origin?: Origin,
  ): void {
    moveCells(this.#state, { rect: source, from: from.#state }, to, origin ?? "person");
  }

  /** Puts the first row of the area into all rows below it, as Ctrl+D does. */
  fillDown(area: Rect, origin: Origin = "person"): void {
    if (area.rows < 2) return;
    this.copy({ ...area, rows: 1 }, this, { ...area, row: area.row + 1, rows: area.rows - 1 }, "All", origin);
  }

  /**
   * Drags the fill handle of `source` down or to the right, to the edge of `target`.
   * @throws ModelError `InvalidArgument` for a target that does not begin where the source does, or that grows both ways
   */
  autoFill(source: Rect, target: Rect, what: FillWhat = "Default", origin: Origin = "person"): void {
    fillCells(this.#state, source, target, what, origin);
  }

  /** Before row `at`; the new rows look like the row above. */
  insertRows(at: number, count: number, origin: Origin = "person"): void {
    shiftCells(this.#state, { axis: "row", kind: "insert", at, count }, origin);
  }

  deleteRows(at: number, count: number, origin: Origin = "person"): void {
    shiftCells(this.#state, { axis: "row", kind: "delete", at, count }, origin);
  }

  insertColumns(at: number, count: number, origin: Origin = "person"): void {
    shiftCells(this.#state, { axis: "column", kind: "insert", at, count }, origin);
  }

  deleteColumns(at: number, count: number, origin: Origin = "person"): void {
    shiftCells(this.#state, { axis: "column", kind: "delete", at, count }, origin);
  }

  /** Makes room at `rect`; cells below it, or at its right, move. References in formulas do not follow. */
  insertCells(rect: Rect, shift: "Down" | "Right", origin: Origin = "person"): void {
    shiftCells(this.#state, shiftOfCells(rect, shift === "Down" ? "row" : "column", "insert"), origin);
  }

  deleteCells(rect: Rect, shift: "Up" | "Left", origin: Origin = "person"): void {
    shiftCells(this.#state, shiftOfCells(rect, shift === "Up" ? "row" : "column", "delete"), origin);
  }

  /** Sorts rows by cells, with their formats; validations and conditional formats stay where they are. */
  sortRows(rect: Rect, keys: readonly SortKey[], origin: Origin = "person"): void {
    this.sort(rect, keys, { axis: "row", matchCase: false }, origin);
  }

  /** As `sortRows`, of rows or of columns. What is in order already changes nothing and tells nothing. */
  sort(rect: Rect, keys: readonly SortKey[], options: SortOptions, origin: Origin = "person"): void {
    sortCells(this.#state, rect, keys, options, origin);
  }

  // Rows, columns and panes

  columnWidth(column: number): number {
    return this.#state.content.columnSizes.size(column);
  }

  setColumnWidth(column: number, count: number, points: number, origin: Origin = "person"): void {
    changeAspect(this.#state, "format", [columnsRect(column, count)], origin, () => {
      this.#state.content.columnSizes.resize(column, count, points);
    });
  }

  rowHeight(row: number): number {
    return this.#state.content.rowSizes.size(row);
  }

  setRowHeight(row: number, count: number, points: number, origin: Origin = "person"): void {
    changeAspect(this.#state, "format", [rowsRect(row, count)], origin, () => {
      this.#state.content.rowSizes.resize(row, count, points);
    });
  }

  rowHidden(row: number): boolean {
    return this.#state.content.rowSizes.hidden(row);
  }

  setRowsHidden(row: number, count: number, hidden: boolean, origin: Origin = "person"): void {
    const area = rowsRect(row, count);
    carryOut(this.#state, [{ kind: "rows-hidden", sheetId: this.#id, area, hidden, origin }], origin, () => {
      this.#state.content.rowSizes.hide(row, count, hidden);
    });
  }

  columnHidden(column: number): boolean {
    return this.#state.content.columnSizes.hidden(column);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean, origin: Origin = "person"): void {
    changeAspect(this.#state, "format", [columnsRect(column, count)], origin, () => {
      this.#state.content.columnSizes.hide(column, count, hidden);
    });
  }

  /** How many rows at the top and columns at the left stay in view. */
  get frozen(): FrozenPanes {
    return this.#frozen;
  }

  freeze(rows: number, columns: number): void {
    this.#frozen = { rows, columns };
    this.#state.host.notify({ kind: "format", sheetId: this.#id });
  }

  /** The area whose first row has the arrows of the sheet's filter. */
  get autoFilter(): Rect | undefined {
    return this.#state.filter?.area;
  }

  /** Arrows over the first row of an area, or none; what a filter had hidden is shown again. */
  setAutoFilter(area: Rect | undefined, origin: Origin = "person"): void {
    if (this.filterCriteria.size > 0) this.clearFilter(origin);
    this.#state.filter = area && { area, criteria: new Map() };
    this.#state.host.notify({ kind: "format", sheetId: this.#id, origin });
  }

  /** How the columns of the filter are narrowed, by column of the sheet. */
  get filterCriteria(): SheetFilter["criteria"] {
    return this.#state.filter?.criteria ?? new Map<number, FilterCriteria>();
  }

  /**
   * Hides the rows of the filter that do not pass; changes of values later on hide nothing until it is called again.
   * @throws ModelError `InvalidArgument` for criteria that are not built
   */
  filterBy(column: number, criteria: FilterCriteria | undefined, origin: Origin = "person"): void {
    applyFilter(this.#state, (filter) => narrowed(filter, column, criteria), origin);
  }

  /** Shows all rows; the arrows stay. */
  clearFilter(origin: Origin = "person"): void {
    applyFilter(this.#state, ({ area }) => ({ area, criteria: new Map() }), origin);
  }

  reapplyFilter(origin: Origin = "person"): void {
    applyFilter(this.#state, (filter) => filter, origin);
  }

  // Validation

  get validations(): readonly Validation[] {
    return this.#state.content.validations;
  }

  validationAt(row: number, column: number): Validation | undefined {
    return this.#state.content.validations.find(({ areas }) => inAreas(areas, row, column));
  }

  /** Gives the areas this validation alone, or none; those that they share are split. */
  setValidation(areas: readonly Rect[], settings: ValidationSettings | undefined, origin: Origin = "person"): void {
    changeAspect(this.#state, "validation", areas, origin, () => {
      this.#state.content.validations = replaceValidation(this.#state.content.validations, areas, settings);
    });
  }

  /** Changes some settings and keeps the others that each cell has. */
  updateValidation(areas: readonly Rect[], change: Partial<ValidationSettings>, origin: Origin = "person"): void {
    changeAspect(this.#state, "validation", areas, origin, () => {
      this.#state.content.validations = changeValidation(this.#state.content.validations, areas, change);
    });
  }

  /** What the dropdown of a list validation offers in a cell; nothing for other kinds. */
  listChoices(validation: Validation, row: number, column: number): string[] {
    return choicesAt(this.#state, validation, row, column);
  }

  /** The alert that typing this text would raise; `undefined` where it may be typed. */
  violation(row: number, column: number, text: string): ValidationAlert | undefined {
    const validation = this.validationAt(row, column);
    if (validation === undefined || text === "" || !validation.errorAlert.showAlert) return undefined;
    return this.isValid(validation, row, column, text) ? undefined : validation.errorAlert;
  }

  /**
   * Does a cell (or a text that is typed into it) keep a validation's rule? A blank does where blanks are ignored, and so
   * does every cell under a rule that cannot be evaluated.
   */
  isValid(validation: Validation, row: number, column: number, typed?: string): boolean {
    return keepsValidation(this.#state, validation, row, column, typed);
  }

  // Conditional formats

  /** In order of priority; a record's priority is its index. */
  get conditionalFormats(): readonly ConditionalFormatRecord[] {
    return this.#state.content.conditionalFormats;
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
    return addFormat(this.#state, type, areas, settings, origin);
  }

  conditionalFormatById(id: string): ConditionalFormatRecord | undefined {
    return this.#state.content.conditionalFormats.find((record) => record.id === id);
  }

  /** @throws UnsupportedFormula naming a formula that cannot be evaluated; ModelError for an unknown id */
  updateConditionalFormat(
    id: string,
    change: ConditionalFormatSettings & Partial<Pick<ConditionalFormatRecord, "type" | "areas">>,
    origin: Origin = "add-in",
  ): void {
    changeFormat(this.#state, id, change, origin);
  }

  setConditionalFormatPriority(id: string, priority: number, origin: Origin = "add-in"): void {
    prioritizeFormat(this.#state, id, priority, origin);
  }

  removeConditionalFormat(id: string, origin: Origin = "add-in"): void {
    removeFormat(this.#state, id, origin);
  }

  /** Takes the areas out of every conditional format. */
  clearConditionalFormats(areas: readonly Rect[], origin: Origin = "add-in"): void {
    changeFormats(this.#state, areas, origin, (list) => clearedIn(list, areas));
  }

  /** Those that format any cell of the areas. */
  conditionalFormatsIn(areas: readonly Rect[]): readonly ConditionalFormatRecord[] {
    return this.#state.content.conditionalFormats.filter((record) => shareCells(record.areas, areas));
  }

  // For the workbook: undo and recalculation

  get formulaCells(): FormulaCells {
    return this.#state.content.formulaCells;
  }

  /** What a formula cell has come to, without telling anyone. */
  setCalculated(row: number, column: number, value: CellValue): void {
    this.#state.content.values.set(row, column, value);
  }

  /** Values cut to where there are any, without recalculating first. */
  settledValues(rect: Rect): CellValue[][] {
    const area = withValues(this.#state, rect);
    return area === undefined ? [] : this.#state.content.values.slice(area);
  }

  /** As displayed, cut to where there are values. */
  settledTexts(rect: Rect): string[][] {
    const area = withValues(this.#state, rect);
    return area === undefined ? [] : this.texts(area);
  }

  get hasFormulas(): boolean {
    return this.#state.content.hasFormulas;
  }

  followShift(other: Worksheet, shift: Shift): void {
    this.#state.content.followShift(this.#name, other.name, shift);
  }

  followRename(from: string, to: string): void {
    this.#state.content.followRename(from, to);
  }

  /** Gives an empty sheet everything that this one has; protection and custom properties are not copied (office-js#5486). */
  copyTo(sheet: Worksheet): void {
    sheet.#state.content.restore(this.#state.content.snapshot());
    sheet.#state.content.conditionalFormats = this.#state.content.conditionalFormats.map((record) => ({
      ...record,
      id: this.#state.host.nextId(),
    }));
    sheet.tabColor = this.tabColor;
    sheet.showGridlines = this.showGridlines;
    sheet.showHeadings = this.showHeadings;
    sheet.#frozen = this.#frozen;
    sheet.#state.filter = this.#state.filter;
    for (const [key, record] of this.names) sheet.names.set(key, record);
  }

  snapshot(): ContentSnapshot {
    return this.#state.content.snapshot();
  }

  restore(snapshot: ContentSnapshot): void {
    this.#state.content.restore(snapshot);
  }
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
