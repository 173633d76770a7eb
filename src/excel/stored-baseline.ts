import { baselineTexts, parseBaselineText } from "../sheet/baseline-text";
import type { KeptBaseline } from "../sheet/keep-baseline";
import type { KeptKind } from "./kept-kind";
import { loadParts, saveParts } from "./kept-parts";

const BASELINE: KeptKind = { property: "dealsheetBaseline", element: "baseline" };

/** Characters of text in one part. One beyond 1 MB is not given back by Word on the web (office-js#2408). */
const CHARACTERS_A_PART = 400_000;

/**
 * The baseline that the workbook keeps for a worksheet. Undefined when there is none, or it is damaged, or this Excel
 * cannot keep one. Throws a `HostError`.
 */
export async function loadBaseline(sheetId: string): Promise<KeptBaseline | undefined> {
  const parts = await loadParts(BASELINE, sheetId, parseBaselineText);
  const [first] = parts ?? [];
  if (parts === undefined || first === undefined) return undefined;
  return {
    ...first,
    rows: new Map(parts.flatMap(({ rows }) => [...rows])),
    formats: new Map(parts.flatMap(({ formats }) => [...formats])),
  };
}

/** Keeps a worksheet's baseline in the workbook, in place of an earlier one; answers whether this Excel can. See `saveParts`. */
export function saveBaseline(sheetId: string, baseline: KeptBaseline): Promise<boolean> {
  return saveParts(BASELINE, sheetId, baselineTexts(baseline, CHARACTERS_A_PART));
}
