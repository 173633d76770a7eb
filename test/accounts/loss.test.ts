import { lossOf } from "../../src/accounts/loss";
import { dealOf, type Values } from "../sheet/sample-sheet";

const FINAL = "Final Matched Customer Account";
const MANAGED = "MicrosoftID: 12-1A, AccountName: Contoso, AccountAddress: Redmond";
const MANAGED_TOO = "MicrosoftID: 12-1B, AccountName: Contoso, AccountAddress: York";
const UNMANAGED = "MicrosoftID: 12-2B, AccountName: Contoso, AccountAddress: Redmond";
const DUNS = "DUNSID: 659410848, AccountName: CONTOSO, AccountAddress: Redmond";
const TYPED = "MicrosoftID: 6-AB";
const SUGGESTED = {
  "Managed Account 1": MANAGED,
  "Managed Account 2": MANAGED_TOO,
  "Unmanaged Account 1": UNMANAGED,
  "DUNS Account 1": DUNS,
};

test.each<[string, Values, string, ReturnType<typeof lossOf>]>([
  ["an unmanaged one", { ...SUGGESTED, [FINAL]: MANAGED }, UNMANAGED, "registration"],
  [
    "an unmanaged one, by its ID alone",
    { ...SUGGESTED, [FINAL]: "MicrosoftID: 12-1a" },
    "MicrosoftID: 12-2B",
    "registration",
  ],
  ["a D-U-N-S one", { ...SUGGESTED, [FINAL]: MANAGED }, DUNS, "registration-until-matched"],
  [
    "a D-U-N-S one that is not suggested",
    { ...SUGGESTED, [FINAL]: MANAGED },
    DUNS.replace("65", "56"),
    "registration-until-matched",
  ],
  ["an ID that the row does not suggest", { ...SUGGESTED, [FINAL]: MANAGED }, TYPED, "registration-unless-managed"],
  [
    "an ID, where the match alone is known to be managed",
    { [FINAL]: MANAGED, "Matched Category": "managed" },
    TYPED,
    "registration-unless-managed",
  ],
  ["another managed one", { ...SUGGESTED, [FINAL]: MANAGED }, MANAGED_TOO, undefined],
  ["itself", { ...SUGGESTED, [FINAL]: MANAGED }, MANAGED, undefined],
  ["itself, by its ID alone", { [FINAL]: MANAGED, "Matched Category": "Managed" }, "MicrosoftID: 12-1A", undefined],
  ["nothing", { ...SUGGESTED, [FINAL]: MANAGED }, " ", undefined],
  ["one in the place of none", { ...SUGGESTED, [FINAL]: " " }, UNMANAGED, undefined],
  ["one in the place of an unmanaged one", { ...SUGGESTED, [FINAL]: UNMANAGED }, DUNS, undefined],
  ["one in the place of an unmanaged match", { [FINAL]: UNMANAGED, "Matched Category": "Unmanaged" }, TYPED, undefined],
  [
    "one in the place of an ID that was typed",
    { ...SUGGESTED, [FINAL]: TYPED, "Matched Category": "Managed" },
    DUNS,
    undefined,
  ],
  [
    "one that is suggested twice, managed first",
    { ...SUGGESTED, "Unmanaged Account 1": MANAGED_TOO, [FINAL]: MANAGED },
    MANAGED_TOO,
    undefined,
  ],
])("with %s", (_, values, text, expected) => {
  expect(lossOf(dealOf(values), text)).toBe(expected);
});
