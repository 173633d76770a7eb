import { effectsOf } from "../../src/csv/effects";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, dealSheet, searchDeal } from "../deal";

/** An open deal with IDs of its own. */
function open(number: number, cells: SampleDeal = {}): SampleDeal {
  const id = `0000000${number}-0b84-4ac4-b4ea-5b2587d42cee`;
  return deal({ "Engagement ID": id, "Referral ID": id, "Deal Name": `Deal ${number}`, ...cells });
}

const PRIVATE = { "Microsoft help required?": "No", "Share with Microsoft sales team": "No" };
const PARTNER_LED = { "Microsoft help required?": "No", "Share with Microsoft sales team": "Yes" };
const closed = (substatus: string): SampleDeal => ({
  "Partner Referral Status": "Closed",
  "Partner Referral Substatus": substatus,
});

test("each thing that an upload does is told with its rows, and nothing that it does not do", () => {
  const was = [1, 2, 3, 4, 5].map((number) => open(number, PRIVATE));
  const sheet = dealSheet(
    [
      open(1),
      searchDeal({ "Deal Name": "new" }),
      open(2, { ...PRIVATE, ...closed("Won") }),
      open(3, PARTNER_LED),
      deal({ "Deal Name": "found" }),
      open(4, { ...PRIVATE, ...closed("lost") }),
      open(5, { ...PRIVATE, ...closed("Won") }),
    ],
    { was },
  );
  expect(effectsOf(sheet.records, sheet.baseline)).toEqual([
    { kind: "search", rows: [3] },
    { kind: "create", rows: [6] },
    { kind: "update", rows: [2, 4, 5, 7, 8] },
    { kind: "close", substatus: "Won", rows: [4, 8] },
    { kind: "close", substatus: "Lost", rows: [7] },
    { kind: "co-sell", rows: [2] },
    { kind: "partner-led", rows: [5] },
  ]);
  expect(effectsOf([], undefined)).toEqual([]);
});
