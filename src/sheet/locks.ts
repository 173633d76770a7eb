import type { Column } from "../template/column";
import { baselineOf } from "./baseline";
import { cellText } from "./cell";
import { yesOrNo } from "./deal-type";
import type { Baseline, BaselineRow, DealRecord } from "./deal-sheet";

/** A help code; a text that is none may still be put right. */
const CODE = /^[1-6]$/;

function saidYes(was: BaselineRow, key: string): boolean {
  return yesOrNo(was.get(key) ?? "") === "yes";
}

/** Shared with Microsoft: help was asked for, or the sales team may see the deal. */
function wasShared(was: BaselineRow): boolean {
  return saidYes(was, "Microsoft help required?") || saidYes(was, "Share with Microsoft sales team");
}

/**
 * Whether a record's cell is read-only (rules.md §3). Only what the baseline says counts: a Yes that a person has just
 * typed can still be taken back. Without a baseline the record's own values are the baseline.
 */
export function isLocked(deal: DealRecord, column: Column, baseline: Baseline | undefined): boolean {
  return locksOf(deal, baseline)(column);
}

/** `isLocked` for several columns of a record: what they have in common is looked up once. */
export function locksOf(deal: DealRecord, baseline: Baseline | undefined): (column: Column) => boolean {
  if (deal.class === "locked") return () => true;
  if (deal.class !== "update") return ({ lock }) => lock === "always";
  const was = baselineOf(deal, baseline);
  let isShared: boolean | undefined;
  return ({ key, lock }) => {
    switch (lock) {
      case "always":
      case "created":
        return true;
      case "shared":
        return (isShared ??= wasShared(was));
      case "yes":
        return saidYes(was, key);
      case "code":
        return CODE.test(cellText(was.get(key) ?? "").trim());
      case "never":
        return false;
    }
  };
}
