import type { Edit } from "../edits/edit";
import { fixEdit } from "../edits/from-findings";
import type { Finding } from "../findings/finding";
import { parseCellAddress } from "../sheet/a1";
import { cellText } from "../sheet/cell";
import type { DealSheet } from "../sheet/deal-sheet";
import { restoresOf } from "./restore-cells";
import type { State } from "./state";

/** An edit that a person may leave out of many, in words. */
export interface OfferedEdit {
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** True when it is likely what is meant, but not beyond doubt. */
  readonly isSuggestion: boolean;
  /** What else helps to decide: the column's name. */
  readonly detail?: string;
  readonly edit: Edit;
}

/**
 * The edits for all fixes of a group of findings, one per cell, in the findings' order: a safe fix before an offered one,
 * any other before trimming. What was changed in read-only cells is put back in another way: see `restoresFor`.
 */
export function offeredEdits(findings: readonly Finding[], dealSheet: DealSheet): readonly OfferedEdit[] {
  const chosen = new Map<string, { readonly offered: OfferedEdit; readonly weight: number }>();
  for (const finding of findings) {
    if (finding.fix === undefined || finding.rule === "read-only") continue;
    const edit = fixEdit(finding, finding.fix, dealSheet);
    if (edit === undefined) continue;
    const isSuggestion = finding.fix.kind === "offered";
    const weight = (isSuggestion ? 0 : 2) + (finding.rule === "untrimmed" ? 0 : 1);
    const earlier = chosen.get(edit.address);
    if (earlier === undefined || earlier.weight < weight) {
      chosen.set(edit.address, { offered: offer(edit, isSuggestion), weight });
    }
  }
  return [...chosen.values()].map(({ offered }) => offered);
}

/** Edits that are beyond doubt, in words. */
export function certainEdits(edits: readonly Edit[]): readonly OfferedEdit[] {
  return edits.map((edit) => offer(edit, false));
}

/** Names the column of each edit, unless all are of one. */
export function withColumns(edits: readonly OfferedEdit[], { columns, sheet }: DealSheet): readonly OfferedEdit[] {
  const named = edits.map((offered) => {
    const place = parseCellAddress(offered.address);
    const detail = place && columns[place.column - sheet.firstColumn]?.key;
    return { ...offered, ...(detail !== undefined && { detail }) };
  });
  return new Set(named.map(({ detail }) => detail)).size > 1 ? named : edits;
}

function offer(edit: Edit, isSuggestion: boolean): OfferedEdit {
  const { address, before, after } = edit;
  return { address, before: cellText(before), after: cellText(after), isSuggestion, edit };
}

/** How many changed read-only cells a group of findings tells of that can be put back. */
export function countRestorable(findings: readonly Finding[]): number {
  return findings.filter(isRestorable).length;
}

/** The edits that put the changed read-only cells of a group of findings back as the cells that they were. */
export function restoresFor(
  state: Pick<State, "checked" | "baselines">,
  findings: readonly Finding[],
): readonly OfferedEdit[] {
  const columns = new Map<number, Map<string, Finding>>();
  for (const finding of findings) {
    if (!isRestorable(finding)) continue;
    const { row, column } = finding;
    columns.set(row, (columns.get(row) ?? new Map<string, Finding>()).set(column, finding));
  }
  return [...columns].flatMap(([row, ofRow]) =>
    restoresOf(state, { row }).flatMap(({ column, edit, before, after }) => {
      const finding = ofRow.get(column);
      // Whose record a row with another ID is, is not beyond doubt.
      const isSuggestion = finding?.fix?.kind === "offered";
      return finding === undefined ? [] : [{ address: edit.address, before, after, isSuggestion, edit }];
    }),
  );
}

/** In bulk only what has a fix: consent is a person's statement. */
function isRestorable(finding: Finding): finding is Finding & { readonly row: number; readonly column: string } {
  return finding.rule === "read-only" && finding.fix !== undefined && finding.row !== null && finding.column !== null;
}
