import { evenParts } from "../../src/findings/even-parts";
import { lockedCells } from "../../src/findings/locked-cells";
import { isLocked } from "../../src/sheet/locks";
import { deal, dealSheet, existingDeal, searchDeal } from "../deal";

const ID = (number: number) => `0000000${number}-0b84-4ac4-b4ea-5b2587d42cee`;
const exists = (number: number, cells = {}) =>
  existingDeal({ "Engagement ID": ID(number), "Referral ID": ID(number), ...cells });

/** One of each sort that read-only cells hang on, as they were and as they are. */
const WAS = [
  searchDeal(),
  deal(),
  exists(1, { "Microsoft help required?": "Yes", "What specific help from Microsoft?": "3" }),
  exists(2, {
    "Microsoft help required?": "No",
    "What specific help from Microsoft?": "",
    "Share with Microsoft sales team": "No",
  }),
  exists(3, { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" }),
  exists(4, { "Microsoft help required?": "No", "Share with Microsoft sales team": "Yes" }),
];
const IS = WAS.map((cells) => ({ ...cells, "Microsoft help required?": "Yes" }));

test.each([
  [1, 1],
  [2, 3],
  [6, 48],
])("in %i rows and %i columns the counts are those of the single cells", (mostRows, mostColumns) => {
  const sheet = dealSheet(IS, { was: WAS });
  const columns = evenParts(sheet.columns.length, mostColumns);
  const rows = evenParts(sheet.records.length, mostRows);
  const wanted = new Uint32Array((rows.count + 1) * columns.count);
  sheet.records.forEach((record, number) => {
    sheet.columns.forEach((column, offset) => {
      if (column === undefined || !isLocked(record, column, sheet.baseline)) return;
      const index = (rows.partOf(number) + 1) * columns.count + columns.partOf(offset);
      wanted[index] = (wanted[index] ?? 0) + 1;
    });
  });
  expect(wanted.some((count) => count > 0)).toBe(true);
  expect([...lockedCells(sheet, columns, rows)]).toEqual([...wanted]);
});
