import { fixEdit, safeFixEdits } from "../../src/edits/from-findings";
import { check } from "../../src/rules/check";
import { deal, dealSheet, findingsOf, said, TODAY } from "../deal";

/** What properties of fixes have found to be wrong, one example each. */

function saidOf(column: string, cell: string): readonly string[] {
  return findingsOf([deal({ [column]: cell })]).map(said);
}

test("a formula that gives a text is replaced by that very text", () => {
  const sheet = dealSheet([deal()], { formulas: ["Deal Name"] });
  const findings = check(sheet, TODAY);
  expect(findings.map(said)).toEqual(["formula W safe(UK spring deal)"]);
  const [finding] = findings;
  expect(finding?.fix && fixEdit(finding, finding.fix, sheet)).toMatchObject({
    before: "UK spring deal",
    after: "UK spring deal",
  });
  expect(safeFixEdits(findings, sheet)).toHaveLength(1);
});

test("what is blank but for invisible characters is blank: trimming it brings no error to light", () => {
  expect(saidOf("Solution 1", "\u200b, USD")).toEqual(["solution E", "untrimmed W safe(, USD)"]);
  expect(saidOf("Team member 1", "\u200b, Partner, 999999, bob@contoso.com")).toEqual([
    "team-member E",
    "untrimmed W safe(, Partner, 999999, bob@contoso.com)",
  ]);
});

test("no number is offered for scientific notation where more than 15 digits are wanted", () => {
  expect(saidOf("Customer Contact Phone Number", "1.23456789012345E+14")).toEqual([
    "excel-damage E offered(123456789012345)",
  ]);
  expect(saidOf("Customer Contact Phone Number", "1.234567890123456E+15")).toEqual(["excel-damage E"]);
});
