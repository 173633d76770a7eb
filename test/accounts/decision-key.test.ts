import { decisionKey } from "../../src/accounts/decision-key";
import { FINAL_MATCH } from "../../src/template/account-match-columns";
import { dealSheet, searchDeal } from "../deal";
import type { SampleDeal } from "../../src/rules/rule";

const keyOf = (cells: SampleDeal): string => {
  const [record] = dealSheet([searchDeal(cells)]).records;
  if (record === undefined) throw new Error("there is no record");
  return decisionKey(record);
};
const DEAL: SampleDeal = { "Deal Name": "Cloud", "Customer Name": "Contoso", [FINAL_MATCH]: "MicrosoftID: 6-AB" };

test("a decision goes with deal, customer and account, whatever else is changed", () => {
  expect(keyOf({ ...DEAL, Notes: "called", "Customer City": "York" })).toBe(keyOf(DEAL));
  expect(keyOf({ ...DEAL, "Deal Name": "Cloud " })).toBe(keyOf(DEAL));
  expect(keyOf(DEAL)).toMatch(/^[0-9a-f]{16}$/);
});

test.each<[string, SampleDeal]>([
  ["deal", { "Deal Name": "Cloud 2" }],
  ["customer", { "Customer Name": "Contoso Ltd" }],
  ["account", { [FINAL_MATCH]: "MicrosoftID: 6-AC" }],
  ["split between them", { "Deal Name": "CloudContoso", "Customer Name": "" }],
])("another %s is another decision", (_, cells) => {
  expect(keyOf({ ...DEAL, ...cells })).not.toBe(keyOf(DEAL));
});

test("many deals that are nearly the same have a key each", () => {
  const { records } = dealSheet(
    Array.from({ length: 20_000 }, (_, n) => ({ ...DEAL, "Deal Name": `Deal ${n}`, Notes: "" })),
    { headers: ["Deal Name", "Customer Name", FINAL_MATCH, "Notes", "Currency"] },
  );
  expect(new Set(records.map(decisionKey)).size).toBe(20_000);
});
