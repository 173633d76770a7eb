import type { Severity } from "../../src/findings/finding";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, existingDeal, expectFindings, findingsOf, IDS, said, searchDeal, HEADERS, type Said } from "../deal";

const ANOTHER = {
  "Engagement ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
  "Referral ID": "0c9a3c5e-7d41-4f0e-9a55-2f1d8b6c4e70",
};
const HELP = "Microsoft help required?";
const CODE = "What specific help from Microsoft?";
const SHARE = "Share with Microsoft sales team";

function where(deals: readonly SampleDeal[], was?: readonly SampleDeal[]): string[] {
  return findingsOf(deals, was ? { was } : {}).map((one) => `${one.row ?? "-"} ${one.column ?? "-"}: ${said(one)}`);
}

describe("required", () => {
  const requiredAs = (severity: Severity): Said => ({ rule: "required", severity });
  const CONTACT = "Customer Contact First Name";
  test.each<[string, SampleDeal, string, Severity[]]>([
    ["search: city", searchDeal({ "Customer City": "" }), "Customer City", ["error"]],
    ["search: blank of spaces", searchDeal({ "Customer City": " \u00a0" }), "Customer City", ["error"]],
    ["search: country", searchDeal({ "Customer Country": "" }), "Customer Country", ["warning"]],
    ["search: intent", searchDeal({ "Marketplace Purchase Intent": "" }), "Marketplace Purchase Intent", ["warning"]],
    ["search: area", searchDeal({ "Solution Area": "" }), "Solution Area", []],
    ["create: country", deal({ "Customer Country": "" }), "Customer Country", ["error"]],
    ["create: intent", deal({ "Marketplace Purchase Intent": "" }), "Marketplace Purchase Intent", ["error"]],
    ["create: area", deal({ "Solution Area": "" }), "Solution Area", ["warning"]],
    ["update: area", existingDeal({ "Solution Area": "" }), "Solution Area", []],
    ["update: intent", existingDeal({ "Marketplace Purchase Intent": "" }), "Marketplace Purchase Intent", ["warning"]],
    ["update: solution", existingDeal({ "Solution 1": "" }), "Solution 1", ["error"]],
    ["help: contact", deal({ [CONTACT]: "" }), CONTACT, ["error"]],
    ["no help: contact", deal({ [HELP]: "No", [CODE]: "", [CONTACT]: "" }), CONTACT, []],
    ["misspelt help: contact", deal({ [HELP]: "yes", [CONTACT]: "" }), CONTACT, []],
    ["no help: share", deal({ [HELP]: "No", [CODE]: "", [SHARE]: "" }), SHARE, ["error"]],
    ["help: share", deal({ [SHARE]: "" }), SHARE, []],
    ["notes", deal({ Notes: "" }), "Notes", []],
  ])("%s", (_, row, column, expected) => {
    const all = findingsOf([row]).filter(({ rule }) => rule === "required");
    expectFindings(all).on(column, ...expected.map(requiredAs));
    expect(all).toHaveLength(expected.length);
  });
});

describe("status-pair", () => {
  const pair = (status: string, substatus: string): SampleDeal => ({
    "Partner Referral Status": status,
    "Partner Referral Substatus": substatus,
    "Declined/Lost/Error reason": ["Lost", "Declined", "Error"].includes(substatus) ? "1" : "",
  });
  test.each<[string, string, string, string]>([
    ["New", "Accepted", "", "status-pair W"],
    ["Active", "Accepted", "", ""],
    ["New", "Pending", "status-pair E", ""],
    ["New", "Received", "status-pair E", ""],
    ["Active", "Pending", "status-pair E", "status-pair E"],
    ["Closed", "Won", "status-pair E", ""],
    ["Closed", "Lost", "status-pair E", ""],
    ["Closed", "Error", "status-pair E", ""],
    ["Closed", "Accepted", "status-pair E", "status-pair E"],
    ["Active", "Won", "status-pair E", "status-pair E"],
    ["new", "Won", "one-of E safe(New)", "one-of E safe(New)"],
  ])("%s with %s: new deal “%s”, existing deal “%s”", (status, substatus, created, updated) => {
    const before = existingDeal(pair("New", "Received"));
    expect(
      findingsOf([deal(pair(status, substatus))])
        .map(said)
        .join(),
    ).toBe(created);
    expect(
      findingsOf([existingDeal(pair(status, substatus))], { was: [before] })
        .map(said)
        .join(),
    ).toBe(updated);
  });
});

test("status-transition: Active does not go back to New", () => {
  const back = existingDeal({ "Partner Referral Status": "New", "Partner Referral Substatus": "Received" });
  expect(where([back], [existingDeal()])).toEqual(["2 Partner Referral Status: status-transition E"]);
  expect(where([back], [back])).toEqual([]);
  expect(where([back])).toEqual([]);
});

