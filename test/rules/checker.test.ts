import fc from "fast-check";
import { check } from "../../src/rules/check";
import { createChecker, createCheckerInSteps } from "../../src/rules/checker";
import type { SampleDeal } from "../../src/rules/rule";
import type { DealSheet } from "../../src/sheet/deal-sheet";
import { deal, dealSheet, existingDeal, findingsOf, HEADERS, said, sheetOf, TODAY } from "../deal";
import { recognise } from "../../src/sheet/recognise";
import { takeBaseline } from "../../src/sheet/baseline";
import { ODD_DEAL } from "./odd-deals";

/** What was there when the sheet was imported: a deal that no new one of these tests could be. */
const BASELINE = takeBaseline(
  dealSheet([
    existingDeal({ "Deal Name": "An old deal", "Estimated Deal Value": "77", "Estimated Close Date": "12/31/2031" }),
  ]),
);

/** The deals in rows 2 and on; undefined is a blank row. */
function sheetNow(deals: readonly (SampleDeal | undefined)[], headers: readonly string[] = HEADERS): DealSheet {
  const recognition = recognise(
    sheetOf(
      deals.map((one) => one ?? {}),
      { headers },
    ),
    BASELINE,
  );
  if (recognition.kind !== "deal-sheet") throw new Error(`The test's sheet is ${recognition.kind}.`);
  return recognition.dealSheet;
}

/** Few different deals, so that they repeat each other, and blank rows. */
const ROW = fc.oneof(
  fc.constantFrom<SampleDeal | undefined>(deal(), deal({ "Deal Name": "Another" }), existingDeal(), undefined),
  ODD_DEAL,
);

test("checking changed rows alone comes to what a full check comes to, change after change", () => {
  const changes = fc.array(fc.array(fc.tuple(fc.nat(7), ROW), { minLength: 1, maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(ROW, { minLength: 8, maxLength: 8 }), changes, (before, rounds) => {
      let rows = before;
      const checker = createChecker(sheetNow(rows), TODAY);
      for (const round of rounds) {
        for (const [index, row] of round) rows = rows.with(index, row);
        checker.recheck(
          sheetNow(rows),
          round.map(([index]) => index + 2),
        );
        expect(checker.findings()).toEqual(check(sheetNow(rows), TODAY));
      }
    }),
    { numRuns: 100 },
  );
});

test("only the rows that are named are looked at", () => {
  const wrong = deal({ Currency: "usd" });
  const checker = createChecker(sheetNow([deal(), deal({ "Deal Name": "Another" })]), TODAY);
  checker.recheck(sheetNow([wrong, { ...wrong, "Deal Name": "Another" }]), [3]);
  expect(checker.findings().map(({ row, rule }) => [row, rule])).toEqual([[3, "currency-code"]]);
});

test("mending the first of three equal deals makes the second the first", () => {
  const checker = createChecker(sheetNow([deal(), deal(), deal()]), TODAY);
  checker.recheck(sheetNow([deal({ "Deal Name": "Another" }), deal(), deal()]), [2]);
  expect(checker.findings().map(({ row, params }) => [row, params])).toEqual([[4, { firstRow: 3 }]]);
});

test("a sheet with other columns is checked anew, whatever rows are named", () => {
  const headers = HEADERS.filter((header) => header !== "Currency");
  const checker = createChecker(sheetNow([deal({ "Customer Country": "usa" })]), TODAY);
  checker.recheck(sheetNow([deal()], headers), []);
  expect(checker.findings().map(said)).toEqual(["column-missing E"]);
});

test("in steps the same is found as at one go, and each step says how far it has come", () => {
  const deals = Array.from({ length: 450 }, (_, index) =>
    deal({ "Deal Name": `Deal ${index}`, Currency: index % 7 === 0 ? "usd" : "USD" }),
  );
  const steps = createCheckerInSteps(dealSheet(deals), TODAY);
  const done: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) done.push(step.value);
  expect(done).toEqual([50, 100, 150, 200, 250, 300, 350, 400, 450]);
  expect(step.value.findings()).toEqual(findingsOf(deals));
});

test("changed rows are looked at in steps, too, and come to the same", () => {
  const deals = Array.from({ length: 120 }, (_, index) => deal({ "Deal Name": `Deal ${index % 100}` }));
  const changed = deals.map((one, index) => (index % 3 === 0 ? { ...one, Currency: "usd" } : one));
  const checker = createChecker(sheetNow(deals), TODAY);
  const rows = deals.map((_, index) => index + 2);
  expect([...checker.recheckInSteps(sheetNow(changed), rows)]).toEqual([50, 100]);
  expect(checker.findings()).toEqual(check(sheetNow(changed), TODAY));
});

test("of many equal deals each names the first, whichever come and go", () => {
  const rows = Array.from({ length: 6 }, () => deal());
  const checker = createChecker(sheetNow(rows), TODAY);
  const firstRows = () => checker.findings().map(({ row, params }) => [row, params["firstRow"]]);
  expect(firstRows()).toEqual([3, 4, 5, 6, 7].map((row) => [row, 2]));
  const without = rows.with(0, deal({ "Deal Name": "Another" })).with(3, deal({ "Deal Name": "A third" }));
  checker.recheck(sheetNow(without), [2, 5]);
  expect(firstRows()).toEqual([4, 6, 7].map((row) => [row, 3]));
  checker.recheck(sheetNow(rows), [5, 2]);
  expect(firstRows()).toEqual([3, 4, 5, 6, 7].map((row) => [row, 2]));
});

