import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbench/model/address";
import type { Rect } from "../../../workbench/model/types";

/** Any rectangle on a sheet. */
export const anyRect: fc.Arbitrary<Rect> = fc
  .record({ row: fc.nat({ max: MAX_ROWS - 1 }), column: fc.nat({ max: MAX_COLUMNS - 1 }) })
  .chain(({ row, column }) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: MAX_ROWS - row }),
      columns: fc.integer({ min: 1, max: MAX_COLUMNS - column }),
    }),
  );

/** A rectangle on the first few rows and columns, so that several overlap. */
export const smallRect: fc.Arbitrary<Rect> = fc.record({
  row: fc.nat({ max: 9 }),
  column: fc.nat({ max: 9 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});
