import type { Finding, Fix } from "../findings/finding";
import { cellAddress } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import { hasFormula } from "../sheet/sheet";
import type { Edit } from "./edit";

/** Mends the margins and nothing else: it gives way to a fix that says what the cell should hold. */
const GIVES_WAY = "untrimmed";

/**
 * The edits for all safe fixes, one per cell, in the findings' order. Of several safe fixes of a cell the first counts,
 * except that trimming gives way: another rule's fix is trimmed already.
 */
export function safeFixEdits(findings: readonly Finding[], sheet: DealSheet): Edit[] {
  const chosen = new Map<string, { readonly finding: Finding; readonly edit: Edit }>();
  for (const finding of findings) {
    if (finding.fix?.kind !== "safe") continue;
    const edit = fixEdit(finding, finding.fix, sheet);
    if (edit === undefined) continue;
    const earlier = chosen.get(edit.address);
    if (earlier === undefined || (earlier.finding.rule === GIVES_WAY && finding.rule !== GIVES_WAY)) {
      chosen.set(edit.address, { finding, edit });
    }
  }
  return [...chosen.values()].map(({ edit }) => edit);
}

/**
 * The edit for one fix, safe or offered. Of a finding about a column it is the header that is mended. Undefined where
 * the finding is about no cell of the sheet, or the cell is already as the fix wants it.
 */
export function fixEdit(finding: Finding, fix: Fix, { sheet, headerRow, positions }: DealSheet): Edit | undefined {
  const offset = finding.column === null ? undefined : positions.get(finding.column);
  if (offset === undefined) return undefined;
  const row = finding.row ?? headerRow;
  const before = sheet.cells[row - sheet.firstRow]?.[offset];
  if (before === undefined) return undefined;
  // A formula that gives the very value is still a formula.
  if (before === fix.value && !hasFormula(sheet, row - sheet.firstRow, offset)) return undefined;
  return { address: cellAddress(row, sheet.firstColumn + offset), before, after: fix.value };
}
