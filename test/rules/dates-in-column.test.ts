import fc from "fast-check";
import { safeFixEdits } from "../../src/edits/from-findings";
import { check } from "../../src/rules/check";
import { createChecker } from "../../src/rules/checker";
import { deal, dealSheet, findingsOf, messageOf, said, TODAY } from "../deal";

const DATE = "Estimated Close Date";

const deals = (dates: readonly string[]) =>
  dates.map((date, index) => deal({ [DATE]: date, "Deal Name": `Deal ${index}` }));

/** What is said of each date that is not right, from top to bottom. */
function saidOf(...dates: readonly string[]): string[] {
  return findingsOf(deals(dates)).map(said);
}

test.each<[string, readonly string[], string]>([
  ["day first", ["12.06.2028", "31.03.2028"], "date E offered(06/12/2028)"],
  ["month first", ["12.06.2028", "03.31.2028"], "date E offered(12/06/2028)"],
  ["no evidence", ["12.06.2028", "05/20/2028"], "date E"],
  ["evidence of another separator", ["12.06.2028", "31-03-2028"], "date E"],
  ["both ways", ["12.06.2028", "31.03.2028", "03.31.2028"], "date E"],
  ["hyphens", ["12-06-2028", "31-03-2028"], "date E offered(06/12/2028)"],
  ["with a time", ["12.06.2028 10:00", "31.03.2028"], "date E offered(06/12/2028)"],
  ["a year of two digits", ["12.06.28", "31.03.2028"], "date E offered(06/12/2028)"],
])("a date that can be two days, in a column that shows %s", (_, dates, expected) => {
  expect(saidOf(...dates)[0]).toBe(expected);
});

test("the message says both days, and what the column shows", () => {
  const messages = (...dates: readonly string[]) => messageOf(findingsOf(deals(dates))[0] as never);
  expect(messages("12.06.2028")).toMatch(/^“12\.06\.2028” can be Dec 6, 2028 or Jun 12, 2028\. /);
  expect(messages("12.06.2028", "31.03.2028")).toContain("the other dates of this column are written day first");
  expect(messages("12.06.2028", "31.03.2028", "03.31.2028")).toContain("written both ways");
});

test("no reading of such a date is safe", () => {
  const sheet = dealSheet(deals(["12.06.2028", "31.03.2028"]));
  expect(safeFixEdits(check(sheet, TODAY), sheet).map(({ after }) => after)).toEqual(["03/31/2028"]);
});

test("checking changed rows alone comes to what a full check comes to", () => {
  const date = fc.constantFrom("12.06.2028", "31.03.2028", "03.31.2028", "4-5-2028", "31-03-2028", "05/20/2028", "");
  const rows = fc.array(date, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.array(fc.tuple(fc.nat(4), date), { maxLength: 6 }), (before, edits) => {
      let now = before;
      const checker = createChecker(dealSheet(deals(now)), TODAY);
      for (const [at, text] of edits) {
        now = now.with(at, text);
        checker.recheck(dealSheet(deals(now)), [at + 2]);
        expect(checker.findings()).toEqual(check(dealSheet(deals(now)), TODAY));
      }
    }),
    { seed: 20_261_123, numRuns: 40 },
  );
});
