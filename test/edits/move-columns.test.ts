import * as fc from "fast-check";
import type { Edit } from "../../src/edits/edit";
import { afterColumnDeleted, afterColumnInserted } from "../../src/edits/move-columns";

const edit = (address: string, witness: string): Edit => ({
  address,
  before: "a",
  after: "b",
  witness: { address: witness, value: "w" },
});

test.each([
  ["left of it", "C7", "A7", "C7", "A7"],
  ["where it stands", "D7", "A7", "E7", "A7"],
  ["right of it, and over a letter's end", "Z7", "AZ7", "AA7", "BA7"],
])("an edit %s after column D was inserted", (_, address, witness, movedAddress, movedWitness) => {
  expect(afterColumnInserted([edit(address, witness)], 3)).toEqual([edit(movedAddress, movedWitness)]);
});

test("taking the column out again brings every edit back", () => {
  const columns = fc.integer({ min: 0, max: 16_000 });
  const letters = (column: number): string => {
    let text = "";
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    }
    return text;
  };
  fc.assert(
    fc.property(columns, columns, columns, (column, a, b) => {
      const edits = [edit(`${letters(a)}2`, `${letters(b)}2`)];
      expect(afterColumnDeleted(afterColumnInserted(edits, column), column)).toEqual(edits);
    }),
  );
});
