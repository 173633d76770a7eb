import fc from "fast-check";
import type { SampleDeal } from "../../src/rules/rule";
import { textOf, type DealRecord } from "../../src/sheet/deal-sheet";
import { matchRecords, type RecordMatches } from "../../src/sheet/match-records";
import { dealSheet, IDS, searchDeal } from "../deal";

const SEED = 20_260_707;

function matched(before: readonly SampleDeal[], now: readonly SampleDeal[]): RecordMatches {
  return matchRecords(
    dealSheet(before.map((cells) => searchDeal(cells))).records,
    dealSheet(now.map((cells) => searchDeal(cells))).records,
  );
}

/** The 1-based worksheet rows: before→now, and those of `now` that could be several. */
function rowsOf({ pairs, ambiguous }: RecordMatches): string {
  return [...pairs.map(({ before, now }) => `${before.row}→${now.row}`), ...ambiguous.map(({ row }) => `?${row}`)].join(
    " ",
  );
}

const named = (name: string, cells: SampleDeal = {}): SampleDeal => ({ "Deal Name": name, ...cells });
const ID = { "Referral ID": IDS["Referral ID"] ?? "" };
const OTHER_ID = { "Referral ID": "11111111-0b84-4ac4-b4ea-5b2587d42cee" };

test.each<[string, readonly SampleDeal[], readonly SampleDeal[], string]>([
  ["the same sheet", [named("A"), named("B")], [named("A"), named("B")], "2→2 3→3"],
  ["a sorted sheet", [named("A"), named("B")], [named("B"), named("A")], "3→2 2→3"],
  ["part of it", [named("A"), named("B"), named("C")], [named("C")], "4→2"],
  ["a deal that got its ID", [named("A")], [named("A", ID)], "2→2"],
  [
    "an ID in other letters, and a new name",
    [named("A", ID)],
    [named("Z", { "Referral ID": "EBACDBDC-0b84-4ac4-b4ea-5b2587d42cee" })],
    "2→2",
  ],
  ["an ID that is another one's", [named("A", ID)], [named("A", OTHER_ID)], ""],
  ["case and spaces", [named("UK spring deal")], [named(" uk  SPRING deal")], "2→2"],
  [
    "a day and an amount written otherwise",
    [named("A", { "Estimated Close Date": "1/30/2020", "Estimated Deal Value": "12563" })],
    [named("A", { "Estimated Close Date": "01/30/2020", "Estimated Deal Value": "12563.00" })],
    "2→2",
  ],
  [
    "a value that has changed, under a name of its own",
    [named("A"), named("B")],
    [named("A", { "Estimated Deal Value": "1" })],
    "2→2",
  ],
  [
    "two of a name that differ in value",
    [named("A", { "Estimated Deal Value": "1" }), named("A", { "Estimated Deal Value": "2" })],
    [named("A", { "Estimated Deal Value": "2" }), named("A", { "Estimated Deal Value": "1" })],
    "3→2 2→3",
  ],
  ["two that are alike before", [named("A"), named("A")], [named("A")], "?2"],
  ["two that are alike now", [named("A")], [named("A"), named("A")], "?2 ?3"],
  ["the same name of another customer", [named("A")], [named("A", { "Customer Name": "Fabrikam" })], ""],
  ["deals without a name", [named("")], [named("")], ""],
  ["a repeated ID", [named("A", ID), named("B", ID)], [named("A", ID)], "?2"],
  [
    "names like those of objects",
    [named("__proto__"), named("constructor")],
    [named("constructor"), named("__proto__")],
    "3→2 2→3",
  ],
])("%s", (_, before, now, expected) => {
  expect(rowsOf(matched(before, now))).toBe(expected);
});

const someDeal = fc
  .record({
    name: fc.constantFrom("A", "a ", "B", "C", ""),
    value: fc.constantFrom("1", "1.0", "2", "x"),
    id: fc.constantFrom("", "", "1", "2", "3"),
  })
  .map(({ name, value, id }) =>
    named(name, {
      "Estimated Deal Value": value,
      "Referral ID": id === "" ? "" : `0000000${id}-0b84-4ac4-b4ea-5b2587d42cee`,
    }),
  );
const deals = fc.array(someDeal, { maxLength: 8 });

const recordsOf = (sample: readonly SampleDeal[]): readonly DealRecord[] =>
  dealSheet(sample.map((cells) => searchDeal(cells))).records;

test("no record is matched twice, and none is both matched and ambiguous", () => {
  fc.assert(
    fc.property(deals, deals, (before, now) => {
      const { pairs, ambiguous } = matchRecords(recordsOf(before), recordsOf(now));
      expect(new Set(pairs.map((pair) => pair.before)).size).toBe(pairs.length);
      const seen = [...pairs.map((pair) => pair.now), ...ambiguous];
      expect(new Set(seen).size).toBe(seen.length);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test("the order of either sheet does not matter", () => {
  const shuffled = deals.chain((sample) => {
    const records = recordsOf(sample);
    return fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length }));
  });
  const pairSet = ({ pairs, ambiguous }: RecordMatches): unknown => [
    new Set(pairs.map(({ before, now }) => `${before.row}→${now.row}`)),
    new Set(ambiguous.map(({ row }) => row)),
  ];
  fc.assert(
    fc.property(shuffled, shuffled, ([before, beforeSorted], [now, nowSorted]) => {
      expect(pairSet(matchRecords(beforeSorted, nowSorted))).toEqual(pairSet(matchRecords(before, now)));
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test("a sheet with different IDs finds itself whole, however it is sorted", () => {
  const ids = fc.uniqueArray(fc.integer({ min: 10_000_000, max: 99_999_999 }), { maxLength: 12 });
  fc.assert(
    fc.property(ids, (numbers) => {
      const records = recordsOf(
        numbers.map((id) => named("A", { "Referral ID": `${id}-0b84-4ac4-b4ea-5b2587d42cee` })),
      );
      const { pairs } = matchRecords(records, [...records].reverse());
      expect(pairs.map(({ before, now }) => textOf(before, "Referral ID") === textOf(now, "Referral ID"))).toEqual(
        numbers.map(() => true),
      );
    }),
    { seed: SEED, numRuns: 30 },
  );
});
