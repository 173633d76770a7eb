import { numbered, withChange, without, withPriority } from "./conditional-format-list";
import { assertSupported } from "./formula-evaluator";
import { changeAspect } from "./sheet-changes";
import type { SheetState } from "./sheet-state";
import type { ConditionalFormatRecord, Origin, Rect } from "./types";

type List = readonly ConditionalFormatRecord[];

export type ConditionalFormatSettings = Partial<
  Pick<ConditionalFormatRecord, "details" | "formula" | "style" | "stopIfTrue">
>;

/**
 * At top priority, as `ConditionalFormatCollection.add` does.
 * @throws UnsupportedFormula naming a formula that cannot be evaluated
 */
export function addFormat(
  state: SheetState,
  type: ConditionalFormatRecord["type"],
  areas: readonly Rect[],
  settings: ConditionalFormatSettings,
  origin: Origin,
): ConditionalFormatRecord {
  if (settings.formula) assertSupported(settings.formula);
  const defaults = { priority: 0, stopIfTrue: false, formula: "", style: {} } as const;
  const record = { ...defaults, ...settings, id: state.host.nextId(), type, areas };
  changeFormats(state, areas, origin, (list) => numbered([record, ...list]));
  return record;
}

/** @throws UnsupportedFormula naming a formula that cannot be evaluated; ModelError for an unknown id */
export function changeFormat(
  state: SheetState,
  id: string,
  change: ConditionalFormatSettings & Partial<Pick<ConditionalFormatRecord, "type" | "areas">>,
  origin: Origin,
): void {
  if (change.formula) assertSupported(change.formula);
  const own = areasOf(state, id);
  changeFormats(state, change.areas === undefined ? own : [...own, ...change.areas], origin, (list) =>
    withChange(list, id, change),
  );
}

/** @throws ModelError for an unknown id */
export function prioritizeFormat(state: SheetState, id: string, priority: number, origin: Origin): void {
  changeFormats(state, areasOf(state, id), origin, (list) => withPriority(list, id, priority));
}

/** @throws ModelError for an unknown id */
export function removeFormat(state: SheetState, id: string, origin: Origin): void {
  changeFormats(state, areasOf(state, id), origin, (list) => without(list, id));
}

/** @param areas where the change is seen */
export function changeFormats(
  state: SheetState,
  areas: readonly Rect[],
  origin: Origin,
  change: (list: List) => List,
): void {
  const changed = change(state.content.conditionalFormats);
  changeAspect(state, "conditional-format", areas, origin, () => {
    state.content.conditionalFormats = changed;
  });
}

function areasOf({ sheet }: SheetState, id: string): readonly Rect[] {
  return sheet.conditionalFormatById(id)?.areas ?? [];
}
