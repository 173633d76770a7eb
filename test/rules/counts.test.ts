import { newCounts } from "../../src/rules/counts";
import { dealSheet, deal } from "../deal";

const SHEET = dealSheet([deal(), deal({ Notes: "b" }), deal({ Notes: "b" }), deal({ Notes: "" })]);
const POSITION = SHEET.positions.get("Notes") ?? 0;

function counted() {
  const counts = newCounts({ countAs: ({ cells }) => String(cells[POSITION]) || undefined });
  const [a, b, c, blank] = SHEET.records;
  if (a === undefined || b === undefined || c === undefined || blank === undefined) throw new Error("Four deals.");
  return { counts, a, b, c, blank };
}

test("records are counted in and out, those with errors once more", () => {
  const { counts, a, b, c, blank } = counted();
  const name = String(a.cells[POSITION]);
  const numbers = () => {
    const { all, withErrors } = counts.counted([], SHEET);
    return [Object.fromEntries(all), Object.fromEntries(withErrors())];
  };
  expect(numbers()).toEqual([{}, {}]);
  counts.count(a, SHEET, false, 1);
  counts.count(b, SHEET, true, 1);
  counts.count(c, SHEET, true, 1);
  counts.count(blank, SHEET, true, 1);
  expect(numbers()).toEqual([{ [name]: 1, b: 2 }, { b: 2 }]);
  counts.count(c, SHEET, true, -1);
  counts.count(a, SHEET, false, -1);
  counts.count(blank, SHEET, true, -1);
  expect(numbers()).toEqual([{ [name]: 0, b: 1 }, { b: 1 }]);
});

test("records of which only others show that they have errors are counted with those for this once", () => {
  const { counts, a, b, c, blank } = counted();
  const name = String(a.cells[POSITION]);
  for (const one of [a, c, blank]) counts.count(one, SHEET, false, 1);
  counts.count(b, SHEET, true, 1);
  const { all, withErrors } = counts.counted([a, c, blank], SHEET);
  expect([...all]).toEqual([
    [name, 1],
    ["b", 2],
  ]);
  expect(Object.fromEntries(withErrors())).toEqual({ [name]: 1, b: 2 });
  expect(Object.fromEntries(counts.counted([], SHEET).withErrors())).toEqual({ b: 1 });
});

test("a rule that counts nothing has no numbers", () => {
  const { a } = counted();
  const counts = newCounts({});
  counts.count(a, SHEET, true, 1);
  const { all, withErrors } = counts.counted([a], SHEET);
  expect([...all, ...withErrors()]).toEqual([]);
});
