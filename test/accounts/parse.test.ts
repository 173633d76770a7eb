import type { Account } from "../../src/accounts/account";
import { isMicrosoftId, parseAccount } from "../../src/accounts/parse";

function account(kind: Account["kind"], id: string, name = "", address = ""): Omit<Account, "text"> {
  return { kind, id, name, address };
}

test.each([
  [
    "MicrosoftID: 11-1FG2G, AccountName: Microsoft, AccountAddress: PO BOX 80456",
    account("microsoft", "11-1FG2G", "Microsoft", "PO BOX 80456"),
  ],
  [
    "DUNSID: 659410848, AccountName:JUNIOR, AccountAddress: 21 TOH GUAN ROAD EAST #07-06 TOH GUAN CENTRE",
    account("duns", "659410848", "JUNIOR", "21 TOH GUAN ROAD EAST #07-06 TOH GUAN CENTRE"),
  ],
  ["MicrosoftID: 6-ABCDEFG23XB", account("microsoft", "6-ABCDEFG23XB")],
  ["MicrosoftId :6-AB", account("microsoft", "6-AB")],
  [
    "  microsoft id:6-AB,accountname:Contoso,accountaddress:1 Main St  ",
    account("microsoft", "6-AB", "Contoso", "1 Main St"),
  ],
  [
    "MicrosoftID: 6-AB, AccountName: Contoso, Ltd., AccountAddress: 1 Main St, Suite 5, Redmond",
    account("microsoft", "6-AB", "Contoso, Ltd.", "1 Main St, Suite 5, Redmond"),
  ],
  [
    "MicrosoftID: 6-AB ,\u00a0AccountName : Contoso: North ,\nAccountAddress : ",
    account("microsoft", "6-AB", "Contoso: North"),
  ],
  ["MicrosoftID: 6-AB, AccountName: Contoso", account("microsoft", "6-AB", "Contoso")],
  ["MicrosoftID: 6-AB, AccountAddress: 1 Main St", account("microsoft", "6-AB", "", "1 Main St")],
  ["MicrosoftID: 6-AB, AccountName:, AccountAddress: 1 Main St", account("microsoft", "6-AB", "", "1 Main St")],
  ["MicrosoftID:, AccountName: Contoso", account("microsoft", "", "Contoso")],
  [
    "Moody'sID: 12345, AccountName: Contoso, AccountAddress: 1 Main St",
    account("unknown", "12345", "Contoso", "1 Main St"),
  ],
  ["Account: see notes, AccountName: Contoso", account("unknown", "", "Contoso")],
  ["DUNSID: 659410848,AccountAddress: 1 Main St", account("duns", "659410848", "", "1 Main St")],
  ["DUNSID: 659410848,  AccountAddress : 1 Main St", account("duns", "659410848", "", "1 Main St")],
  ["DUNSID: 659410848,  AccountName: Contoso", account("duns", "659410848", "Contoso")],
  ["Client identifier: 5, AccountName: Contoso", account("unknown", "", "Contoso")],
  ["1. MicrosoftID: 6-AB, AccountName: Contoso", account("unknown", "", "Contoso")],
  ["6-ABCDEFG23XB", account("unknown", "")],
  ["Contoso Corporation", account("unknown", "")],
  ["#N/A", account("unknown", "")],
])("%j", (text, expected) => {
  expect(parseAccount(text)).toEqual({ ...expected, text });
});

test.each(["", " ", "\u00a0\n"])("%j is no account", (text) => {
  expect(parseAccount(text)).toBeUndefined();
});

test.each([
  ["6-ABCDEFG23XB", true],
  ["11-1FG2G", true],
  ["", false],
  ["6-", false],
  ["-AB", false],
  ["AB-6", false],
  ["6-AB C", false],
  ["6-AB\n", false],
])("%j as a Microsoft ID: %p", (id, expected) => {
  expect(isMicrosoftId(id)).toBe(expected);
});
