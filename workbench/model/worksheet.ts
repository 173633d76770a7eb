import { bounding, boundingAll, cellRect, formatAddress, intersect, MAX_COLUMNS, MAX_ROWS } from "./address";
import { cutAreas } from "./anchored-records";
import { overlap, type Shift } from "./areas";
import { carried, type Carriage } from "./carry-records";
import {
  clearedIn,
  conditionedStyle,
  mapConditionalFormatFormulas,
  numbered,
  withChange,
  without,
  withPriority,
} from "./conditional-format-list";
import { copiedBlock, tilesOf, type CopyOptions, type CopyWhat } from "./copied-block";
import { editText } from "./edit-text";
import type { FormulaCells } from "./formula-cells";
import { planFill } from "./fill-plan";
import type { FilterCriteria } from "./filter-criteria";
import { assertSupported, evaluateFormula, UnsupportedFormula } from "./formula-evaluator";
import { listChoices, type ListSource } from "./list-choices";
import { ModelError } from "./model-error";
import { formatValue } from "./number-format";
import { PendingFormats } from "./pending-formats";
import { SheetContent, type ContentSnapshot } from "./sheet-content";
import { hiddenByFilter, narrowed, shiftedFilter, type SheetFilter } from "./sheet-filter";
import { sortBlock, type SortKey, type SortOptions } from "./sort-block";
import type { StylePatch } from "./style-runs";
import { parseEntry, type Entry } from "./typed-entry";
import type {
  CellStyle,
  CellValue,
  ChangeType,
  ConditionalFormatRecord,
  NameRecord,
  Origin,
  Rect,
  ShiftDirection,
  Validation,
  ValidationAlert,
  Visibility,
  WorkbookChange,
} from "./types";
import { keepsRule } from "./validation-check";
import { changeValidation, mapValidationFormulas, replaceValidation, type ValidationSettings } from "./validation-list";

export type { CopyOptions, CopyWhat, FilterCriteria, SortKey, SortOptions, ValidationSettings };
export type ClearWhat = "All" | "Formats" | "Contents";
/** What dragging the fill handle takes along. `Default`: everything, numbers as a series. */
export type FillWhat = "Default" | "Copy" | "Formats" | "Values";

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

type ConditionalFormatSettings = Partial<Pick<ConditionalFormatRecord, "details" | "formula" | "style" | "stopIfTrue">>;

/** What a worksheet needs of the workbook that it stands in. */
export interface SheetHost {
  readonly use1904: boolean;
  readonly currentYear: number;
  nextId(): string;
  /** Before a change that undo takes back. */
  remember(sheet: Worksheet, origin: Origin, change: WorkbookChange, joinsLast?: boolean): void;
  /** After what Excel cannot take back, nothing before it can be taken back either. */
  forgetUndo(): void;
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
  /** Names of the sheet's own scope; keys are in lower case. */
  readonly names = new Map<string, NameRecord>();
  readonly #content = new SheetContent();
  #host: SheetHost;
  #id: string;
  #name: string;
  #visibility: Visibility = "Visible";
  #protectedWith: string | undefined;
  #frozen: FrozenPanes = { rows: 0, columns: 0 };
  #filter: SheetFilter | undefined;
  #protectionOptions: Readonly<Record<string, unknown>> = {};

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
  rename(name: string, origin: Origin = "person"): void {
    this.#host.checkRename(this, name);
    const before = this.#name;
    this.#name = name;
    this.#host.followRename(this, before);
    this.#host.notify({ kind: "sheet-renamed", sheetId: this.#id, before, after: name, origin });
  }

  get visibility(): Visibility {
    return this.#visibility;
  }

  /** @throws ModelError for the last visible sheet */
  setVisibility(visibility: Visibility, origin: Origin = "person"): void {
    const before = this.#visibility;
    if (visibility === before) return;
    this.#host.checkVisibility(this, visibility);
    this.#visibility = visibility;
    this.#host.forgetUndo();
    this.#host.notify({ kind: "sheet-visibility", sheetId: this.#id, before, after: visibility, origin });
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
    this.#host.forgetUndo();
    this.#host.notify({ kind: "sheet-protection", sheetId: this.#id, origin });
  }

