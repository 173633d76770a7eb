import { sheetStanding } from "../../src/findings/sheet-standing";
import { check } from "../../src/rules/check";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, dealSheet, existingDeal, IDS, searchDeal, TODAY } from "../deal";

const CLOSED = existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });
const OTHER_IDS = Object.fromEntries(Object.keys(IDS).map((key) => [key, "0b3a1f6c-0b84-4ac4-b4ea-5b2587d42cee"]));

test.each<[string, readonly SampleDeal[], readonly number[]]>([
  ["no deals", [], [0, 0, 0, 0, 0]],
  ["a deal to search for", [searchDeal()], [1, 0, 0, 0, 1]],
  ["a deal to create", [deal()], [0, 1, 0, 0, 1]],
  ["a deal to create with an error", [deal({ Currency: "usd" })], [0, 1, 0, 0, 0]],
  ["a deal to create with a warning", [deal({ "Estimated Deal Value": "0" })], [0, 1, 0, 0, 1]],
  ["a deal that exists", [existingDeal()], [0, 0, 1, 0, 1]],
  ["a closed deal is never ready", [CLOSED], [0, 0, 0, 1, 0]],
  [
    "all together",
    [searchDeal(), deal({ Currency: "" }), existingDeal(), { ...CLOSED, ...OTHER_IDS }],
    [1, 1, 1, 1, 2],
  ],
])("%s", (_, deals, [match, create, update, locked, ready]) => {
  const sheet = dealSheet(deals);
  expect(sheetStanding(sheet, check(sheet, TODAY))).toEqual({
    records: deals.length,
    classes: { match, create, update, locked },
    ready,
  });
});
