import type { Ignored } from "../findings/ignored";
import { ignoredText, parseIgnoredText } from "../findings/ignored-text";
import type { KeptKind } from "./kept-kind";
import { loadParts, saveParts } from "./kept-parts";

const IGNORED: KeptKind = { property: "dealsheetIgnored", element: "ignored" };

/**
 * What the workbook keeps of findings that a person does not want to see in a worksheet. None where nothing is kept, or
 * it is damaged, or this Excel cannot keep it. Throws a `HostError`.
 */
export async function loadIgnored(sheetId: string): Promise<readonly Ignored[]> {
  return (await loadParts(IGNORED, sheetId, parseIgnoredText))?.flat() ?? [];
}

/**
 * Keeps in the workbook what a person does not want to see in a worksheet, in place of what was kept before; answers
 * whether this Excel can. To be called only when a person asks for it: see `saveParts`.
 */
export function saveIgnored(sheetId: string, decisions: readonly Ignored[]): Promise<boolean> {
  return saveParts(IGNORED, sheetId, [ignoredText(decisions)]);
}
