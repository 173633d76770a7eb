import { shareCells } from "./areas";
import { clearedIn } from "./conditional-format-list";
import { carryOut, changeOf, editOf } from "./sheet-changes";
import type { SheetState } from "./sheet-state";
import type { Origin, Rect } from "./types";
import { replaceValidation } from "./validation-list";

export type ClearWhat = "All" | "Formats" | "Contents";

/** `Formats` takes conditional formats along, `All` validations too. */
export function clearCells(state: SheetState, areas: readonly Rect[], what: ClearWhat, origin: Origin): void {
  const { content } = state;
  const touches = (records: readonly { readonly areas: readonly Rect[] }[]) =>
    records.some((record) => shareCells(record.areas, areas));
  const { validations, conditionalFormats } = content;
  const clearsContents = what !== "Formats";
  const clearsLooks = what !== "Contents";
  const clearsConditions = clearsLooks && touches(conditionalFormats);
  const clearsValidations = what === "All" && touches(validations);
  const changes = [
    ...(clearsContents ? [editOf(state, areas, origin)] : []),
    ...(clearsLooks ? [changeOf(state, "format", areas, origin)] : []),
    ...(clearsConditions ? [changeOf(state, "conditional-format", areas, origin)] : []),
    ...(clearsValidations ? [changeOf(state, "validation", areas, origin)] : []),
  ];
  carryOut(state, changes, origin, () => {
    for (const area of areas) {
      if (clearsContents) content.clearContents(area);
      if (clearsLooks) content.styles.put(area, {});
    }
    if (clearsConditions) content.conditionalFormats = clearedIn(conditionalFormats, areas);
    if (clearsValidations) content.validations = replaceValidation(validations, areas, undefined);
  });
}
