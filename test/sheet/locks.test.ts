import { takeBaseline } from "../../src/sheet/baseline";
import type { Cell } from "../../src/sheet/cell";
import { dealType } from "../../src/sheet/deal-type";
import { isLocked } from "../../src/sheet/locks";
import { columnByKey } from "../../src/template/columns";
import { dealOf, dealSheetOf, type Values } from "./sample-sheet";

const ID = "ebacdadc-0b84-4ac4-b4ea-5b2587d42cee";
const HELP = "Microsoft help required?";
const SHARE = "Share with Microsoft sales team";
const CODE = "What specific help from Microsoft?";
const EXISTING = { "Referral ID": ID, "Partner Referral Substatus": "Accepted" };
const NEW = { "Customer Name": "Contoso" };

function lockedAmong(keys: readonly string[], now: Values, before?: Values): readonly string[] {
  const baseline = before && takeBaseline(dealSheetOf([before]));
  const deal = dealOf(now, baseline);
  return keys.filter((key) => {
    const column = columnByKey(key);
    if (column === undefined) throw new Error(`No column ${key}`);
    return isLocked(deal, column, baseline);
  });
}

const KEYS = ["Errors", "Customer Name", "Customer Contact Last Name", HELP, CODE, SHARE, "Deal Name"];

test.each<[string, Values, Values | undefined, readonly string[]]>([
  ["a new deal", { ...NEW, [HELP]: "Yes", [CODE]: 1 }, undefined, ["Errors"]],
  [
    "a new deal with its account",
    { ...NEW, "Final Matched Customer Account": "MicrosoftID: 6-AB" },
    undefined,
    ["Errors"],
  ],
  ["a private deal", { ...EXISTING, [HELP]: "No", [SHARE]: "No" }, undefined, ["Errors", "Customer Name"]],
  [
    "a shared deal",
    { ...EXISTING, [HELP]: "No", [SHARE]: "yes" },
    undefined,
    ["Errors", "Customer Name", "Customer Contact Last Name", SHARE],
  ],
  [
    "a deal that Microsoft helps with",
    { ...EXISTING, [HELP]: "Yes", [CODE]: 3 },
    undefined,
    ["Errors", "Customer Name", "Customer Contact Last Name", HELP, CODE],
  ],
  ["a code with spaces", { ...EXISTING, [HELP]: "No", [CODE]: " 3 " }, undefined, ["Errors", "Customer Name", CODE]],
  ["text that is no code", { ...EXISTING, [HELP]: "No", [CODE]: "13" }, undefined, ["Errors", "Customer Name"]],
  [
    "a Yes and a code that were typed just now",
    { ...EXISTING, [HELP]: "Yes", [CODE]: 3 },
    { ...EXISTING, [HELP]: "No" },
    ["Errors", "Customer Name"],
  ],
  [
    "a Yes that was taken back just now",
    { ...EXISTING, [HELP]: "No" },
    { ...EXISTING, [HELP]: "Yes" },
    ["Errors", "Customer Name", "Customer Contact Last Name", HELP],
  ],
  ["a closed deal", { ...EXISTING, "Partner Referral Substatus": "Won" }, undefined, KEYS],
])("%s", (_, now, before, locked) => {
  expect(lockedAmong(KEYS, now, before)).toEqual(locked);
});

test.each<[Cell, Cell, string | undefined]>([
  ["Yes", "No", "Co-sell"],
  ["Yes", "", "Co-sell"],
  [" yes ", "", "Co-sell"],
  [true, false, "Co-sell"],
  ["No", "Yes", "Partner-led"],
  ["n", "y", "Partner-led"],
  ["No", "No", "Private"],
  ["No", "", undefined],
  ["", "Yes", undefined],
  ["perhaps", "Yes", undefined],
])("help %j and share %j make %s", (help, share, expected) => {
  expect(dealType(dealOf({ "Customer Name": "Contoso", [HELP]: help, [SHARE]: share }))).toBe(expected);
});
