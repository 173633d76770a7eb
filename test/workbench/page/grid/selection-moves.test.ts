import { MAX_COLUMNS, MAX_ROWS } from "../../../../workbench/model/address";
import { areaOf, jump, moved, selectionOf } from "../../../../workbench/page/grid/selection-moves";

const at = (row: number, column: number) => ({ row, column });
const DOWN = { rows: 1, columns: 0 };
const RIGHT = { rows: 0, columns: 1 };

test("a selection and its area", () => {
  const rect = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(areaOf(selectionOf(rect))).toEqual(rect);
  expect(areaOf({ active: at(4, 2), extent: at(2, 1) })).toEqual(rect);
});

test.each([
  [at(0, 0), { rows: -1, columns: -1 }, at(0, 0)],
  [at(3, 3), { rows: 20, columns: -2 }, at(23, 1)],
  [at(MAX_ROWS - 1, MAX_COLUMNS - 1), { rows: 1, columns: 1 }, at(MAX_ROWS - 1, MAX_COLUMNS - 1)],
])("%o moved by %o stays in the sheet", (from, step, to) => {
  expect(moved(from, step)).toEqual(to);
});

describe("Ctrl with an arrow key", () => {
  // Rows 0-2 and 5-6 of column 0 are filled.
  const isFilled = ({ row, column }: { row: number; column: number }) => column === 0 && [0, 1, 2, 5, 6].includes(row);
  const edge = at(9, 4);
  test.each([
    ["goes to the end of a run", at(0, 0), DOWN, at(2, 0)],
    ["goes from the end to the next run", at(2, 0), DOWN, at(5, 0)],
    ["goes through blanks to the edge", at(6, 0), DOWN, at(9, 0)],
    ["goes from a blank to the next filled cell", at(3, 0), DOWN, at(5, 0)],
    ["stays at the edge", at(9, 0), DOWN, at(9, 0)],
    ["goes up", at(9, 0), { rows: -1, columns: 0 }, at(6, 0)],
    ["goes right over blanks", at(0, 0), RIGHT, at(0, 4)],
  ])("%s", (_name, from, step, to) => {
    expect(jump(from, step, isFilled, edge)).toEqual(to);
  });
});
