import type { Column } from "../../src/template/column";
import { columnByHeader, columnByKey, COLUMNS } from "../../src/template/columns";
import { headerKey } from "../../src/template/header-key";
import { numberedHeader } from "../../src/template/repeating";
import { templateHeaders } from "../../src/template/template-headers";

/** rules.md §3, row by row: key | required | lock | kind. */
const TABLE = `
Errors | no | always | system
Engagement ID | no | always | identifier
Referral ID | no | always | identifier
Deal Name | always | never | text
Customer Name | match | created | text
Customer Address Line 1 | always | created | text
Customer Address Line 2 | no | created | text
Customer State | no | created | text
Customer Postal Code | no | created | text
Customer City | match | created | text
Customer Country | always | created | country
Customer D-U-N-S ID | no | created | duns
Customer Domain Name | no | never | domain-name
Customer Contact First Name | if-help | shared | text
Customer Contact Last Name | if-help | shared | text
Customer Contact Phone Number | if-help | shared | phone
Customer Contact Email Address | if-help | shared | email
Partner Referral Status | always | never | one-of
Partner Referral Substatus | always | never | one-of
Microsoft Referral Status | no | always | system
Microsoft Referral Substatus | no | always | system
Declined/Lost/Error reason | if-reason | never | reason-code
Sales Stage | no | never | sales-stage
Estimated Deal Value | always | never | amount
Estimated ACR Value | no | never | amount
Currency | always | never | currency
Estimated Close Date | always | never | date
CRM ID | no | never | text
Marketing Campaign ID | no | never | text
Notes | no | never | text
Microsoft help required? | always | yes | one-of
What specific help from Microsoft? | if-help | code | help-code
Share with Microsoft sales team | if-no-help | yes | one-of
Notes to Microsoft | no | shared | text
Consent to share Customer/Partner contact | always | created | consent
CLA Number | no | never | text
Device Category | no | never | one-of
Silicon Type | no | never | one-of
Azure Certified Device | no | never | one-of
Attach Services | no | never | one-of
Microsoft MSX ID | no | always | system
Migrated PSC Deal ID | no | always | system
Created Date | no | always | system
PartnerID (formerly MPN ID) | no | created | partner-id
Marketplace Purchase Intent | create | never | one-of
Partner Role | no | never | text
Solution Area | no | never | text
Solution Play | no | never | text
Final Matched Customer Account | no | created | account-match
Matched Category | no | always | system
Confidence | no | always | system
Managed Account 1 | no | always | suggestion
Managed Account 2 | no | always | suggestion
Unmanaged Account 1 | no | always | suggestion
Unmanaged Account 2 | no | always | suggestion
DUNS Account 1 | no | always | suggestion
DUNS Account 2 | no | always | suggestion
Solution 1 | always | never | solution
Solution 2 | no | never | solution
Solution 50 | no | never | solution
Team member 1 | always | never | team-member
Team member 50 | no | never | team-member
Microsoft team member 1 | no | always | system
Microsoft team member 50 | no | always | system
`;

const ROWS = TABLE.trim()
  .split("\n")
  .map((line) => line.split(" | "));

describe("the column table", () => {
  test.each(ROWS)("%s is required: %s, locked: %s, and holds %s", (key, required, lock, kind) => {
    expect(columnByKey(key)).toMatchObject({ key, required, lock, kind });
  });

  test("holds these columns and the repeating ones up to 50, no others", () => {
    const repeating = COLUMNS.filter(({ number }) => number !== undefined);
    expect(repeating).toHaveLength(150);
    const listed = ROWS.map(([key]) => key).filter((key) => !/^(Solution|.*[Tt]eam member) \d+$/.test(key ?? ""));
    expect(
      COLUMNS.filter(({ number }) => number === undefined)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...listed].sort());
  });

  test("no two columns share a spelling", () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, spellings } of COLUMNS) {
      for (const spelling of [key, ...spellings].map(headerKey)) {
        owners.set(spelling, (owners.get(spelling) ?? new Set()).add(key));
      }
    }
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test("every column says what it is for, in a text that fits Excel's prompt", () => {
    for (const { description, source } of COLUMNS) {
      expect(description).toMatch(/^[A-Z].{15,180}\.$/);
      expect(source).not.toBe("");
    }
  });

  test("samples that must be one of a list are", () => {
    const listed = COLUMNS.filter((column): column is Column & Required<Pick<Column, "values">> => {
      return column.values !== undefined && column.sample !== "";
    });
    expect(listed.length).toBeGreaterThan(5);
    for (const { key, values, sample } of listed) {
      expect([key, values.map(({ value }) => value)]).toEqual([key, expect.arrayContaining([sample])]);
    }
  });
});

