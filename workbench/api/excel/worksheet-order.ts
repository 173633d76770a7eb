import type { Worksheet as SheetModel } from "../../model/worksheet";

/** The sheet `step` places away, passing over hidden ones if only visible ones count. */
export function neighbour(
  sheets: readonly SheetModel[],
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
): SheetModel | undefined {
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const candidate = sheets[index];
    if (candidate !== undefined && (!visibleOnly || candidate.visibility === "Visible")) return candidate;
  }
  return undefined;
}
