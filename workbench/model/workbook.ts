/*
 * The workbook that stands in for Excel's document: plain data that tells of its changes, without Office.js and
 * without a page. It serves the workbench's page and the tests alike.
 *
 * Where Microsoft documents a behaviour it is followed. These are interpretations, to be compared with a real Excel:
 * - A text is read with United States settings; in a cell formatted `@` nothing is read, not even an apostrophe, and a
 *   number that is written there becomes its text.
 * - A formula has a value only if it is made of the few functions in formula-functions.ts; any other keeps the value that
 *   it was opened with, else 0. In a circle, the cell that is met again counts as 0. A name that is not defined is `#NAME?`.
 * - `+` and `-` begin a formula only if the rest reads as one; a text such as `+1 425 555` is kept as text.
 * - Text in General shows from 12 whole digits on as 1.23457E+11: the width of the column plays no part.
 * - Formats of whole rows and columns, and of the sheet, do not extend the used range; all other formats do.
 * - Rows that are inserted look like the row above; validations and conditional formats grow only when the row is inside.
 * - Sorting moves values, formulas and formats, and leaves validations and conditional formats where they are. It is told
 *   once, with the whole sorted area and the runs of rows (or columns) that have moved; a sort that moves nothing is no
 *   change. Taking a sort back is told as an edit.
 * - A copied block brings its validations and conditional formats in place of the target's: within a sheet the source's
 *   own records grow by the target, on another sheet there are new ones. Text from outside (`paste`) changes neither
 *   these nor formats.
 * - Cutting is told as an edit of the source and one of the target; references to the cells that moved do not follow.
 * - Dragging the fill handle goes on with two or more numbers that grow evenly; all else is repeated.
 * - A filter hides rows when it is applied; rows that a person has hidden inside its area are shown when it is cleared.
 * - Clearing everything takes validations along; clearing formats takes conditional formats along.
 * - Dropdowns leave out blank cells of their source.
 * - Undo works on whole sheets: one step for each change by a person, one for all that an add-in changes up to
 *   `closeUndoStep`. The history is emptied by a co-author's change, and by what Excel cannot take back: protection, and
 *   sheets added, copied, removed, renamed, moved, hidden or shown. Names and filters are not undone.
 * - Activating a sheet says so, and does not count as a change of the selection.
 */
import { cellRect } from "./address";
import type { Shift } from "./areas";
import { shiftFormula } from "./formula-references";
import type { ListSource } from "./list-choices";
import { ModelError } from "./model-error";
import { recalculate } from "./recalculate";
import { assertSheetName, copyName, unusedSheetName } from "./sheet-name";
import type { ContentSnapshot } from "./sheet-content";
import type { NameRecord, Origin, Rect, Visibility, WorkbookChange } from "./types";
import { UndoHistory } from "./undo-history";
import { Worksheet, type SheetHost } from "./worksheet";

export type { NameRecord };

export interface CustomXmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

export interface WorkbookOptions {
  /** Year of a date that is typed without one (`1-2`). Default: the clock's. */
  readonly currentYear?: number;
  readonly fileName?: string;
  /** Default: one sheet, `Sheet1`. */
  readonly sheetNames?: readonly string[];
  readonly use1904?: boolean;
}

export class Workbook {
  fileName: string;
  use1904: boolean;
  readOnly = false;
  /** A person is typing in a cell: the API refuses batches meanwhile. */
  cellEdit = false;
  /** The password of the protected structure (sheets cannot be added, removed, renamed, moved, hidden), `""` without one. */
  protectedWith: string | undefined;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();
  readonly #history = new UndoHistory<ContentSnapshot, Worksheet>();
  readonly #host: SheetHost;
  #sheets: Worksheet[] = [];
  #active: Worksheet;
  #selections = new Map<Worksheet, Rect>();
  #names = new Map<string, NameRecord>();
  #settings = new Map<string, unknown>();
  #customXmlParts = new Map<string, CustomXmlPart>();
  #lastId = 0;
  #isStale = false;