test.each<[string, SampleDeal, string[]]>([
  ["both IDs", IDS, []],
  ["no Referral ID", { ...IDS, "Referral ID": "" }, ["2 Referral ID: id-pair E"]],
  ["no Engagement ID", { ...IDS, "Engagement ID": "" }, ["2 Engagement ID: id-pair E"]],
])("id-pair: %s", (_, ids, expected) => {
  expect(where([deal(ids)])).toEqual(expected);
});

test.each<[string, SampleDeal, string[]]>([
  ["code without help", { [HELP]: "No" }, [`2 ${CODE}: not-applicable W`]],
  ["help unshared", { [SHARE]: "No" }, [`2 ${SHARE}: not-applicable W safe(Yes)`]],
  ["reason of an open deal", { "Declined/Lost/Error reason": "6" }, ["2 Declined/Lost/Error reason: not-applicable I"]],
])("not-applicable: %s", (_, cells, expected) => {
  expect(where([deal(cells)])).toEqual(expected);
});

describe("close-date-past", () => {
  test.each<[string, SampleDeal, boolean]>([
    ["the day before", { "Estimated Close Date": "1/14/2020" }, true],
    ["today", { "Estimated Close Date": "1/15/2020" }, false],
    [
      "closing",
      {
        ...IDS,
        "Estimated Close Date": "1/1/2019",
        "Partner Referral Status": "Closed",
        "Partner Referral Substatus": "Won",
      },
      false,
    ],
  ])("%s", (_, cells, isSaid) => {
    expect(where([deal(cells)], [existingDeal()])).toEqual(isSaid ? ["2 Estimated Close Date: close-date-past W"] : []);
  });

  test("of a real date", () => {
    const layout = { formats: { "Estimated Close Date": "m/d/yyyy" } };
    expectFindings(findingsOf([deal({ "Estimated Close Date": 43000 })], layout)).on("Estimated Close Date", {
      rule: "close-date-past",
      severity: "warning",
    });
  });
});

test.each<[string, SampleDeal, string[]]>([
  ["one gap", { "Solution 3": "SOL-3" }, ["2 Solution 3: numbering W"]],
  ["said once for what follows", { "Solution 3": "SOL-3", "Solution 4": "SOL-4" }, ["2 Solution 3: numbering W"]],
  ["team", { "Team member 5": "Ann, Lee, 999999, ann@contoso.com" }, ["2 Team member 5: numbering W"]],
  ["the same solution", { "Solution 2": "sol-1234-pqrs, EUR".toUpperCase() }, ["2 Solution 2: numbering W"]],
  ["another solution", { "Solution 2": "SOL-2" }, []],
])("numbering: %s", (_, cells, expected) => {
  expect(where([deal(cells)])).toEqual(expected);
});

describe("read-only and locked", () => {
  const won = existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });

  test("a customer cannot change once the deal exists", () => {
    expect(where([existingDeal({ "Customer Name": "Fabrikam" })], [existingDeal()])).toEqual([
      "2 Customer Name: read-only E safe(Contoso Corporation)",
    ]);
  });

  test("rows are matched by Referral ID, wherever they stand and however it is written", () => {
    const moved = [
      deal(ANOTHER),
      existingDeal({ "Referral ID": "EBACDBDC-0B84-4AC4-B4EA-5B2587D42CEE", "Customer City": "Bonn" }),
    ];
    expect(where(moved, [existingDeal(), deal(ANOTHER)])).toContain("3 Customer City: read-only E safe(Redmond)");
  });

  test("help once given cannot be taken back, help newly asked for can be given", () => {
    const noHelp = existingDeal({ [HELP]: "No", [CODE]: "", [SHARE]: "No" });
    expect(where([noHelp], [existingDeal()])).toEqual(
      expect.arrayContaining([`2 ${HELP}: read-only E safe(Yes)`, `2 ${SHARE}: read-only E safe(Yes)`]),
    );
    expect(where([existingDeal()], [noHelp])).toEqual([]);
  });

  test("a date is the same as number and as text", () => {
    const asNumber = { ...won, "Estimated Close Date": 43860 };
    expect(where([asNumber], [won])).toEqual(["2 -: locked I"]);
  });

  test("of a closed deal nothing is said but that it is closed, and what was changed", () => {
    const broken = { ...won, Currency: "usd", "Customer City": "", "Deal Name": " x" };
    expect(where([broken])).toEqual(["2 -: locked I"]);
    expect(where([broken], [won])).toEqual([
      "2 -: locked I",
      "2 Customer City: read-only E safe(Redmond)",
      "2 Deal Name: read-only E safe(UK spring deal)",
      "2 Currency: read-only E safe(USD)",
    ]);
  });

  test("consent that was withdrawn is told, and never given back by a fix", () => {
    const consent = "Consent to share Customer/Partner contact";
    expect(where([existingDeal({ [consent]: "No" })], [existingDeal()])).toEqual(
      expect.arrayContaining([`2 ${consent}: read-only E`]),
    );
  });

  test("what the service wrote into Errors since is nobody's change", () => {
    const messages = where([existingDeal({ Errors: "Currency is wrong" })], [existingDeal()]);
    expect(messages.filter((said) => said.includes("read-only"))).toEqual([]);
  });

  test("a deal that is being closed is not locked", () => {
    expect(where([won], [existingDeal()])).toEqual([]);
  });
});