  unprotect(origin: Origin = "person"): void {
    this.#protectedWith = undefined;
    this.#host.forgetUndo();
    this.#host.notify({ kind: "sheet-protection", sheetId: this.#id, origin });
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
    const touches = (records: readonly { readonly areas: readonly Rect[] }[]) =>
      overlap(
        records.flatMap((record) => record.areas),
        areas,
      ).length > 0;
    const { validations, conditionalFormats } = this.#content;
    const clearsContents = what !== "Formats";
    const clearsLooks = what !== "Contents";
    const clearsConditions = clearsLooks && touches(conditionalFormats);
    const clearsValidations = what === "All" && touches(validations);
    const changes = [
      ...(clearsContents ? [this.#edited(areas, origin)] : []),
      ...(clearsLooks ? [this.#other("format", areas, origin)] : []),
      ...(clearsConditions ? [this.#other("conditional-format", areas, origin)] : []),
      ...(clearsValidations ? [this.#other("validation", areas, origin)] : []),
    ];
    this.#change(changes, origin, () => {
      for (const area of areas) {
        if (clearsContents) this.#content.clearContents(area);
        if (clearsLooks) this.#content.styles.put(area, {});
      }
      if (clearsConditions) this.#content.conditionalFormats = clearedIn(conditionalFormats, areas);
      if (clearsValidations) this.#content.validations = replaceValidation(validations, areas, undefined);
    });
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
    from.#host.settle();
    const cells = from.#content.block(source);
    const tiles = tilesOf(source, target, options);
    const area = tiles.reduce(bounding, tiles[0] ?? target);
    const carries = options.skipBlanks !== true && options.transpose !== true;
    const conditions = carries && what !== "Values" && what !== "Formulas";
    const validations = carries && what === "All";
    const changes = [
      what === "Formats" ? this.#other("format", [area], origin) : this.#edited([area], origin),
      ...(validations ? [this.#other("validation", [area], origin)] : []),
      ...(conditions ? [this.#other("conditional-format", [area], origin)] : []),
    ];
    this.#change(changes, origin, () => {
      for (const { row, column } of tiles) {
        const there = (r: number, c: number) => this.#content.cell(row + r, column + c);
        const shift = { rows: row - source.row, columns: column - source.column };
        this.#content.putBlock(copiedBlock(cells, there, what, { ...options, shift }), row, column);
      }
      const carriage = { source, targets: tiles };
      if (conditions) this.#carryConditionalFormats(from, carriage);
      if (validations) this.#carryValidations(from, carriage);
    });
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
    const by = origin ?? "person";
    from.#host.settle();
    const cells = from.#content.block(source);
    const target: Rect = { ...source, row: to.row, column: to.column };
    const carriage = { source, targets: [target] };
    const { validations, conditionalFormats } = from.#content;
    const take = () => {
      from.#content.clearContents(source);
      from.#content.styles.put(source, {});
      if (from === this) return;
      from.#content.validations = cutAreas(validations, [source], mapValidationFormulas);
      from.#content.conditionalFormats = clearedIn(conditionalFormats, [source]);
    };
    const put = () => {
      this.#content.putBlock(cells, target.row, target.column);
      this.#carryValidations(from, carriage, validations, true);
      this.#carryConditionalFormats(from, carriage, conditionalFormats, true);
    };
    const left = [from.#edited([source], by)];
    const arrived = [
      this.#edited([target], by),
      this.#other("validation", [target], by),
      this.#other("conditional-format", [target], by),
    ];
    from.#change(left, by, take);
    this.#change(arrived, by, put, true);
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
    const { rest, cells, carriages } = planFill(source, target);
    if (rest.rows === 0 || rest.columns === 0) return;
    this.#host.settle();
    const filled = cells(this.#content.block(source), what === "Default");
    const copyWhat = what === "Formats" || what === "Values" ? what : "All";
    const carries = copyWhat === "All";
    const changes = [
      copyWhat === "Formats" ? this.#other("format", [rest], origin) : this.#edited([rest], origin),
      ...(carries
        ? [this.#other("validation", [rest], origin), this.#other("conditional-format", [rest], origin)]
        : []),
    ];
    this.#change(changes, origin, () => {
      const there = (r: number, c: number) => this.#content.cell(rest.row + r, rest.column + c);
      this.#content.putBlock(copiedBlock(filled, there, copyWhat, {}), rest.row, rest.column);
      if (!carries) return;
      for (const carriage of carriages) {
        this.#carryConditionalFormats(this, carriage);
        this.#carryValidations(this, carriage);
      }
    });
  }

  /** Before row `at`; the new rows look like the row above. */
  insertRows(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "row", kind: "insert", at, count }, "RowInserted", "Down", origin);
  }

  deleteRows(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "row", kind: "delete", at, count }, "RowDeleted", "Up", origin);
  }

  insertColumns(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "column", kind: "insert", at, count }, "ColumnInserted", "Right", origin);
  }

  deleteColumns(at: number, count: number, origin: Origin = "person"): void {
    this.#shift({ axis: "column", kind: "delete", at, count }, "ColumnDeleted", "Left", origin);
  }

  /** Makes room at `rect`; cells below it, or at its right, move. References in formulas do not follow. */
  insertCells(rect: Rect, shift: "Down" | "Right", origin: Origin = "person"): void {
    this.#shift(partialShift(rect, shift === "Down" ? "row" : "column", "insert"), "CellInserted", shift, origin);
  }

  deleteCells(rect: Rect, shift: "Up" | "Left", origin: Origin = "person"): void {
    this.#shift(partialShift(rect, shift === "Up" ? "row" : "column", "delete"), "CellDeleted", shift, origin);
  }

  /** Sorts rows by cells, with their formats; validations and conditional formats stay where they are. */
  sortRows(rect: Rect, keys: readonly SortKey[], origin: Origin = "person"): void {
    this.sort(rect, keys, { axis: "row", matchCase: false }, origin);
  }

  /** As `sortRows`, of rows or of columns. What is in order already changes nothing and tells nothing. */
  sort(rect: Rect, keys: readonly SortKey[], options: SortOptions, origin: Origin = "person"): void {
    this.#host.settle();
    const { cells, moved } = sortBlock(this.#content.block(rect), rect, keys, options);
    if (moved.length === 0) return;
    const change: WorkbookChange = { ...this.#edited([rect], origin), sorted: { axis: options.axis, areas: moved } };
    this.#change([change], origin, () => {
      this.#content.putBlock(cells, rect.row, rect.column);
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
    const area = rowsRect(row, count);
    this.#change([{ kind: "rows-hidden", sheetId: this.#id, area, hidden, origin }], origin, () => {
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

  /** The area whose first row has the arrows of the sheet's filter. */
  get autoFilter(): Rect | undefined {
    return this.#filter?.area;
  }

  /** Arrows over the first row of an area, or none; what a filter had hidden is shown again. */
  setAutoFilter(area: Rect | undefined, origin: Origin = "person"): void {
    if (this.filterCriteria.size > 0) this.clearFilter(origin);
    this.#filter = area && { area, criteria: new Map() };
    this.#host.notify({ kind: "format", sheetId: this.#id, origin });
  }

  /** How the columns of the filter are narrowed, by column of the sheet. */
  get filterCriteria(): SheetFilter["criteria"] {
    return this.#filter?.criteria ?? new Map<number, FilterCriteria>();
  }

  /**
   * Hides the rows of the filter that do not pass; changes of values later on hide nothing until it is called again.
   * @throws ModelError `InvalidArgument` for criteria that are not built
   */
  filterBy(column: number, criteria: FilterCriteria | undefined, origin: Origin = "person"): void {
    this.#applyFilter((filter) => narrowed(filter, column, criteria), origin);
  }

  /** Shows all rows; the arrows stay. */
  clearFilter(origin: Origin = "person"): void {
    this.#applyFilter(({ area }) => ({ area, criteria: new Map() }), origin);
  }

  reapplyFilter(origin: Origin = "person"): void {
    this.#applyFilter((filter) => filter, origin);
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

  /**
   * Does a cell (or a text that is typed into it) keep a validation's rule? A blank does where blanks are ignored, and so
   * does every cell under a rule that cannot be evaluated.
   */
  isValid(validation: Validation, row: number, column: number, typed?: string): boolean {
    const isText = this.#numberFormat(row, column) === "@";
    const entry = typed === undefined || isText ? undefined : parseEntry(typed, this.#entryOptions());
    const value = entry?.value ?? typed ?? this.value(row, column);
    if (value === "") return validation.ignoreBlanks;
    const shown = typed?.trim() ?? this.text(row, column);
    const scope = this.#host.source(this, offsetIn(validation.areas, row, column));
    const source = typed === undefined ? scope : withTyped(scope, cellRect(row, column), value);
    try {
      return keepsRule(
        value,
        shown,
        validation.rule,
        () => this.listChoices(validation, row, column),
        (text) => (text.startsWith("=") ? evaluateFormula(text, source) : parseEntry(text, this.#entryOptions()).value),
      );
    } catch (error) {
      if (error instanceof UnsupportedFormula) return true;
      throw error;
    }
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
    const defaults = { priority: 0, stopIfTrue: false, formula: "", style: {} } as const;
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

  /** Gives an empty sheet everything that this one has; protection and custom properties are not copied (office-js#5486). */
  copyTo(sheet: Worksheet): void {
    sheet.#content.restore(this.#content.snapshot());
    sheet.#content.conditionalFormats = this.#content.conditionalFormats.map((record) => ({
      ...record,
      id: this.#host.nextId(),
    }));
    sheet.tabColor = this.tabColor;
    sheet.showGridlines = this.showGridlines;
    sheet.showHeadings = this.showHeadings;
    sheet.#frozen = this.#frozen;
    sheet.#filter = this.#filter;
    for (const [key, record] of this.names) sheet.names.set(key, record);
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

  #shift(shift: Shift, changeType: ChangeType, direction: ShiftDirection, origin: Origin): void {
    const { axis, at, count, across } = shift;
    const isRow = axis === "row";
    const band = across ?? { from: 0, count: isRow ? MAX_COLUMNS : MAX_ROWS };
    const area: Rect = isRow
      ? { row: at, rows: count, column: band.from, columns: band.count }
      : { column: at, columns: count, row: band.from, rows: band.count };
    this.#change([{ ...this.#edited([area], origin), changeType, shift: direction }], origin, () => {
      this.#content.shift(shift, this.#name);
      if (across === undefined) this.#filter = this.#filter && shiftedFilter(this.#filter, shift);
      this.#host.followShift(this, shift);
    });
  }

  #applyFilter(change: (filter: SheetFilter) => SheetFilter, origin: Origin): void {
    if (this.#filter === undefined) throw new ModelError("InvalidOperation", "The sheet has no filter");
    const filter = change(this.#filter);
    const used = this.usedRange(true);
    const end = used === undefined ? 0 : used.row + used.rows;
    const cell = (row: number, column: number) => ({ value: this.value(row, column), text: this.text(row, column) });
    const rows = hiddenByFilter(filter, end, cell);
    this.#filter = filter;
    this.#changeOther("format", [filter.area], origin, () => {
      for (const { row, isHidden } of rows) this.#content.rowSizes.hide(row, 1, isHidden);
    });
  }

  #carryValidations(from: Worksheet, carriage: Carriage, records = from.#content.validations, isMove = false): void {
    const own = this.#content.validations;
    const source = from === this ? undefined : records;
    this.#content.validations = carried(own, source, carriage, mapValidationFormulas, isMove);
  }

  #carryConditionalFormats(
    from: Worksheet,
    carriage: Carriage,
    records = from.#content.conditionalFormats,
    isMove = false,
  ): void {
    const own = this.#content.conditionalFormats;
    const source = from === this ? undefined : records.map((record) => ({ ...record, id: this.#host.nextId() }));
    this.#content.conditionalFormats = numbered(carried(own, source, carriage, mapConditionalFormatFormulas, isMove));
  }

  #changeCells(area: Rect, changeType: ChangeType, origin: Origin, act: () => void): void {
    this.#change([{ ...this.#edited([area], origin), changeType }], origin, act);
  }

  #changeOther(
    kind: "format" | "validation" | "conditional-format",
    areas: readonly Rect[],
    origin: Origin,
    act: () => void,
  ): void {
    if (areas.length > 0) this.#change([this.#other(kind, areas, origin)], origin, act);
  }

  #edited(areas: readonly Rect[], origin: Origin): Extract<WorkbookChange, { kind: "cells" }> {
    const area = boundingAll(areas) ?? cellRect(0, 0);
    return { kind: "cells", sheetId: this.#id, area, changeType: "RangeEdited", origin };
  }

  #other(kind: "format" | "validation" | "conditional-format", areas: readonly Rect[], origin: Origin): WorkbookChange {
    return { kind, sheetId: this.#id, area: boundingAll(areas) ?? cellRect(0, 0), origin };
  }

  /** One operation, which may change several things: one step of undo, and each change told once. */
  #change(changes: readonly WorkbookChange[], origin: Origin, act: () => void, joinsLast = false): void {
    const told = changes.map((change) => ({ change, before: this.#valueOf(change) }));
    changes.forEach((change, index) => {
      this.#host.remember(this, origin, change, joinsLast || index > 0);
    });
    act();
    if (changes.some(({ kind }) => kind === "cells")) this.#host.cellsChanged();
    for (const { change, before } of told) {
      const after = this.#valueOf(change);
      const isSingle = change.kind === "cells" && before !== undefined && after !== undefined;
      this.#host.notify(isSingle ? { ...change, before, after } : change);
    }
  }

  /** Of a single cell that was edited. */
  #valueOf(change: WorkbookChange): CellValue | undefined {
    if (change.kind !== "cells" || change.changeType !== "RangeEdited") return undefined;
    const { row, column, rows, columns } = change.area;
    return rows === 1 && columns === 1 ? this.value(row, column) : undefined;
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

/** A custom rule judges what is typed, not what the cell still holds. */
function withTyped(scope: ListSource, cell: Rect, value: CellValue): ListSource {
  return {
    ...scope,
    cells: (sheet, rect) =>
      sheet === undefined && formatAddress(rect) === formatAddress(cell) ? [[value]] : scope.cells(sheet, rect),
  };
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
