import { MAX_COLUMNS, MAX_ROWS } from "../../../workbench/model/address";
import { StyleRuns } from "../../../workbench/model/style-runs";

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test("the extent of the formats follows every change", () => {
  const styles = new StyleRuns();
  expect(styles.extent()).toBeUndefined();
  styles.patch(at(2, 3), { bold: true });
  expect(styles.extent()).toEqual(at(2, 3));
  const before = styles.snapshot();
  styles.put(at(5, 6), { italic: true });
  expect(styles.extent()).toEqual({ row: 2, column: 3, rows: 4, columns: 4 });
  styles.shift({ axis: "row", kind: "insert", at: 0, count: 10 });
  expect(styles.extent()).toEqual({ row: 12, column: 3, rows: 4, columns: 4 });
  styles.put({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, {});
  expect(styles.extent()).toBeUndefined();
  styles.restore(before);
  expect(styles.extent()).toEqual(at(2, 3));
});
