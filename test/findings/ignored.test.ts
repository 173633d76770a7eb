import fc from "fast-check";
import { coveredFindings, ignoredKey, partIgnored, waysToIgnore, type Ignored } from "../../src/findings/ignored";
import { ignoredText, parseIgnoredText } from "../../src/findings/ignored-text";
import type { Finding } from "../../src/findings/finding";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, dealSheet, existingDeal, findingsOf } from "../deal";

/** A warning: spaces around the name. */
const UNTRIMMED: SampleDeal = { "Deal Name": " Fabrikam" };

function first(deals: readonly SampleDeal[]): { readonly finding: Finding; readonly ways: readonly Ignored[] } {
  const finding = findingsOf(deals).find(({ rule }) => rule === "untrimmed");
  if (finding === undefined) throw new Error("nothing is untrimmed");
  return { finding, ways: waysToIgnore(finding, dealSheet(deals)) };
}

/** The rules of what is left of these deals' findings. */
function left(deals: readonly SampleDeal[], decisions: readonly Ignored[]): string[] {
  return partIgnored(findingsOf(deals), decisions, dealSheet(deals)).shown.map(({ rule, row }) => `${rule} ${row}`);
}

test("a warning can be ignored by itself, in its column, and anywhere; an error cannot", () => {
  const { ways } = first([deal(UNTRIMMED)]);
  expect(ways.map(({ kind }) => kind)).toEqual(["cell", "column", "rule"]);
  const deals = [deal({ Currency: "xx" })];
  const [error] = findingsOf(deals);
  expect(error?.severity).toBe("error");
  expect(error && waysToIgnore(error, dealSheet(deals))).toEqual([]);
});

const EXISTING = existingDeal(UNTRIMMED);
const NEW = deal(UNTRIMMED);

test.each<[string, SampleDeal, readonly SampleDeal[], readonly string[]]>([
  ["the same deal, further down", EXISTING, [deal(), EXISTING], []],
  ["the same deal under another customer", EXISTING, [{ ...EXISTING, "Customer Name": "Contoso" }], []],
  ["an ID in capitals", EXISTING, [{ ...EXISTING, "Referral ID": String(EXISTING["Referral ID"]).toUpperCase() }], []],
  ["another deal", EXISTING, [{ ...EXISTING, "Referral ID": "ebacdbdc-0b84-4ac4-b4ea-000000000000" }], ["untrimmed 2"]],
  ["another value", EXISTING, [{ ...EXISTING, "Deal Name": "Fabrikam " }], ["untrimmed 2"]],
  ["another column", EXISTING, [{ ...EXISTING, "Deal Name": "Fabrikam", Notes: " Fabrikam" }], ["untrimmed 2"]],
  ["the same new deal, further down", NEW, [deal(), NEW], []],
  ["a new deal of another customer", NEW, [{ ...NEW, "Customer Name": "Contoso" }], ["untrimmed 2"]],
])("what was ignored of one deal, asked of %s", (_, was, deals, expected) => {
  const [way] = first([was]).ways;
  expect(left(deals, way === undefined ? [] : [way])).toEqual(expected);
});

test("a kind is ignored in its column or anywhere, whatever the deal and the value", () => {
  const [, inColumn, anywhere] = first([deal(UNTRIMMED)]).ways;
  const deals = [deal({ "Deal Name": "A " }), deal({ "Deal Name": "B", Notes: " c" })];
  expect(left(deals, [inColumn as Ignored])).toEqual(["untrimmed 3"]);
  expect(left(deals, [anywhere as Ignored])).toEqual([]);
});

test("no decision hides an error", () => {
  const deals = [deal({ Currency: "xx", "Deal Name": "" })];
  const errors = findingsOf(deals);
  const decisions = errors.map(({ rule }): Ignored => ({ kind: "rule", rule }));
  expect(left(deals, decisions)).toHaveLength(errors.length);
});

test("without decisions the list is the very same", () => {
  const findings = findingsOf([deal(UNTRIMMED)]);
  expect(partIgnored(findings, [], dealSheet([deal(UNTRIMMED)])).shown).toBe(findings);
});

test("what is ignored counts for the narrowest decision that covers it", () => {
  const deals = [deal(UNTRIMMED), deal({ "Deal Name": "Other " })];
  const [cell, , anywhere] = first(deals).ways;
  const decisions = [anywhere as Ignored, cell as Ignored];
  const covered = coveredFindings(findingsOf(deals), decisions, dealSheet(deals));
  expect(decisions.map((each) => covered.get(ignoredKey(each))?.map(({ row }) => row))).toEqual([[3], [2]]);
});

const text = fc.string({ unit: "binary" });
const decision: fc.Arbitrary<Ignored> = fc.oneof(
  fc.record({ kind: fc.constant("rule" as const), rule: text }),
  fc.record({ kind: fc.constant("column" as const), rule: text, column: text }),
  fc.record({ kind: fc.constant("cell" as const), rule: text, column: fc.option(text), value: text, deal: text }),
);

test("decisions come back from their text, whatever they hold, and the text can stand in XML", () => {
  fc.assert(
    fc.property(fc.array(decision), (decisions) => {
      const kept = ignoredText(decisions);
      expect(kept).toMatch(/^[\x20-\x7e]*$/);
      expect(kept).not.toMatch(/[<>&]/);
      expect(parseIgnoredText(kept)).toEqual(decisions);
    }),
  );
});

test.each([
  "",
  "null",
  "[]",
  '{"version":2,"ignored":[]}',
  '{"version":1}',
  '{"version":1,"ignored":[{"kind":"cell","rule":"untrimmed"}]}',
  '{"version":1,"ignored":[{"kind":"column","rule":"untrimmed","column":null}]}',
  '{"version":1,"ignored":[{"kind":"all","rule":"untrimmed"}]}',
  '{"version":1,"ignored":[{"kind":"rule"}]}',
])("%s holds no decisions", (kept) => {
  expect(parseIgnoredText(kept)).toBeUndefined();
});
