import { recordAt } from "../rules/record-at";
import { parseCellAddress } from "../sheet/a1";
import { lockReason } from "../sheet/lock-reason";
import { hasFormula } from "../sheet/sheet";
import type { Action } from "./action";
import { applyEdits } from "./apply-edits";

/** A text for one cell of a deal. */
export interface NewValue {
  /** A1 address without sheet name, in the checked worksheet. */
  readonly address: string;
  /** What is to stand there, verbatim, as text. */
  readonly text: string;
}

/**
 * Writes a text that a person has entered in the pane. Cells that are read-only in their row are refused, and so is a cell
 * that has changed since the check. A formula gives way.
 */
export const setCellValue: Action<NewValue> = {
  id: "setCellValue",
  icon: "fix",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async (context, { address, text }) => {
    const { checked } = context.getState();
    const { inspector } = context.words;
    const place = parseCellAddress(address);
    const deal = checked && place && recordAt(checked.dealSheet.records, place.row);
    if (checked === undefined || place === undefined || deal === undefined) {
      return { notice: { intent: "warning", text: inspector.notice.gone } };
    }
    const { sheet, columns, baseline } = checked.dealSheet;
    const offset = place.column - sheet.firstColumn;
    const before = deal.cells[offset];
    if (before === undefined) return { notice: { intent: "warning", text: inspector.notice.gone } };
    const lock = lockReason(deal, columns[offset], baseline);
    if (lock !== undefined) return { notice: { intent: "warning", text: inspector.locks[lock] } };
    if (before === text && !hasFormula(sheet, deal.row - sheet.firstRow, offset)) {
      return { notice: { intent: "info", text: inspector.notice.same(address) } };
    }
    return applyEdits(context, checked.identity.id, [{ address, before, after: text }]);
  },
};
