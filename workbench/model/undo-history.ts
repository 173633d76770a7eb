import { bounding } from "./address";
import type { ChangeType, Origin, Rect, ShiftDirection, WorkbookChange } from "./types";

/** A sheet that can be set back. */
export interface Restorable<Snapshot> {
  readonly id: string;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

interface Entry<Snapshot> {
  readonly snapshot: Snapshot;
  readonly changes: readonly WorkbookChange[];
}

interface Step<Snapshot, S> {
  readonly origin: Origin;
  readonly sheets: Map<S, Entry<Snapshot>>;
}

const MAX_STEPS = 100;
const OPPOSITE: Readonly<Record<ChangeType, ChangeType>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};
const OPPOSITE_SHIFT: Readonly<Record<ShiftDirection, ShiftDirection>> = {
  Down: "Up",
  Up: "Down",
  Right: "Left",
  Left: "Right",
};

/** Steps back and forth over whole sheets. Each operation of a person is a step; an add-in's are joined until `close`. */
export class UndoHistory<Snapshot, S extends Restorable<Snapshot>> {
  #done: Step<Snapshot, S>[] = [];
  #undone: Step<Snapshot, S>[] = [];
  #isOpen = false;

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /**
   * Call before each change of a sheet.
   * @param joinsLast part of the operation that was remembered last
   */
  remember(sheet: S, origin: Origin, change: WorkbookChange, joinsLast = false): void {
    this.#undone = [];
    // a snapshot from before a co-author's change would take that change back as well
    if (origin === "co-author") {
      this.clear();
      return;
    }
    const top = this.#done.at(-1);
    const step: Step<Snapshot, S> =
      (this.#isOpen || joinsLast) && top?.origin === origin ? top : { origin, sheets: new Map<S, Entry<Snapshot>>() };
    if (step !== top) this.#done.push(step);
    if (this.#done.length > MAX_STEPS) this.#done.shift();
    const known = step.sheets.get(sheet);
    const changes = known === undefined ? [change] : joined(known.changes, change);
    step.sheets.set(sheet, { snapshot: known === undefined ? sheet.snapshot() : known.snapshot, changes });
    this.#isOpen = origin === "add-in";
  }

  /** Another sheet changes along with the one just remembered (references into it move). */
  rememberAlong(sheet: S, change: WorkbookChange): void {
    const top = this.#done.at(-1);
    if (top?.sheets.has(sheet) === false) top.sheets.set(sheet, { snapshot: sheet.snapshot(), changes: [change] });
  }

  close(): void {
    this.#isOpen = false;
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
    this.#isOpen = false;
  }

  /** @returns what changed by it, or `undefined` when there is nothing to undo */
  undo(): readonly WorkbookChange[] | undefined {
    return this.#step(this.#done, this.#undone);
  }

  redo(): readonly WorkbookChange[] | undefined {
    return this.#step(this.#undone, this.#done);
  }

  #step(from: Step<Snapshot, S>[], to: Step<Snapshot, S>[]): readonly WorkbookChange[] | undefined {
    const step = from.pop();
    if (step === undefined) return undefined;
    this.#isOpen = false;
    const reverse: Step<Snapshot, S> = { origin: step.origin, sheets: new Map() };
    for (const [sheet, { snapshot, changes }] of step.sheets) {
      reverse.sheets.set(sheet, { snapshot: sheet.snapshot(), changes: changes.map(opposite) });
      sheet.restore(snapshot);
    }
    to.push(reverse);
    return [...reverse.sheets.values()].flatMap(({ changes }) => changes);
  }
}

/** At most one change of each kind, so that a step of thousands of writes stays small. */
function joined(changes: readonly WorkbookChange[], change: WorkbookChange): readonly WorkbookChange[] {
  const same = changes.find(({ kind }) => kind === change.kind);
  if (same === undefined) return [...changes, change];
  if (same.kind === "cells" && change.kind === "cells") {
    const changeType = same.changeType === change.changeType ? same.changeType : "RangeEdited";
    const { sheetId, kind } = change;
    const area = bounding(same.area, change.area);
    return changes.map((other) => (other === same ? { kind, sheetId, area, changeType, origin: "person" } : other));
  }
  const area = boundingOf(areaOf(same), areaOf(change));
  return changes.map((other) =>
    other === same && area !== undefined && "area" in same && same.kind !== "cells" ? { ...same, area } : other,
  );
}

function areaOf(change: WorkbookChange): Rect | undefined {
  return "area" in change ? change.area : undefined;
}

function boundingOf(a: Rect | undefined, b: Rect | undefined): Rect | undefined {
  return a === undefined || b === undefined ? undefined : bounding(a, b);
}

/** It is a person who takes a change back, and a sort is taken back by putting values: nothing is sorted by it. */
function opposite(change: WorkbookChange): WorkbookChange {
  if (change.kind === "rows-hidden") return { ...change, hidden: !change.hidden, origin: "person" };
  if (change.kind !== "cells") return "origin" in change ? { ...change, origin: "person" } : change;
  const { kind, sheetId, area, shift } = change;
  const back = { kind, sheetId, area, changeType: OPPOSITE[change.changeType], origin: "person" } as const;
  return shift === undefined ? back : { ...back, shift: OPPOSITE_SHIFT[shift] };
}
