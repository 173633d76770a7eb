/** The list of a dropdown where every row has its own. Columns are letters: `K`. */
export type RowList =
  /** The filled cells of the same row, from one column to another. */
  | { readonly kind: "cells"; readonly first: string; readonly last: string }
  /** What the cell of the same row in another column decides. */
  | { readonly kind: "cases"; readonly column: string; readonly cases: readonly RowCase[] };

/** A list, and the texts of the deciding cell, in any case of letters, for which it is offered. */
export interface RowCase {
  readonly when: readonly string[];
  readonly values: readonly string[];
}
