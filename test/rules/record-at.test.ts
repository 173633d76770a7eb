import { recordAt } from "../../src/rules/record-at";
import { deal, dealSheet } from "../deal";

test("the record of a row; none where the row is blank, above the first or below the last", () => {
  const { records } = dealSheet([{}, deal(), {}, deal(), {}]);
  const rows = [1, 2, 3, 4, 5, 6, 7].map((row) => recordAt(records, row)?.row);
  expect(rows).toEqual([undefined, undefined, 3, undefined, 5, undefined, undefined]);
  expect(recordAt([], 2)).toBeUndefined();
});
