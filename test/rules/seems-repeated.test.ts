import { seemsRepeated } from "../../src/rules/seems-repeated";
import type { Cell } from "../../src/sheet/cell";

/** What must be looked at closely, and what need not be: the ID is told by its characters after `SOL-`. */
test.each<[cells: readonly Cell[], isClose: boolean]>([
  [[], false],
  [["SOL-1-A"], false],
  [["SOL-1-A", "SOL-1-A"], true],
  [["SOL-1-A", "sol-1-a, USD"], true],
  [["SOL-1-A", "SOL-1-A , USD"], true],
  [["SOL-1-A", "SOL-1-B"], false],
  [["SOL-1-A", "SOL-1-AB"], false],
  [["SOL-12", "SOL-21"], false],
  // Blank cells and numbers are no IDs, however often they stand there.
  [["", "", ""], false],
  [["SOL-1-A", "", ""], false],
  [[1234567, 1234567, true, true], false],
  // What begins with space, or has letters of other scripts, cannot be told quickly.
  [[" SOL-1-A", "SOL-2-B"], true],
  [["\u007fSOL-1-A"], true],
  [["~OL-1-A", "SOL-2-B"], false],
  [["SOL-1-é"], true],
  [["SOL-1-\u007f"], true],
  [["SOL-1-~", "SOL-2-~"], false],
  // Beyond the comma there may be anything.
  [["SOL-1, é", "SOL-2, é"], false],
])("%j", (cells, isClose) => {
  const positions = cells.map((_, position) => position);
  expect(seemsRepeated(cells, positions)).toBe(isClose);
  expect(seemsRepeated(cells, positions)).toBe(isClose);
});

test("only the named positions are looked at", () => {
  expect(seemsRepeated(["SOL-1-A", "SOL-1-A", "SOL-2-A"], [0, 2])).toBe(false);
  expect(seemsRepeated(["SOL-1-A", "SOL-1-A", "SOL-2-A"], [2, 1, 0])).toBe(true);
});

test("fifty different solutions are told apart, and the one that is repeated is seen", () => {
  const cells = Array.from({ length: 50 }, (_, index) => `SOL-${1000 + index}-PQRS, USD, 10, 100`);
  const positions = cells.map((_, position) => position);
  expect(seemsRepeated(cells, positions)).toBe(false);
  for (const repeated of [0, 20, 48])
    expect(seemsRepeated(cells.with(49, cells[repeated] ?? ""), positions)).toBe(true);
});
