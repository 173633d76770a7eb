import type { SheetChange } from "../../src/actions/host";
import { NO_CHANGES, together, withChange, type PendingChanges } from "../../src/actions/pending-changes";
import { parseRunAddress, type Run } from "../../src/sheet/a1";

function run(address: string): Run {
  const parsed = parseRunAddress(address);
  if (parsed === undefined) throw new Error(`Not a run: ${address}`);
  return parsed;
}

const runs = (...addresses: readonly string[]): Run[] => addresses.map(run);
const edited = (...addresses: readonly string[]): SheetChange => ({
  kind: "edited",
  sheetId: "{1}",
  areas: runs(...addresses),
});
const moved: SheetChange = { kind: "moved", sheetId: "{1}" };

test.each<[string, PendingChanges, SheetChange, PendingChanges]>([
  ["a first edit", NO_CHANGES, edited("D5"), runs("D5")],
  ["the same cell again", runs("D5"), edited("D5"), runs("D5")],
  ["a cell of an area that has changed", runs("D5:F9"), edited("E6"), runs("D5:F9")],
  ["another cell", runs("D5"), edited("D6"), runs("D5", "D6")],
  ["several areas", NO_CHANGES, edited("A1", "C3:D4"), runs("A1", "C3:D4")],
  ["moved cells", runs("D5"), moved, "whole"],
  ["an edit after cells have moved", "whole", edited("D5"), "whole"],
])("%s", (_, before, change, after) => {
  expect(withChange(before, change)).toEqual(after);
});

test("the changes of two times together", () => {
  expect(together(runs("A2"), runs("A3", "A2"))).toEqual(runs("A2", "A3"));
  expect(together(runs("A2"), "whole")).toBe("whole");
  expect(together("whole", NO_CHANGES)).toBe("whole");
});

test("very many changes are the whole sheet", () => {
  const cells = Array.from({ length: 101 }, (_, index) => `B${2 * index + 1}`);
  expect(cells.slice(0, 100).reduce((so, one) => withChange(so, edited(one)), NO_CHANGES)).toHaveLength(100);
  expect(cells.reduce((so, one) => withChange(so, edited(one)), NO_CHANGES)).toBe("whole");
});
