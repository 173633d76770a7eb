import type { Finding } from "../../../src/findings/finding";
import type { SampleDeal } from "../../../src/rules/rule";
import { deal, existingDeal, findingsOf, HEADERS, searchDeal } from "../../deal";

const ID = "Referral ID";
const WON = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" };
const ANOTHER_ID = "0c9a3c5e-7d41-4f0e-9a55-2f1d8b6c4e70";

function repeatedIn(deals: readonly SampleDeal[], rule: string): Finding[] {
  return findingsOf(deals).filter((finding) => finding.rule === rule);
}

describe("duplicate-id", () => {
  const first = existingDeal();
  const id = String(first[ID]);
  test.each<
    [what: string, deals: readonly SampleDeal[], expected: readonly (readonly [row: number, firstRow: number])[]]
  >([
    ["twice", [first, first], [[3, 2]]],
    [
      "three times, with another between",
      [first, existingDeal({ [ID]: ANOTHER_ID }), first, first],
      [
        [4, 2],
        [5, 2],
      ],
    ],
    ["in capital letters", [first, existingDeal({ [ID]: id.toUpperCase() })], [[3, 2]]],
    ["with a space", [first, existingDeal({ [ID]: `${id} ` })], [[3, 2]]],
    ["IDs that end alike", [first, existingDeal({ [ID]: `1${id.slice(1)}` })], []],
    ["one ID blank", [first, deal({ "Deal Name": "Another", "Engagement ID": "", [ID]: "" })], []],
    ["both blank", [deal({ "Deal Name": "One" }), deal({ "Deal Name": "Two" })], []],
    ["both blank but for a space", [deal({ [ID]: " " }), deal({ [ID]: " " })], []],
    ["what is no ID", [existingDeal({ [ID]: "N/A" }), existingDeal({ [ID]: "N/A" })], []],
    ["the first is closed", [existingDeal(WON), first], []],
    ["the second is closed", [first, existingDeal(WON)], []],
    ["one of three is closed", [existingDeal(WON), first, first], [[4, 3]]],
  ])("%s", (_, deals, expected) => {
    expect(repeatedIn(deals, "duplicate-id")).toEqual(
      expected.map(([row, firstRow]) => ({
        rule: "duplicate-id",
        severity: "error",
        row,
        column: ID,
        value: deals[row - 2]?.[ID],
        params: { firstRow },
      })),
    );
  });
});

describe("possible-duplicate", () => {
  const NAME = "Deal Name";
  const CUSTOMER = "Customer Name";
  const VALUE = "Estimated Deal Value";
  const DATE = "Estimated Close Date";
  test.each<[what: string, deals: readonly SampleDeal[], expected: readonly number[]]>([
    ["the same", [deal(), deal()], [3]],
    ["before the search", [searchDeal(), searchDeal()], [3]],
    ["one before the search", [searchDeal(), deal()], [3]],
    ["another name", [deal(), deal({ [NAME]: "UK autumn deal" })], []],
    [
      "another name that ends alike",
      [deal({ [NAME]: "A contract renewal" }), deal({ [NAME]: "B contract renewal" })],
      [],
    ],
    ["another customer", [deal(), deal({ [CUSTOMER]: "Fabrikam" })], []],
    ["another value", [deal(), deal({ [VALUE]: "12563.5" })], []],
    ["another date", [deal(), deal({ [DATE]: "1/31/2020" })], []],
    ["another month", [deal({ [DATE]: "2/11/2020" }), deal({ [DATE]: "11/2/2020" })], []],
    ["another year", [deal({ [DATE]: "1/30/2021" }), deal()], []],
    ["other letters of the name", [deal({ [NAME]: "ÄÖ deal" }), deal({ [NAME]: "äö  DEAL " })], [3]],
    ["the same value otherwise written", [deal(), deal({ [VALUE]: 12563 }), deal({ [VALUE]: "012563.00" })], [3, 4]],
    ["both without name", [deal({ [NAME]: "" }), deal({ [NAME]: " " })], []],
    ["both without customer", [deal({ [CUSTOMER]: "" }), deal({ [CUSTOMER]: "" })], []],
    ["both without value", [deal({ [VALUE]: "" }), deal({ [VALUE]: "" })], []],
    ["values that are no numbers", [deal({ [VALUE]: "12k" }), deal({ [VALUE]: "12k" })], []],
    ["dates that are none", [deal({ [DATE]: "soon" }), deal({ [DATE]: "soon" })], []],
    ["existing deals", [existingDeal(), existingDeal({ [ID]: ANOTHER_ID })], []],
    ["a new one like an existing one", [existingDeal(), deal()], []],
    ["closed ones", [existingDeal(WON), existingDeal(WON)], []],
  ])("%s", (_, deals, expected) => {
    expect(repeatedIn(deals, "possible-duplicate")).toEqual(
      expected.map((row) => ({
        rule: "possible-duplicate",
        severity: "warning",
        row,
        column: null,
        value: "",
        params: { firstRow: 2 },
      })),
    );
  });
});

test("what is said of a repeated record stands among what is said of it alone, by column", () => {
  const wrong = existingDeal({ Currency: "usd", "Engagement ID": "x", Errors: "Try again" });
  const found = findingsOf([existingDeal(), wrong], { headers: HEADERS }).map(({ row, column, rule }) => [
    row,
    column,
    rule,
  ]);
  expect(found).toEqual([
    [3, "Errors", "service-error"],
    [3, "Engagement ID", "identifier"],
    [3, ID, "duplicate-id"],
    [3, "Currency", "currency-code"],
  ]);
});
