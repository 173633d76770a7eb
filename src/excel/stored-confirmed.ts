import { confirmedText, parseConfirmedText } from "../sheet/confirmed-text";
import type { KeptKind } from "./kept-kind";
import { loadParts, saveParts } from "./kept-parts";

const CONFIRMED: KeptKind = { property: "dealsheetConfirmed", element: "confirmed" };

/**
 * The keys (`decisionKey`) of the accounts that a person has confirmed in a worksheet, as the workbook keeps them. None
 * where nothing is kept, or it is damaged, or this Excel cannot keep it. Throws a `HostError`.
 */
export async function loadConfirmed(sheetId: string): Promise<readonly string[]> {
  return (await loadParts(CONFIRMED, sheetId, parseConfirmedText))?.flat() ?? [];
}

/**
 * Keeps these keys for a worksheet in the workbook, in place of those kept before; answers whether this Excel can. One part
 * holds some 20,000. To be called only when a person confirms an account, or takes that back: see `saveParts`.
 */
export function saveConfirmed(sheetId: string, keys: readonly string[]): Promise<boolean> {
  return saveParts(CONFIRMED, sheetId, [confirmedText(keys)]);
}
