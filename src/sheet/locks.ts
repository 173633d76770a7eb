import type { Column } from "../template/column";
import { baselineCell } from "./baseline";
import { cellText } from "./cell";
import { yesOrNo } from "./deal-type";
import type { Baseline, DealRecord } from "./deal-sheet";

/** A help code; a text that is none may still be put right. */
const CODE = /^[1-6]$/;

function saidYes(deal: DealRecord, key: string, baseline: Baseline | undefined): boolean {
  return yesOrNo(baselineCell(deal, key, baseline)) === "yes";
}

/** Shared with Microsoft: help was asked for, or the sales team may see the deal. */
function wasShared(deal: DealRecord, baseline: Baseline | undefined): boolean {
  return (
    saidYes(deal, "Microsoft help required?", baseline) || saidYes(deal, "Share with Microsoft sales team", baseline)
  );
}

/**
 * Whether a record's cell is read-only (rules.md §3). Only what the baseline says counts: a Yes that a person has just
 * typed can still be taken back. Without a baseline the record's own values are the baseline.
 */
export function isLocked(deal: DealRecord, column: Column, baseline: Baseline | undefined): boolean {
  if (column.lock === "always" || deal.class === "locked") return true;
  if (deal.class !== "update") return false;
  switch (column.lock) {
    case "created":
      return true;
    case "shared":
      return wasShared(deal, baseline);
    case "yes":
      return saidYes(deal, column.key, baseline);
    case "code":
      return CODE.test(cellText(baselineCell(deal, column.key, baseline)).trim());
    case "never":
      return false;
  }
}
