import { HELD_OUT_NAMES, TUNING_NAMES, type NameParts } from "../../bench/accounts/company-names";
import { labelledSample } from "../../bench/accounts/labelled-sample";
import { measureRanking, OURS, OURS_IN_CITY, PLAIN_JARO_WINKLER } from "../../bench/accounts/measure-ranking";
import { sampleDeals } from "../../bench/accounts/sample-deals";

/** What the ranking had reached when these tests were written; it may only get better. */
const REACHED = {
  tuning: { precisionAt1: 0.976, likelyRecall: 0.926, likelyPrecision: 0.972, wrongAt90: 2 },
  "held out": { precisionAt1: 0.984, likelyRecall: 0.943, likelyPrecision: 0.978, wrongAt90: 1 },
} as const;

describe.each(["tuning", "held out"] as const)("the %s half of the labelled sample", (half) => {
  const cases = sampleDeals(labelledSample(half));
  const figures = measureRanking(cases, OURS);
  const reached = REACHED[half];

  test("is what it says: 300 records, of which 40 have no right answer", () => {
    expect(cases).toHaveLength(300);
    expect(cases.filter(({ right }) => right.size === 0)).toHaveLength(40);
  });

  test("the first suggestion is the customer as often as before, and more often than with plain Jaro–Winkler", () => {
    expect(figures.precisionAt1).toBeGreaterThanOrEqual(reached.precisionAt1);
    expect(figures.precisionAt1).toBeGreaterThan(measureRanking(cases, PLAIN_JARO_WINKLER).precisionAt1 + 0.05);
  });

  test("“likely” finds the customer, and hardly anybody else", () => {
    expect(figures.likelyRecall).toBeGreaterThanOrEqual(reached.likelyRecall);
    expect(figures.likelyPrecision).toBeGreaterThanOrEqual(reached.likelyPrecision);
  });

  test("hardly any of the best managed accounts above 90 % is another company, in the customer’s city none", () => {
    const wrongAt = (taken: typeof figures.taken): number =>
      taken.find(({ threshold }) => threshold === 0.9)?.wrong ?? Infinity;
    expect(wrongAt(figures.taken)).toBeLessThanOrEqual(reached.wrongAt90);
    expect(wrongAt(measureRanking(cases, OURS_IN_CITY).taken)).toBe(0);
  });
});

test("the halves share no name of a company", () => {
  const names = ({ stems, longNames, eastern }: NameParts): readonly string[] => [...stems, ...longNames, ...eastern];
  const tuning = new Set(names(TUNING_NAMES));
  expect(names(HELD_OUT_NAMES).filter((name) => tuning.has(name))).toEqual([]);
});