  constructor({
    currentYear,
    fileName = "Book1.xlsx",
    sheetNames = ["Sheet1"],
    use1904 = false,
  }: WorkbookOptions = {}) {
    this.fileName = fileName;
    this.use1904 = use1904;
    this.#host = this.#createHost(currentYear ?? new Date().getFullYear());
    for (const name of sheetNames) this.addSheet(name);
    const [first] = this.#sheets;
    if (first === undefined) throw new ModelError("InvalidArgument", "A workbook has at least one sheet");
    this.#active = first;
  }

  get sheets(): readonly Worksheet[] {
    return this.#sheets;
  }

  get activeSheet(): Worksheet {
    return this.#active;
  }

  /** Of the active sheet; every sheet keeps its own. */
  get selection(): { readonly sheet: Worksheet; readonly area: Rect } {
    return { sheet: this.#active, area: this.#selections.get(this.#active) ?? cellRect(0, 0) };
  }

  /** Keys are the names in lower case. */
  get names(): ReadonlyMap<string, NameRecord> {
    return this.#names;
  }

  get settings(): ReadonlyMap<string, unknown> {
    return this.#settings;
  }

  get customXmlParts(): ReadonlyMap<string, CustomXmlPart> {
    return this.#customXmlParts;
  }

  /** @returns the function that ends the subscription */
  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  // Sheets

  /**
   * At the end, not activated; without a name the next free `Sheet2`.
   * @throws ModelError for a name that Excel refuses, or that is taken
   */
  addSheet(name?: string, origin: Origin = "person"): Worksheet {
    if (name !== undefined) assertSheetName(name, this.#sheets);
    const sheet = new Worksheet(this.#host, name ?? unusedSheetName(this.#sheets));
    this.#sheets.push(sheet);
    this.#history.clear();
    this.#isStale = true;
    this.#notify({ kind: "sheet-added", sheetId: sheet.id, origin });
    return sheet;
  }

  /** A copy of a sheet at a position that counts from 0, named as Excel does: `Sheet1 (2)`. */
  copySheet(id: string, position: number, origin: Origin = "person"): Worksheet {
    const source = this.#required(id);
    const copy = new Worksheet(this.#host, copyName(source.name, this.#sheets));
    source.copyTo(copy);
    this.#sheets.splice(position, 0, copy);
    this.#history.clear();
    this.#isStale = true;
    this.#notify({ kind: "sheet-added", sheetId: copy.id, origin });
    return copy;
  }

  /** @throws ModelError for the last visible sheet, or an unknown id */
  removeSheet(id: string, origin: Origin = "person"): void {
    const sheet = this.#required(id);
    this.#assertAnotherVisible(sheet);
    const index = this.#sheets.indexOf(sheet);
    this.#leave(sheet);
    this.#sheets.splice(index, 1);
    this.#selections.delete(sheet);
    this.#history.clear();
    this.#isStale = true;
    this.#notify({ kind: "sheet-deleted", sheetId: id, origin });
  }

  /** To a position that counts from 0. */
  moveSheet(id: string, position: number, origin: Origin = "person"): void {
    const sheet = this.#required(id);
    const before = this.#sheets.indexOf(sheet);
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = others.toSpliced(position, 0, sheet);
    const after = this.#sheets.indexOf(sheet);
    if (before === after) return;
    this.#history.clear();
    this.#notify({ kind: "sheet-moved", sheetId: id, before, after, origin });
  }

  /** By `{GUID}` or by name, without case. */
  sheetByIdOrName(key: string): Worksheet | undefined {
    const wanted = key.toLowerCase();
    return this.#sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }

  /** @throws ModelError for a hidden sheet, or an unknown id */
  activate(sheetId: string): void {
    const sheet = this.#required(sheetId);
    if (sheet === this.#active) return;
    if (sheet.visibility !== "Visible") throw new ModelError("InvalidOperation", `${sheet.name} is hidden`);
    const previous = this.#active;
    this.#active = sheet;
    this.#notify({ kind: "sheet-deactivated", sheetId: previous.id });
    this.#notify({ kind: "sheet-activated", sheetId });
  }

  /** Activates the sheet too. */
  select(sheetId: string, area: Rect): void {
    this.activate(sheetId);
    this.#selections.set(this.#active, area);
    this.#notify({ kind: "selection", sheetId, area });
  }

  // Settings, names, custom XML

  /** @param value anything that JSON can say */
  setSetting(key: string, value: unknown): void {
    this.#settings.set(key, value);
    this.#notify({ kind: "settings" });
  }

  removeSetting(key: string): void {
    if (this.#settings.delete(key)) this.#notify({ kind: "settings" });
  }

  /** All settings at once, as `Office.context.document.settings.saveAsync` does. */
  replaceSettings(entries: Iterable<readonly [string, unknown]>): void {
    this.#settings = new Map(entries);
    this.#notify({ kind: "settings" });
  }

  /** @param sheet whose own scope the name has; without it the workbook's */
  setName(record: NameRecord, sheet?: Worksheet): void {
    (sheet?.names ?? this.#names).set(record.name.toLowerCase(), record);
    this.#isStale = true;
    this.#notify({ kind: "names" });
  }

  removeName(name: string, sheet?: Worksheet): void {
    this.#isStale = true;
    if ((sheet?.names ?? this.#names).delete(name.toLowerCase())) this.#notify({ kind: "names" });
  }

  addCustomXmlPart(xml: string): CustomXmlPart {
    return this.#putCustomXmlPart(this.#nextId(), xml);
  }

  /** @throws ModelError for an unknown id */
  setCustomXmlPart(id: string, xml: string): void {
    if (!this.#customXmlParts.has(id)) throw new ModelError("ItemNotFound", `There is no custom XML part ${id}`);
    this.#putCustomXmlPart(id, xml);
  }

  removeCustomXmlPart(id: string): void {
    this.#customXmlParts.delete(id);
  }

  // The whole

  /** Takes over what another workbook holds, as opening a file does. Listeners stay; do not use `other` afterwards. */
  replaceWith(other: Workbook): void {
    for (const sheet of other.#sheets) sheet.moveTo(this.#host);
    this.#sheets = other.#sheets;
    this.#active = other.#active;
    this.#selections = other.#selections;
    this.#names = other.#names;
    this.#settings = other.#settings;
    this.#customXmlParts = other.#customXmlParts;
    this.fileName = other.fileName;
    this.use1904 = other.use1904;
    this.readOnly = other.readOnly;
    this.protectedWith = other.protectedWith;
    this.cellEdit = false;
    this.#isStale = true;
    this.#history.clear();
    this.#notify({ kind: "loaded" });
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** @returns whether there was something to undo */
  undo(): boolean {
    return this.#tell(this.#history.undo());
  }

  redo(): boolean {
    return this.#tell(this.#history.redo());
  }

  /** Forgets what could be undone, as opening a file does. */
  clearUndo(): void {
    this.#history.clear();
  }

  /** What an add-in changes between two calls is one step (one batch, say). */
  closeUndoStep(): void {
    this.#history.close();
  }

  #tell(changes: readonly WorkbookChange[] | undefined): boolean {
    if (changes === undefined) return false;
    this.#isStale = true;
    for (const change of changes) this.#notify(change);
    return true;
  }

  #notify(change: WorkbookChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  #nextId(): string {
    this.#lastId++;
    return `{00000000-0000-4000-8000-${this.#lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  #required(id: string): Worksheet {
    const sheet = this.#sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new ModelError("ItemNotFound", `There is no sheet ${id}`);
    return sheet;
  }

  #assertAnotherVisible(sheet: Worksheet): void {
    if (this.#sheets.some((other) => other !== sheet && other.visibility === "Visible")) return;
    throw new ModelError("InvalidOperation", "A workbook keeps at least one visible sheet");
  }

  /** Activates a neighbour of a sheet that is removed or hidden. */
  #leave(sheet: Worksheet): void {
    if (sheet !== this.#active) return;
    const index = this.#sheets.indexOf(sheet);
    const isVisible = (other: Worksheet) => other !== sheet && other.visibility === "Visible";
    const next = this.#sheets.slice(index).find(isVisible) ?? this.#sheets.slice(0, index).findLast(isVisible);
    if (next !== undefined) this.activate(next.id);
  }

  #putCustomXmlPart(id: string, xml: string): CustomXmlPart {
    const root = /<(?![?!])[^>]*>/.exec(xml)?.[0] ?? "";
    const namespaceUri = /\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)["']/.exec(root)?.[1] ?? "";
    const part = { id, namespaceUri, xml };
    this.#customXmlParts.set(id, part);
    return part;
  }

  #settle(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    if (this.#sheets.every((sheet) => sheet.formulaCells.size === 0)) return;
    const nowhere = { rows: 0, columns: 0 };
    recalculate(
      this.#sheets,
      (name, home) => this.#sheetNamed(name, home),
      (home) => this.#source(home, nowhere),
    );
  }

  #sheetNamed(name: string | undefined, home: Worksheet): Worksheet | undefined {
    if (name === undefined) return home;
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  #source(home: Worksheet, offset: { readonly rows: number; readonly columns: number }): ListSource {
    return {
      offset,
      cells: (name, rect) => this.#sheetNamed(name, home)?.settledValues(rect),
      texts: (name, rect) => this.#sheetNamed(name, home)?.settledTexts(rect),
      nameFormula: (name) => (home.names.get(name.toLowerCase()) ?? this.#names.get(name.toLowerCase()))?.formula,
    };
  }

  #createHost(currentYear: number): SheetHost {
    const isDate1904 = () => this.use1904;
    return {
      get use1904() {
        return isDate1904();
      },
      currentYear,
      nextId: () => this.#nextId(),
      remember: (sheet: Worksheet, origin: Origin, change: WorkbookChange, joinsLast?: boolean) => {
        this.#history.remember(sheet, origin, change, joinsLast);
      },
      forgetUndo: () => {
        this.#history.clear();
      },
      notify: (change) => {
        this.#notify(change);
      },
      cellsChanged: () => {
        this.#isStale = true;
      },
      settle: () => {
        this.#settle();
      },
      source: (sheet, offset) => this.#source(sheet, offset),
      followShift: (sheet, shift) => {
        this.#followShift(sheet, shift);
      },
      checkRename: (sheet, name) => {
        assertSheetName(
          name,
          this.#sheets.filter((other) => other !== sheet),
        );
      },
      followRename: (sheet, from) => {
        for (const other of this.#sheets) other.followRename(from, sheet.name);
        this.#history.clear();
        this.#isStale = true;
      },
      checkVisibility: (sheet: Worksheet, visibility: Visibility) => {
        if (visibility === "Visible") return;
        this.#assertAnotherVisible(sheet);
        this.#leave(sheet);
      },
    };
  }

  #followShift(sheet: Worksheet, shift: Shift): void {
    for (const other of this.#sheets) {
      if (other === sheet || !other.hasFormulas) continue;
      this.#history.rememberAlong(other, { kind: "format", sheetId: other.id });
      other.followShift(sheet, shift);
    }
    for (const names of [this.#names, ...this.#sheets.map((other) => other.names)]) {
      for (const [key, record] of names) {
        names.set(key, { ...record, formula: shiftFormula(record.formula, "", sheet.name, shift) });
      }
    }
  }
}
