import { applyToSheet } from "../src/edits/apply-to-sheet";
import { safeFixEdits } from "../src/edits/from-findings";
import { checkSheet, type CheckedSheet } from "../src/rules/check-sheet";
import type { CheckOptions } from "../src/rules/rule";
import type { Baseline } from "../src/sheet/deal-sheet";
import type { Sheet } from "../src/sheet/sheet";

export interface FixedSheet {
  readonly checked: CheckedSheet;
  /** How many cells were mended. */
  readonly fixed: number;
}

/** A fix may uncover another one, but not for ever: more rounds than this are a defect of a rule. */
const MOST_ROUNDS = 20;

/** Checks a sheet and applies safe fixes until none is left. */
export function fixAllSafe(sheet: Sheet, baseline: Baseline | undefined, options: CheckOptions): FixedSheet {
  let current = sheet;
  const mended = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const checked = checkSheet(current, baseline, options);
    if (checked.recognition.kind !== "deal-sheet") return { checked, fixed: mended.size };
    const edits = safeFixEdits(checked.findings, checked.recognition.dealSheet);
    const { sheet: next, applied } = applyToSheet(current, edits);
    if (applied.length === 0) return { checked, fixed: mended.size };
    for (const { address } of applied) mended.add(address);
    current = next;
  }
  throw new Error("The safe fixes undo each other and come to no end. Please report this, with the file if you can.");
}
