import { columnShares } from "../../src/findings/column-shares";
import { dealSheet } from "../deal";
import type { Finding, Severity } from "../../src/findings/finding";

const SHEET = dealSheet([{ "Deal Name": "Contoso" }]);

function finding(column: string | null, severity: Severity): Finding {
  return { rule: "required", severity, row: 2, column, value: "", params: {} };
}

test("columns stand by errors, then by warnings, then as in the sheet, with their part of the whole", () => {
  const findings = [
    finding("Notes", "warning"),
    finding("Deal Name", "warning"),
    finding("Currency", "error"),
    finding("Customer City", "error"),
    finding("Customer City", "warning"),
    finding(null, "error"),
    finding(null, "error"),
    finding("CRM ID", "info"),
    finding("__proto__", "warning"),
  ];
  expect(columnShares(findings, SHEET)).toEqual([
    { column: null, errors: 2, warnings: 0, share: 2 / 8 },
    { column: "Customer City", errors: 1, warnings: 1, share: 2 / 8 },
    { column: "Currency", errors: 1, warnings: 0, share: 1 / 8 },
    { column: "__proto__", errors: 0, warnings: 1, share: 1 / 8 },
    { column: "Deal Name", errors: 0, warnings: 1, share: 1 / 8 },
    { column: "Notes", errors: 0, warnings: 1, share: 1 / 8 },
  ]);
});

test.each([
  ["nothing", []],
  ["infos alone", [finding("Notes", "info")]],
])("of %s there is no column", (_, findings) => {
  expect(columnShares(findings, SHEET)).toEqual([]);
});
