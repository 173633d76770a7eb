import type { Cell } from "../../src/sheet/cell";
import { yesOrNo } from "../../src/sheet/deal-type";

test.each<[Cell, "yes" | "no" | undefined]>([
  ["Yes", "yes"],
  [" YES ", "yes"],
  ["y", "yes"],
  ["True", "yes"],
  [true, "yes"],
  ["No", "no"],
  ["n", "no"],
  ["FALSE", "no"],
  [false, "no"],
  ["", undefined],
  ["-", undefined],
  ["none", undefined],
  ["yes, please", undefined],
  [1, undefined],
  [0, undefined],
])("%j means %p", (cell, meant) => {
  expect(yesOrNo(cell)).toBe(meant);
});