describe("across records", () => {
  test("duplicate-id: on the second row and each one after it", () => {
    expect(where([existingDeal(), existingDeal(), existingDeal(), deal(ANOTHER)])).toEqual([
      "3 Referral ID: duplicate-id E",
      "4 Referral ID: duplicate-id E",
    ]);
  });

  test("duplicate-id: not on closed deals, which stay behind, and not on what is no identifier", () => {
    const won = existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });
    const noId = existingDeal({ "Referral ID": "N/A", "Engagement ID": "N/A" });
    const messages = [...where([won, won]), ...where([noId, noId])];
    expect(messages.filter((said) => said.includes("duplicate-id"))).toEqual([]);
  });

  test("possible-duplicate: ignores case and spaces, not what differs", () => {
    const again = deal({
      "Customer Name": "contoso  CORPORATION",
      "Estimated Close Date": "01/30/2020",
      "Estimated Deal Value": "12563.0",
    });
    expect(where([deal(), again, deal({ "Estimated Deal Value": "1" }), existingDeal()])).toEqual([
      "3 -: possible-duplicate W",
    ]);
  });
});

describe("service-error", () => {
  const messages = (errors: string): string[] => where([deal({ Errors: errors })]);
  test.each<[string, string[]]>([
    ["Required field Solution 1 missing", ["2 Solution 1: service-error I"]],
    [
      "Required field Solution 1 missing; Mandatory field Customer country/region missing;",
      ["2 Customer Country: service-error I", "2 Solution 1: service-error I"],
    ],
    ["Something went wrong", ["2 Errors: service-error I"]],
    ["Solution 10 is unknown", ["2 Errors: service-error I"]],
  ])("%s", (errors, expected) => {
    expect(messages(errors)).toEqual(expected);
  });
});

describe("headers", () => {
  const heads = (headers: readonly string[], deals = [deal()]): string[] =>
    findingsOf(deals, { headers }).map((one) => `${one.row ?? "-"} ${one.column ?? "-"}: ${said(one)}`);
  const lacking = (...keys: string[]): string[] => HEADERS.filter((header) => !keys.includes(header));

  test.each<[string, readonly string[], string[]]>([
    ["a required column is missing", lacking("Currency"), ["- Currency: column-missing E"]],
    ["an optional one is", lacking("Notes"), []],
    ["a column that this deal needs", lacking(CODE), [`- ${CODE}: column-missing E`]],
    ["a reason that no deal needs", lacking("Declined/Lost/Error reason"), []],
    ["old template", lacking("Marketplace Purchase Intent"), ["- -: old-template E"]],
    ["a column twice", [...HEADERS, "customer country/region"], ["1 Customer Country: column-duplicate E"]],
    ["unknown", [...HEADERS, "Account manager"], ["1 Account manager: column-unknown W"]],
    [
      "misspelt",
      [...lacking("Notes"), "Custmer State", "Notes"].filter((h) => h !== "Customer State"),
      ["1 Custmer State: column-unknown W safe(Customer State)"],
    ],
    ["misspelt, but there already", [...HEADERS, "Custmer State"], ["1 Custmer State: column-unknown W"]],
    ["a hole", lacking("Solution 2"), ["1 Solution 3: column-gap W"]],
    [
      "beyond 50",
      [...HEADERS, "Solution 51", "Team member 77"],
      ["1 Solution 51: column-gap E", "1 Team member 77: column-gap E"],
    ],
    ["a blank header over nothing", [...HEADERS, ""], []],
  ])("%s", (_, headers, expected) => {
    expect(heads(headers)).toEqual(expected);
  });

  test("without the final account match the template is old, and nothing else is said of it", () => {
    expect(heads(lacking("Final Matched Customer Account"), [searchDeal()])).toEqual(["- -: old-template E"]);
  });

  test("Engagement ID is missed where Referral ID is filled", () => {
    expect(heads(lacking("Engagement ID"), [existingDeal()])).toEqual(["- Engagement ID: column-missing E"]);
    expect(heads(lacking("Engagement ID", "Referral ID"))).toEqual([]);
  });
});

describe("too-many-records", () => {
  const many = Array.from({ length: 1001 }, (_, index) =>
    existingDeal({ "Referral ID": `ebacdbdc-0b84-4ac4-b4ea-${String(index).padStart(12, "0")}` }),
  );
  test("counts what would be uploaded: unchanged and closed deals are not", () => {
    expect(where(many)).toEqual(["- -: too-many-records W"]);
    expect(where(many, many)).toEqual([]);
  });
});
