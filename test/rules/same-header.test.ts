import { isSameHeader } from "../../src/rules/same-header";
import { takeBaseline } from "../../src/sheet/baseline";
import type { DealSheet } from "../../src/sheet/deal-sheet";
import { deal, dealSheet, existingDeal, HEADERS } from "../deal";

const SHEET = dealSheet([deal()]);

test("other deals under the same header", () => {
  expect(isSameHeader(SHEET, dealSheet([existingDeal(), deal()]))).toBe(true);
});

const [first = "", second = "", ...others] = HEADERS;

test.each<[what: string, change: Partial<DealSheet>]>([
  ["header row", { headerRow: 2 }],
  ["first row", { sheet: { ...SHEET.sheet, firstRow: 2 } }],
  ["first column", { sheet: { ...SHEET.sheet, firstColumn: 1 } }],
  ["baseline", { baseline: takeBaseline(dealSheet([existingDeal()])) }],
  ["answer to whether unchanged deals stay", { leavesUnchanged: !SHEET.leavesUnchanged }],
  ["number of columns", { headers: HEADERS.slice(0, -1) }],
  ["number of columns, more", { headers: [...HEADERS, "Account manager"] }],
  ["order of columns", { headers: [second, first, ...others] }],
  ["spelling of the last column", { headers: [...HEADERS.slice(0, -1), "Account manager"] }],
])("another %s", (_, change) => {
  const other = { ...SHEET, ...change };
  expect([isSameHeader(SHEET, other), isSameHeader(other, SHEET), isSameHeader(other, other)]).toEqual([
    false,
    false,
    true,
  ]);
});