describe("columnByHeader", () => {
  test.each([
    ["Customer country/region", "Customer Country"],
    ["Customer DUNS ID", "Customer D-U-N-S ID"],
    ["Customer D-U-N-S id", "Customer D-U-N-S ID"],
    ["Customer Postal code", "Customer Postal Code"],
    ["Customer Domain Name *", "Customer Domain Name"],
    ["Customer contact phone number", "Customer Contact Phone Number"],
    ["What specific help from Microsoft ?", "What specific help from Microsoft?"],
    ["Declined/Lost reason", "Declined/Lost/Error reason"],
    ["Decline/Lost/Error reason", "Declined/Lost/Error reason"],
    ["MPN Id", "PartnerID (formerly MPN ID)"],
    ["PartnerID (formerly MPNID)", "PartnerID (formerly MPN ID)"],
    ["Microsoft MSX Id", "Microsoft MSX ID"],
    ["Migrated PSC Deal Id", "Migrated PSC Deal ID"],
    ["Final account match", "Final Matched Customer Account"],
    ["Final Account Matched", "Final Matched Customer Account"],
    ["Final Matched Customer Account *", "Final Matched Customer Account"],
    ["Managed Account Match 2", "Managed Account 2"],
    ["UnManaged Account Match 1", "Unmanaged Account 1"],
    ["Moodys Account Match 2", "DUNS Account 2"],
    ["DUNS Account", "DUNS Account 1"],
    ["Final Account Match", "Final Matched Customer Account"],
    ["MPN ID", "PartnerID (formerly MPN ID)"],
    ["Microsoft referral status", "Microsoft Referral Status"],
    ["Microsoft Referral Substatus", "Microsoft Referral Substatus"],
    ["Migrated PSC deal ID", "Migrated PSC Deal ID"],
    ["Consent to share customer/partner contact", "Consent to share Customer/Partner contact"],
    ["Managed account 1", "Managed Account 1"],
    ["Managed Account 1 & 2", "Managed Account 1"],
    ["Unmanaged Account 1 & 2", "Unmanaged Account 1"],
    ["DUNS account 2", "DUNS Account 2"],
    ["Matched category", "Matched Category"],
    ["\ufeffErrors", "Errors"],
    ["  currency\u00a0", "Currency"],
    ["SOLUTION 3", "Solution 3"],
    ["Solution 03", "Solution 3"],
    ["Team Member 50", "Team member 50"],
    ["microsoft team member 1", "Microsoft team member 1"],
  ])("%j names %s", (header, key) => {
    expect(columnByHeader(header)?.key).toBe(key);
  });

  test.each([
    "",
    "   ",
    "?",
    "Solution",
    "Solution 0",
    "Solution 51",
    "Team member x",
    "__proto__",
    "constructor",
    "Deal",
  ])("%j names no column", (header) => {
    expect(columnByHeader(header)).toBeUndefined();
  });
});

test.each([
  ["Solution 51", { family: "Solution", number: 51 }],
  ["Solution 0", { family: "Solution", number: 0 }],
  ["team member 99", { family: "Team member", number: 99 }],
  ["Microsoft Team Member 7", { family: "Microsoft team member", number: 7 }],
  ["Solution", undefined],
  ["Solution 5 of 9", undefined],
  ["Managed Account 1", undefined],
  ["Solution 12345678901", undefined],
])("numberedHeader(%j)", (header, expected) => {
  expect(numberedHeader(header)).toEqual(expected);
});

describe("a new sheet's headers", () => {
  test.each([
    ["2023", 54, { present: "PartnerID (formerly MPN ID)", absent: "MPN Id" }],
    ["2026", 71, { present: "MPN Id", absent: "Microsoft Referral Status" }],
  ] as const)("%s: %i columns, all known, none twice", (generation, count, { present, absent }) => {
    const headers = templateHeaders(generation);
    const keys = headers.map((header) => columnByHeader(header)?.key);
    expect(headers).toHaveLength(count);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(count);
    expect(headers).toContain(present);
    expect(headers).not.toContain(absent);
  });

  test.each(["2023", "2026"] as const)("%s: every required column is there", (generation) => {
    const keys = templateHeaders(generation).map((header) => columnByHeader(header)?.key);
    const required = COLUMNS.filter((column) => column.required !== "no").map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(required));
  });
});
