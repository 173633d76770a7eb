import type { ListOffer } from "../actions/host";
import type { RowCase } from "../actions/row-list";
import { literalList } from "./validation-rule";

/** Tells where a list stands: the reference of its cells, `'Dealsheet lists'!$A$1:$A$9`, and of the blank cell below them. */
export type PlaceOfList = (list: readonly string[]) => { readonly cells: string; readonly blank: string };

/** The lists of an offer that must stand in cells, because they do not fit into a rule or because a formula chooses. */
export function listsInCells({ values, byRow }: ListOffer): (readonly string[])[] {
  switch (byRow?.kind) {
    case undefined:
      return literalList(values) === undefined ? [values] : [];
    case "cells":
      return [];
    case "cases":
      return [...byRow.cases.map((one) => one.values), ...(values.length > 0 ? [values] : [])];
  }
}

/**
 * The source of a list validation, as Excel takes it, for cells whose first row is `row` (1-based): a literal or a
 * formula whose references count from that row. Blank when nothing is offered.
 */
export function listSource({ values, byRow }: ListOffer, row: number, placeOf: PlaceOfList): string {
  switch (byRow?.kind) {
    case undefined:
      return literalList(values) ?? `=${placeOf(values).cells}`;
    case "cells":
      return `=$${byRow.first}${row}:$${byRow.last}${row}`;
    case "cases": {
      const [first] = byRow.cases;
      // A blank cell as the list: a formula of references stays one, and an error would be no source at all.
      const otherwise =
        values.length > 0 ? placeOf(values).cells : first === undefined ? "" : placeOf(first.values).blank;
      const cell = `$${byRow.column}${row}`;
      return `=${byRow.cases.reduceRight((rest, one) => `IF(${holds(cell, one)},${placeOf(one.values).cells},${rest})`, otherwise)}`;
    }
  }
}

/** Excel compares texts without regard to case. */
function holds(cell: string, { when }: RowCase): string {
  const tests = when.map((text) => `${cell}="${text.replaceAll('"', '""')}"`);
  return tests.length === 1 ? tests.join() : `OR(${tests.join()})`;
}
