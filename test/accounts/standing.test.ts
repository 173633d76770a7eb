import { accountStanding } from "../../src/accounts/standing";
import { dealOf, type Values } from "../sheet/sample-sheet";

const FINAL = "Final Matched Customer Account";
const MANAGED = "MicrosoftID: 12-1A, AccountName: Contoso, AccountAddress: Redmond";
const UNMANAGED = "MicrosoftID: 12-2B, AccountName: Contoso, AccountAddress: Redmond";
const SUGGESTED = { "Managed Account 1": MANAGED, "Unmanaged Account 1": UNMANAGED };

test.each<[string, Values, ReturnType<typeof accountStanding>]>([
  ["nothing suggested, nothing chosen", {}, "none"],
  ["suggestions", SUGGESTED, "waiting"],
  ["blanks for suggestions", { "Managed Account 1": " " }, "none"],
  ["a D-U-N-S suggestion alone", { "DUNS Account 2": "DUNSID: 1" }, "waiting"],
  ["suggestions, and High without a match", { ...SUGGESTED, Confidence: "High" }, "waiting"],
  ["a match of High confidence", { ...SUGGESTED, [FINAL]: MANAGED, Confidence: "High" }, "sure"],
  ["a match of HIGH confidence", { ...SUGGESTED, [FINAL]: MANAGED, Confidence: " HIGH " }, "sure"],
  ["a match of Medium confidence", { ...SUGGESTED, [FINAL]: MANAGED, Confidence: "Medium" }, "waiting"],
  ["a match of Low confidence without suggestions", { [FINAL]: MANAGED, Confidence: "Low" }, "waiting"],
  ["a match without confidence: chosen by a person", { ...SUGGESTED, [FINAL]: MANAGED }, "chosen"],
  ["an ID typed where nothing was searched", { [FINAL]: "MicrosoftID: 6-AB" }, "none"],
  ["an ID typed over an unsure match", { ...SUGGESTED, [FINAL]: "MicrosoftID: 6-AB", Confidence: "Low" }, "chosen"],
  ["a text that is no account", { ...SUGGESTED, [FINAL]: "Contoso" }, "waiting"],
  [
    "a text that is no account over an unsure match",
    { ...SUGGESTED, [FINAL]: "Contoso", Confidence: "Low" },
    "waiting",
  ],
  [
    "an account of another category than was matched",
    { ...SUGGESTED, [FINAL]: UNMANAGED, Confidence: "Low", "Matched Category": "Managed" },
    "chosen",
  ],
  [
    "an account of the category that was matched",
    { ...SUGGESTED, [FINAL]: UNMANAGED, Confidence: "Low", "Matched Category": "Unmanaged" },
    "waiting",
  ],
  [
    "a managed account instead of an unmanaged one",
    { ...SUGGESTED, [FINAL]: MANAGED, Confidence: "Low", "Matched Category": "UnManaged" },
    "chosen",
  ],
  [
    "a category that nobody knows",
    { ...SUGGESTED, [FINAL]: UNMANAGED, Confidence: "Low", "Matched Category": "Managed or not" },
    "waiting",
  ],
])("%s", (_, values, expected) => {
  expect(accountStanding(dealOf({ "Customer Name": "Contoso", ...values }))).toBe(expected);
});