test("the findings are a list of the caller's own", () => {
  const checker = createChecker(sheetNow([deal({ Currency: "usd" })]), TODAY);
  checker.findings().length = 0;
  expect(checker.findings().map(({ rule }) => rule)).toEqual(["currency-code"]);
});

describe("rows that come and go", () => {
  const another = (cells: SampleDeal = {}): SampleDeal => deal({ "Deal Name": "Another", ...cells });
  const wrong = another({ Currency: "usd" });
  const places = (rows: readonly (SampleDeal | undefined)[], changed: readonly (SampleDeal | undefined)[]) => {
    const checker = createChecker(sheetNow(rows), TODAY);
    const numbers = changed.map((_, index) => index + 2);
    checker.recheck(sheetNow(changed), [...numbers, ...rows.map((_, index) => index + 2)]);
    expect(checker.findings()).toEqual(check(sheetNow(changed), TODAY));
    return checker.findings().map(({ row, rule }) => [row, rule]);
  };

  test.each<
    [what: string, before: readonly (SampleDeal | undefined)[], after: readonly (SampleDeal | undefined)[], unknown[]]
  >([
    ["a wrong one goes", [deal(), wrong], [deal()], []],
    ["a wrong one becomes blank", [wrong, deal()], [undefined, deal()], []],
    ["a wrong one comes", [deal()], [deal(), wrong], [[3, "currency-code"]]],
    ["a wrong one is mended", [deal(), wrong], [deal(), another()], []],
    ["a right one breaks", [deal(), another()], [deal(), wrong], [[3, "currency-code"]]],
    ["a repeated one goes", [deal(), deal()], [deal()], []],
    ["the one that it repeats goes", [deal(), deal()], [undefined, deal()], []],
    ["a repeated one comes", [deal()], [deal(), deal()], [[3, "possible-duplicate"]]],
    [
      "a repeated one breaks",
      [deal(), deal()],
      [deal(), deal({ Currency: "usd" })],
      [
        [3, "possible-duplicate"],
        [3, "currency-code"],
      ],
    ],
    [
      "rows change places",
      [deal(), wrong, deal()],
      [wrong, deal(), deal()],
      [
        [2, "currency-code"],
        [4, "possible-duplicate"],
      ],
    ],
    [
      "a repeated ID breaks",
      [existingDeal(), existingDeal()],
      [existingDeal(), existingDeal({ Currency: "usd" })],
      [
        [3, "duplicate-id"],
        [3, "currency-code"],
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(places(before, after)).toEqual(expected);
  });

  test("rows that are named twice, or that were never there, do no harm", () => {
    const checker = createChecker(sheetNow([deal(), wrong]), TODAY);
    checker.recheck(sheetNow([deal(), deal()]), [3, 3, 3, 99, 1, 0, -1]);
    checker.recheck(sheetNow([deal(), deal()]), [2, 2, 99]);
    expect(checker.findings().map(({ row, rule, params }) => [row, rule, params])).toEqual([
      [3, "possible-duplicate", { firstRow: 2 }],
    ]);
  });

  test("a sheet without deals has nothing to say, and may get some", () => {
    const checker = createChecker(sheetNow([]), TODAY);
    expect(checker.findings()).toEqual([]);
    checker.recheck(sheetNow([wrong]), [2]);
    expect(checker.findings().map(({ row, rule }) => [row, rule])).toEqual([[2, "currency-code"]]);
  });

  test("what is said of the sheet comes before what is said of its rows, and keeps up with them", () => {
    const headers = HEADERS.filter((header) => header !== "What specific help from Microsoft?");
    const checker = createChecker(sheetNow([deal({ Currency: "usd" })], headers), TODAY);
    const found = () => checker.findings().map(({ row, rule }) => [row, rule]);
    expect(found()).toEqual([
      [null, "column-missing"],
      [2, "currency-code"],
    ]);
    checker.recheck(sheetNow([deal({ Currency: "usd", "Microsoft help required?": "No" })], headers), [2]);
    expect(found()).toEqual([[2, "currency-code"]]);
  });
});

test("few changed rows are looked at in one step that is not told", () => {
  const deals = Array.from({ length: 60 }, (_, index) => deal({ "Deal Name": `Deal ${index}` }));
  const checker = createChecker(sheetNow(deals), TODAY);
  const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 2);
  expect([...checker.recheckInSteps(sheetNow(deals), rows(49))]).toEqual([]);
  expect([...checker.recheckInSteps(sheetNow(deals), rows(50))]).toEqual([50]);
});

test.each([
  [0, []],
  [1, [1]],
  [49, [49]],
  [50, [50]],
  [51, [50, 51]],
])("a sheet of %i deals is checked in steps of fifty", (count, expected) => {
  const deals = Array.from({ length: count }, (_, index) => ({ "Deal Name": `Deal ${index}` }));
  const headers = ["Deal Name", "Currency", "Notes", "Errors", "Customer Name"];
  const done: number[] = [];
  for (const step of createCheckerInSteps(sheetNow(deals, headers), TODAY)) done.push(step);
  expect(done).toEqual(expected);
});
