import { check } from "../../src/rules/check";
import { createChecker } from "../../src/rules/checker";
import type { SampleDeal } from "../../src/rules/rule";
import { dealSheet, deal, existingDeal, findingsOf, TODAY } from "../deal";
import type { Finding } from "../../src/findings/finding";

/** No more columns than it takes, so that a thousand records are checked in a moment. */
const HEADERS = ["Errors", "Referral ID", "Deal Name", "Notes", "Currency", "Partner Referral Substatus"];
const ID = "Referral ID";

const only = (cells: SampleDeal): SampleDeal =>
  Object.fromEntries(HEADERS.map((header) => [header, cells[header] ?? ""]));

/** So many existing deals, each with an ID of its own. */
function existing(count: number, cells: SampleDeal = {}, from = 0): SampleDeal[] {
  const id = (number: number): string => `ebacdbdc-0b84-4ac4-b4ea-${String(number).padStart(12, "0")}`;
  return Array.from({ length: count }, (_, index) => only(existingDeal({ [ID]: id(from + index), ...cells })));
}

function created(count: number, cells: SampleDeal = {}): SampleDeal[] {
  return Array.from({ length: count }, (_, index) => only(deal({ "Deal Name": `New deal ${index}`, ...cells })));
}

const ofRule = (findings: readonly Finding[]): Finding[] => findings.filter(({ rule }) => rule === "too-many-records");

function saidOf(count: number | undefined): Finding[] {
  const params = { count: count ?? 0, most: 1000 };
  return count === undefined
    ? []
    : [{ rule: "too-many-records", severity: "warning", row: null, column: null, value: "", params }];
}

const WON = { "Partner Referral Substatus": "Won" };
const REFUSED = { Errors: "Try again" };
const WRONG = { Currency: "usd" };

test.each<
  [what: string, deals: readonly SampleDeal[], was: readonly SampleDeal[] | undefined, count: number | undefined]
>([
  ["a thousand existing deals", existing(1000), undefined, undefined],
  ["one more", existing(1001), undefined, 1001],
  ["a thousand new deals", created(1000), undefined, undefined],
  ["one more", created(1001), undefined, 1001],
  ["both", [...existing(500), ...created(501)], undefined, 1001],
  ["closed deals stay", [...existing(1000), ...existing(9, WON, 2000)], undefined, undefined],
  ["deals that are being closed go", existing(1001, WON), existing(1001), 1001],
  ["unchanged deals stay", [...existing(1001), ...created(9)], existing(1001), undefined],
  ["changed deals go", existing(1001, { Notes: "now" }), existing(1001), 1001],
  ["deals with errors stay", [...existing(1000), ...created(9, WRONG)], undefined, undefined],
  ["one more without", [...existing(1001), ...created(9, WRONG)], undefined, 1001],
  ["deals that repeat an ID stay", [...existing(1000), ...existing(5)], undefined, undefined],
  ["one more that does not", [...existing(1001), ...existing(5)], undefined, 1001],
  ["deals that have errors and repeat an ID stay once", [...existing(1001), ...existing(5, WRONG)], undefined, 1001],
  ["deals with no more than warnings go", created(1001, { Currency: "DEM" }), undefined, 1001],
  ["new deals that seem to be repeated go", [...created(1000), ...created(1)], undefined, 1001],
  ["existing deals that succeeded stay", [...existing(1001), ...existing(1, REFUSED, 2000)], undefined, undefined],
  ["those that were refused go", existing(1001, REFUSED), undefined, 1001],
  ["new deals go with those that were refused", [...created(1000), ...existing(1, REFUSED)], undefined, 1001],
  [
    "refused deals with errors stay",
    [...created(1000), ...existing(5, { ...REFUSED, ...WRONG })],
    undefined,
    undefined,
  ],
  [
    "the message of a closed deal tells of an upload too",
    [...existing(1001), ...existing(1, { ...WON, ...REFUSED }, 2000)],
    undefined,
    undefined,
  ],
  ["a message of spaces is none", existing(1001, { Errors: " " }), undefined, 1001],
])("%s", (_, deals, was, count) => {
  expect(ofRule(findingsOf(deals, { headers: HEADERS, ...(was && { was }) }))).toEqual(saidOf(count));
});

test("unchanged deals go where Partner Center does not hold the baseline's values", () => {
  const sheet = dealSheet(existing(1001), { headers: HEADERS, was: existing(1001) });
  const found = [true, false].map((leavesUnchanged) => ofRule(check({ ...sheet, leavesUnchanged }, TODAY)));
  expect(found).toEqual([saidOf(undefined), saidOf(1001)]);
});

test("the number is right after each change of a row", () => {
  const checker = createChecker(dealSheet(created(1002), { headers: HEADERS }), TODAY);
  const expectAfter = (deals: readonly SampleDeal[], rows: readonly number[], count: number | undefined): void => {
    checker.recheck(dealSheet(deals, { headers: HEADERS }), rows);
    expect(ofRule(checker.findings())).toEqual(saidOf(count));
  };
  const [wrong = {}] = created(1, WRONG);
  const all = created(1002);
  const oneWrong = all.with(0, wrong);
  const twoWrong = oneWrong.with(1, wrong);
  expectAfter(all, [], 1002);
  expectAfter(oneWrong, [2], 1001);
  expectAfter(twoWrong, [3], undefined);
  expectAfter(oneWrong, [3], 1001);
  expectAfter(all, [2], 1002);
  expectAfter(all.slice(0, 1000), [1002, 1003], undefined);
  expectAfter(all, [1002, 1003], 1002);
  expectAfter(all.with(5, {}), [7], 1001);
});
