import type { Cell } from "../../../src/sheet/cell";
import { findingsOf, deal, messageOf } from "../../deal";

/** The words of a message that tell one problem of a cell from the rule's others. */
test.each<[column: string, value: Cell, words: string]>([
  ["Consent to share Customer/Partner contact", "", "Consent is blank"],
  ["Consent to share Customer/Partner contact", "No", "Without consent"],
  ["CRM ID", "1.23E+10", "shortened a long number to “1.23E+10”"],
  ["Currency", "DEM", "a currency that is no longer in use"],
  ["Currency", "Dollars", "not a currency code"],
  ["Currency", "XAU", "the code of a metal"],
  ["Currency", "XTS", "a code for tests or for no currency"],
  ["Customer Country", "Atlantis", "“Atlantis” is not a country code"],
  ["Customer Country", "XK", "not an official country code"],
  ["Customer D-U-N-S ID", "12AB", "not a D-U-N-S number"],
  ["Customer D-U-N-S ID", "81466849", "fewer than nine digits"],
  ["Deal Name", "#REF!", "the Excel error #REF!"],
  ["Estimated Close Date", 43860, "is a number, not a date"],
  ["Estimated Close Date", "soon", "not a date as month/day/year"],
  ["Estimated Deal Value", "-5", "is negative"],
  ["Estimated Deal Value", "0", "The value is 0"],
  ["Estimated Deal Value", "many", "not a plain number"],
  ["Partner Referral Status", "Actve", "Use one of these: New, Active, Closed"],
  ["Referral ID", "abc", "not an ID of Partner Center"],
  ["Referral ID", "zzacdbdc-0b84-4ac4-b4ea-5b2587d42cee", "letters that IDs seldom have"],
  ["Sales Stage", "100", "Stage 100 means Won, but the substatus is Accepted"],
  ["Sales Stage", "35", "not one of the stages"],
  ["Sales Stage", "much", "“much” is not a number"],
  ["Solution 1", "SOL-12345-ABC, dollars, 1, 1", "The second part, “dollars”, is not a currency code"],
  ["Solution 1", "SOL-12345-ABC, USD, ten, 100", "The third part, “ten”, is not a price"],
  ["Solution 1", "x, USD, 1, 1", "does not begin with a solution ID"],
  ["Team member 1", "Bob", "A team member has four parts"],
  ["Team member 1", "Bob, , 999999, bob@contoso.com", "Part 2 of the team member is blank"],
  ["Team member 1", "Bob, Partner, 999999, bob", "The fourth part, “bob”, is not an e-mail address"],
  ["Team member 1", "Bob, Partner, abc, bob@contoso.com", "The third part, “abc”, is not a phone number"],
])("%s with %j: %s", (column, value, words) => {
  const said = findingsOf([deal({ [column]: value })]).filter((finding) => finding.column === column);
  expect(said.map(messageOf).join("\n")).toContain(words);
});
