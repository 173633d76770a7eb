import { seemsReplaced } from "../../src/sheet/seems-replaced";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, dealSheet } from "../deal";

function open(number: number, cells: SampleDeal = {}): SampleDeal {
  const id = `0000000${number}-0b84-4ac4-b4ea-5b2587d42cee`;
  return deal({ "Engagement ID": id, "Referral ID": id, "Microsoft MSX ID": `7-${number}`, ...cells });
}

const FIVE = [1, 2, 3, 4, 5];
const written = (number: number) => open(number, { "Microsoft MSX ID": "8-1" });

test.each<[string, readonly SampleDeal[], boolean]>([
  ["nothing was done", FIVE.map((n) => open(n)), false],
  ["a person has edited every deal", FIVE.map((n) => open(n, { Notes: "x", "Deal Name": "y" })), false],
  ["deals were sorted and some deleted", [open(4), open(2)], false],
  ["new deals were added below", [...FIVE.map((n) => open(n)), ...FIVE.map(() => deal())], false],
  ["two deals differ", [written(1), written(2)], false],
  ["half of the deals differ", [1, 2, 3].map(written).concat([4, 5, 6].map((n) => open(n > 5 ? 5 : n))), false],
  ["most deals differ where the service writes", [...[1, 2, 3].map(written), open(4), open(5)], true],
  ["most deals carry a message of the upload", FIVE.map((n) => open(n, { Errors: "Try again" })), true],
  ["most deals are others", [6, 7, 8, 9].map((n) => open(n)), true],
])("%s: %#", (_, deals, expected) => {
  expect(seemsReplaced(dealSheet(deals, { was: FIVE.map((n) => open(n)) }))).toBe(expected);
});

test("without a baseline, or with one of no deals, nothing was replaced", () => {
  const deals = FIVE.map((n) => open(n));
  expect(seemsReplaced(dealSheet(deals))).toBe(false);
  expect(seemsReplaced(dealSheet(deals, { was: [deal()] }))).toBe(false);
});
