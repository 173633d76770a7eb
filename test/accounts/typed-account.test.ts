import { typedAccount } from "../../src/accounts/typed-account";
import { suggestionsOf } from "../../src/accounts/suggestions";
import { dealOf } from "../sheet/sample-sheet";

const MANAGED = "MicrosoftID: 12-1FG2G, AccountName: Contoso Ltd, AccountAddress: PO BOX 80456";
const DUNS = "DUNSID: 659410848, AccountName:CONTOSO, AccountAddress: 21 Main Street";
const SUGGESTIONS = suggestionsOf(dealOf({ "Managed Account 1": MANAGED, "DUNS Account 1": DUNS }));

test.each([
  ["6-ABCDEFG23XB", "MicrosoftID: 6-ABCDEFG23XB"],
  [" microsoft id:6-ABCDEFG23XB ", "MicrosoftID: 6-ABCDEFG23XB"],
  ["MicrosoftId : 6-AB", "MicrosoftID: 6-AB"],
  ["MicrosoftID: 6-AB,AccountName:X, AccountAddress: Y", "MicrosoftID: 6-AB, AccountName: X, AccountAddress: Y"],
  ["DUNSID: 123456789, AccountName: X, AccountAddress: Y", "DUNSID: 123456789, AccountName: X, AccountAddress: Y"],
  // What is suggested is taken as it is suggested.
  ["12-1fg2g", MANAGED],
  ["MicrosoftID: 12-1FG2G", MANAGED],
  ["659410848", DUNS],
  ["65-941-0848", DUNS],
  ["D-U-N-S 659410848", DUNS],
  ["dunsid:659410848", DUNS],
  [` ${MANAGED} `, MANAGED],
  // Another name for a known ID is meant as it was typed.
  [
    "MicrosoftID: 12-1FG2G, AccountName: X, AccountAddress: Y",
    "MicrosoftID: 12-1FG2G, AccountName: X, AccountAddress: Y",
  ],
])("%j is taken as %j", (typed, text) => {
  expect(typedAccount(typed, SUGGESTIONS)).toEqual({ text });
});

test.each([
  ["", "blank"],
  ["  ", "blank"],
  ["123456789", "duns-alone"],
  ["DUNSID: 123456789", "duns-alone"],
  ["12-345-6789", "duns-alone"],
  ["MicrosoftID: ABC", "malformed-id"],
  ["Microsoft ID", "malformed-id"],
  ["DUNSID: 12345", "malformed-id"],
  ["6-ABC DEF", "malformed-id"],
  ["6 -", "malformed-id"],
  ["Contoso Corporation", "no-id"],
  ["Contoso 6-AB", "no-id"],
  ["12345678", "no-id"],
])("%j is %s", (typed, problem) => {
  expect(typedAccount(typed, SUGGESTIONS)).toEqual({ problem });
});
