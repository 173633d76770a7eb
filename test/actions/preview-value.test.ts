import { previewValue } from "../../src/actions/preview-value";
import { check } from "../../src/rules/check";
import { locate } from "../../src/findings/locate";
import type { SampleDeal } from "../../src/rules/rule";
import { cell } from "./open-app";
import { dealSheet, deal, existingDeal, said, TODAY } from "../deal";

const ROWS: readonly SampleDeal[] = [deal(), deal({ "Deal Name": "Another" }), existingDeal()];

test.each<[string, number, string]>([
  ["Customer Country", 3, "Germany"],
  ["Customer Country", 3, "DE"],
  ["Customer Country", 3, ""],
  ["Customer Country", 4, "DE"],
  ["Estimated Close Date", 3, "30.1.2020"],
  ["Estimated Close Date", 3, "1/3/2020"],
  ["Final Matched Customer Account", 2, ""],
  ["Solution 1", 3, "SOL-1, USD, 10,50, 3"],
  ["Solution 3", 2, "SOL-7-B"],
  ["Microsoft help required?", 3, "no"],
  ["Partner Referral Substatus", 4, "Won"],
  ["Notes", 4, "x".repeat(32_767)],
])("%s in row %s: what is said of %j beforehand is what a check says afterwards", (key, row, text) => {
  const layout = { was: ROWS };
  const address = cell(key, row);
  const after = dealSheet(
    ROWS.map((each, index) => (index + 2 === row ? { ...each, [key]: text } : each)),
    layout,
  );
  const told = previewValue(dealSheet(ROWS, layout), address, text, TODAY.today);
  const found = check(after, TODAY).filter((finding) => locate(finding, after) === address && finding.column === key);
  expect(told.map(said)).toEqual(found.map(said));
});

test.each([
  ["a header", cell("Customer Country", 1)],
  ["a row without a deal", cell("Customer Country", 9)],
  ["no address", "Customer Country"],
  ["a place outside the sheet", "XFD2"],
])("of %s there is nothing to say beforehand", (_, address) => {
  expect(previewValue(dealSheet(ROWS), address, "Germany", TODAY.today)).toEqual([]);
});

test("the sheet stays as it was, and a formula is gone once a text stands in its place", () => {
  const sheet = dealSheet([deal()], { formulas: ["Deal Name"] });
  const before = JSON.stringify(sheet.records[0]?.cells);
  expect(check(sheet, TODAY).map(said)).toEqual(["formula W safe(UK spring deal)"]);
  expect(previewValue(sheet, cell("Deal Name", 2), "UK autumn deal", TODAY.today)).toEqual([]);
  expect(JSON.stringify(sheet.records[0]?.cells)).toBe(before);
});

test("in a full sheet a value is judged while a key is pressed", () => {
  const sheet = dealSheet(Array.from({ length: 2000 }, (_, index) => deal({ "Deal Name": `Deal ${index}` })));
  previewValue(sheet, cell("Currency", 1500), "euro", TODAY.today);
  const start = performance.now();
  for (const text of ["e", "eu", "eur", "euro"]) previewValue(sheet, cell("Currency", 1500), text, TODAY.today);
  expect((performance.now() - start) / 4).toBeLessThan(25);
});
