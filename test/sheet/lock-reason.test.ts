import { takeBaseline } from "../../src/sheet/baseline";
import { lockReason } from "../../src/sheet/lock-reason";
import { isLocked } from "../../src/sheet/locks";
import { COLUMNS, columnByKey } from "../../src/template/columns";
import { dealSheet, existingDeal, searchDeal } from "../deal";

const HELP = "Microsoft help required?";
const CODE = "What specific help from Microsoft?";
const OPEN = { "Partner Referral Status": "Active", "Partner Referral Substatus": "Accepted" };
const WON = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" };
const SHARED = { ...OPEN, [HELP]: "Yes", [CODE]: "3" };
const PRIVATE = { ...OPEN, [HELP]: "No", [CODE]: "", "Share with Microsoft sales team": "No" };

test.each([
  ["an existing deal", existingDeal(SHARED), "Referral ID", "always"],
  ["a new deal", searchDeal(), "Referral ID", "always"],
  ["a new deal", searchDeal(), "Customer City", undefined],
  ["an existing deal", existingDeal(PRIVATE), "Customer City", "created"],
  ["a private deal", existingDeal(PRIVATE), "Customer Contact Last Name", undefined],
  ["a private deal", existingDeal(PRIVATE), HELP, undefined],
  ["a private deal", existingDeal(PRIVATE), CODE, undefined],
  ["a shared deal", existingDeal(SHARED), "Customer Contact Last Name", "shared"],
  ["a shared deal", existingDeal(SHARED), HELP, "yes"],
  ["a shared deal", existingDeal(SHARED), CODE, "code"],
  ["a shared deal", existingDeal(SHARED), "Notes", undefined],
  ["a closed deal", existingDeal(WON), "Notes", "closed"],
  ["a closed deal", existingDeal(WON), "Customer City", "closed"],
  ["a closed deal", existingDeal(WON), "Referral ID", "always"],
])("%s, its %s column %s: %s", (_, cells, key, reason) => {
  const [deal] = dealSheet([cells]).records;
  expect(deal && lockReason(deal, columnByKey(key), undefined)).toBe(reason);
});

test.each([
  ["closed", WON, "closed"],
  ["open", OPEN, undefined],
])("an unknown column of a deal that is %s", (_, cells, reason) => {
  const [deal] = dealSheet([existingDeal(cells)]).records;
  expect(deal && lockReason(deal, undefined, undefined)).toBe(reason);
});

test("a reason is given exactly where a cell is locked", () => {
  for (const was of [OPEN, WON, SHARED, PRIVATE]) {
    const baseline = takeBaseline(dealSheet([existingDeal(was)]));
    const [deal] = dealSheet([existingDeal(OPEN)], { was: [existingDeal(was)] }).records;
    if (deal === undefined) throw new Error("There is no deal.");
    for (const column of COLUMNS) {
      expect([column.key, lockReason(deal, column, baseline) !== undefined]).toEqual([
        column.key,
        isLocked(deal, column, baseline),
      ]);
    }
  }
});
