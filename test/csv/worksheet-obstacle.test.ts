import { worksheetObstacle } from "../../src/csv/worksheet-obstacle";

const rows = (count: number, row: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => row);

test.each([
  ["nothing", [], undefined],
  ["a text as long as a cell may hold", [["x".repeat(32_767)]], undefined],
  [
    "a text that is one longer",
    [["a"], ["b", "x".repeat(32_768)]],
    { kind: "text", row: 2, column: 1, length: 32_768 },
  ],
  ["as many rows as a worksheet has", rows(1_048_576, ["a"]), undefined],
  ["one row more", rows(1_048_577, ["a"]), { kind: "rows", count: 1_048_577 }],
  ["as many columns as a worksheet has", [Array.from({ length: 16_384 }, () => "")], undefined],
  [
    "one column more, in one row",
    [["a"], Array.from({ length: 16_385 }, () => "")],
    { kind: "columns", count: 16_385 },
  ],
  [
    "too many cells",
    rows(
      50_001,
      Array.from({ length: 100 }, () => ""),
    ),
    { kind: "cells", count: 5_000_100 },
  ],
])("%s", (_, cells, obstacle) => {
  expect(worksheetObstacle(cells)).toEqual(obstacle);
});
