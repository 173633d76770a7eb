import { isChanged } from "../../src/sheet/is-changed";
import type { SampleDeal } from "../../src/rules/rule";
import { dealSheet, existingDeal, HEADERS, IDS, type SheetLayout } from "../deal";

/** Whether the only deal of a sheet is changed against what it was. */
function changed(is: SampleDeal, was: SampleDeal, layout: SheetLayout = {}): boolean | undefined {
  const sheet = dealSheet([existingDeal(is)], { ...layout, was: [existingDeal(was)] });
  return sheet.records.map((deal) => isChanged(deal, sheet))[0];
}

test.each<[string, SampleDeal, SampleDeal, boolean]>([
  ["nothing", {}, {}, false],
  ["a text", { Notes: "now" }, { Notes: "before" }, true],
  ["a cell that was filled", { Notes: "" }, { Notes: "before" }, true],
  ["a cell that was blank", { Notes: "now" }, { Notes: "" }, true],
  ["blank in another way", { Notes: " " }, { Notes: "" }, false],
  ["the Referral ID's case", { "Referral ID": String(IDS["Referral ID"]).toUpperCase() }, {}, true],
  ["the service's messages", { Errors: "" }, { Errors: "Try again" }, false],
  ["a number of the same amount", { "Estimated Deal Value": 12.5 }, { "Estimated Deal Value": "12.50" }, false],
  ["noise of binary arithmetic", { "Estimated Deal Value": 0.3 }, { "Estimated Deal Value": 0.1 + 0.2 }, false],
  ["another number", { "Estimated Deal Value": 12.5 }, { "Estimated Deal Value": 12.6 }, true],
])("%s", (_, is, was, expected) => {
  expect(changed(is, was)).toBe(expected);
});

test("a deal that the baseline does not know is changed; so is every deal without a baseline", () => {
  const other = { "Referral ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cef" };
  expect(changed({}, other)).toBe(true);
  const sheet = dealSheet([existingDeal()]);
  expect(sheet.records.map((deal) => isChanged(deal, sheet))).toEqual([true]);
});

test("what stands in a column that the service does not know is no change", () => {
  const headers = [...HEADERS, "Our own remark"];
  expect(changed({ "Our own remark": "now" }, { "Our own remark": "before" }, { headers })).toBe(false);
});

test.each<[string, SampleDeal, SampleDeal, SheetLayout["formats"], boolean]>([
  ["40% and 0.4", { "Sales Stage": 0.4 }, { "Sales Stage": 0.4 }, { "Sales Stage": "0%" }, false],
  ["40% and the text 40", { "Sales Stage": 0.4 }, { "Sales Stage": "40" }, { "Sales Stage": "0%" }, false],
  ["40% and 60%", { "Sales Stage": 0.4 }, { "Sales Stage": 0.6 }, { "Sales Stage": "0%" }, true],
  ["the text 0.4 and 40%", { "Sales Stage": "0.4" }, { "Sales Stage": 0.4 }, { "Sales Stage": "0%" }, false],
  [
    "two times of a day",
    { "Created Date": 43860.5 },
    { "Created Date": 43860.25 },
    { "Created Date": "m/d/yyyy" },
    false,
  ],
])("by what the format makes of it: %s", (_, is, was, formats = {}, expected) => {
  expect(changed(is, was, { formats })).toBe(expected);
});
