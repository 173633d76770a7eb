import { bestManagedAbove } from "../../src/accounts/best-managed";
import { isLikely, rankSuggestions } from "../../src/accounts/rank";
import { dealOf, type Values } from "../sheet/sample-sheet";

const CUSTOMER = { "Customer Name": "Tailspin Toys", "Customer City": "Leeds", "Customer Address Line 1": "1 Elm Row" };
const MANAGED = "MicrosoftID: 1-A, AccountName: Tailspin Toys Ltd, AccountAddress: 1 Elm Row, Leeds";
const ELSEWHERE = "MicrosoftID: 1-B, AccountName: Tailspin Toys Ltd, AccountAddress: 8 Quay Road, Boston";
const SIMILAR = "MicrosoftID: 1-C, AccountName: Tailspin Toys Iberia, AccountAddress: 1 Elm Row, Leeds";

test.each<[string, Values, number, boolean, string | undefined]>([
  ["the same name in the city", { "Managed Account 1": MANAGED }, 1, true, "Managed Account 1"],
  ["the same name elsewhere, city wanted", { "Managed Account 1": ELSEWHERE }, 0.9, true, undefined],
  ["the same name elsewhere, city not wanted", { "Managed Account 1": ELSEWHERE }, 0.9, false, "Managed Account 1"],
  ["a name just alike enough", { "Managed Account 1": SIMILAR }, 0.8, true, "Managed Account 1"],
  ["a name not alike enough", { "Managed Account 1": SIMILAR }, 0.81, true, undefined],
  ["no managed one", { "Unmanaged Account 1": MANAGED }, 0.9, true, undefined],
  [
    "an unmanaged one that is the better one",
    { "Managed Account 1": "MicrosoftID: 1-D, AccountName: Fabrikam", "Unmanaged Account 1": MANAGED },
    0,
    false,
    undefined,
  ],
  ["none at all", {}, 0, false, undefined],
])("%s", (_, values, nameAlike, inCity, column) => {
  const ranked = rankSuggestions(dealOf({ ...CUSTOMER, ...values }));
  expect(bestManagedAbove(ranked, { nameAlike, inCity })?.column).toBe(column);
});

test.each([
  ["Tailspin Toys", "1 Elm Row, Leeds", true],
  ["Tailspin Toys", "PO BOX 1", true],
  ["Tailspin Toys", "8 Quay Road, Boston", false],
  ["Tailspin Toys Iberia", "1 Elm Row, Leeds", true],
  ["Tailspin Toys Iberia", "8 Quay Road, Boston", false],
  ["Fabrikam", "1 Elm Row, Leeds", false],
])("%j at %j is likely the customer: %p", (name, address, expected) => {
  const text = `MicrosoftID: 1-E, AccountName: ${name}, AccountAddress: ${address}`;
  const [suggestion] = rankSuggestions(dealOf({ ...CUSTOMER, "Managed Account 1": text }));
  expect(suggestion && isLikely(suggestion)).toBe(expected);
});
