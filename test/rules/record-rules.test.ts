import type { Severity } from "../../src/findings/finding";
import type { SampleDeal } from "../../src/rules/rule";
import { columnByHeader } from "../../src/template/columns";
import { templateHeaders } from "../../src/template/template-headers";
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

describe("required, column by column: what is said of a blank in a search, a new deal, an existing deal", () => {
  const ALWAYS = ["Deal Name", "Customer Address Line 1", "Customer Country", "Partner Referral Status"].concat(
    ["Partner Referral Substatus", "Estimated Deal Value", "Currency", "Estimated Close Date", HELP],
    ["Solution 1", "Team member 1"],
  );
  const CONTACT = ["First Name", "Last Name", "Phone Number", "Email Address"].map(
    (name) => `Customer Contact ${name}`,
  );
  const OPTIONAL = ["Customer Address Line 2", "Customer State", "Customer Postal Code", "Customer D-U-N-S ID"].concat(
    ["Customer Domain Name", "Declined/Lost/Error reason", "Sales Stage", "Estimated ACR Value", "CRM ID"],
    ["Marketing Campaign ID", "Notes", "Notes to Microsoft", "CLA Number", "Device Category", "Silicon Type"],
    ["Azure Certified Device", "Attach Services", "PartnerID (formerly MPN ID)", "Partner Role", SHARE],
    ["Solution 2", "Team member 2", "Microsoft team member 1", "Managed Account 1", "Errors", "Confidence"],
  );
  const rows = (columns: readonly string[], expected: string): (readonly [string, string, SampleDeal])[] =>
    columns.map((column) => [column, expected, {}]);
  const NO_HELP = { [HELP]: "No", [CODE]: "" };
  const LOST = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Lost" };
  test.each<readonly [string, string, SampleDeal]>([
    ...rows(["Customer Name", "Customer City"], "EEE"),
    ...rows(ALWAYS, "WEE"),
    ...rows(["Marketplace Purchase Intent"], "WEW"),
    ...rows([...CONTACT, CODE], "WEE"),
    ...rows(["Solution Area", "Solution Play"], "-W-"),
    ...rows(OPTIONAL, "---"),
    [SHARE, "WEE", NO_HELP],
    ...CONTACT.map((column) => [column, "---", NO_HELP] as const),
    ["Declined/Lost/Error reason", "WEE", LOST],
    ["Declined/Lost/Error reason", "WEE", { ...LOST, "Partner Referral Substatus": "Declined" }],
    ["Declined/Lost/Error reason", "WEE", { ...LOST, "Partner Referral Substatus": "Error" }],
    ["Declined/Lost/Error reason", "---", { ...LOST, "Partner Referral Substatus": "Won" }],
    // It has a rule of its own, whatever the class.
    ["Consent to share Customer/Partner contact", "---", {}],
  ])("%s: %s (%j)", (column, expected, others) => {
    const letters = [searchDeal, deal, existingDeal].map((make) => {
      const all = findingsOf([make({ ...others, [column]: "" })], { was: [existingDeal()] });
      const found = all.find((one) => one.rule === "required" && one.column === column);
      return found?.severity.charAt(0).toUpperCase() ?? "-";
    });
    expect(letters.join("")).toBe(expected);
  });
});

test.each([
  ["search", searchDeal],
  ["new", deal],
  ["existing", existingDeal],
])("consent is an error in every class: %s", (_, make) => {
  const consent = "Consent to share Customer/Partner contact";
  for (const value of ["", "No"]) {
    const all = findingsOf([make({ [consent]: value })]).filter(({ column }) => column === consent);
    expect(all.map(said)).toEqual(["consent E"]);
  }
});

describe("status-pair", () => {
  const pair = (status: string, substatus: string): SampleDeal => ({
    "Partner Referral Status": status,
    "Partner Referral Substatus": substatus,
    "Declined/Lost/Error reason": ["Lost", "Declined", "Error"].includes(substatus) ? "1" : "",
  });
  test.each<[string, string, string, string]>([
    ["New", "Pending", "status-pair E", ""],
    ["New", "Received", "status-pair E", ""],
    ["New", "Accepted", "", "status-pair W"],
    ["New", "Won", "status-pair E", "status-pair E"],
    ["New", "Lost", "status-pair E", "status-pair E"],
    ["New", "Declined", "status-pair E", "status-pair E"],
    ["New", "Expired", "status-pair E", "status-pair E"],
    ["New", "Error", "status-pair E", "status-pair E"],
    ["Active", "Pending", "status-pair E", "status-pair E"],
    ["Active", "Received", "status-pair E", "status-pair E"],
    ["Active", "Accepted", "", ""],
    ["Active", "Won", "status-pair E", "status-pair E"],
    ["Active", "Lost", "status-pair E", "status-pair E"],
    ["Active", "Declined", "status-pair E", "status-pair E"],
    ["Active", "Expired", "status-pair E", "status-pair E"],
    ["Active", "Error", "status-pair E", "status-pair E"],
    ["Closed", "Pending", "status-pair E", "status-pair E"],
    ["Closed", "Received", "status-pair E", "status-pair E"],
    ["Closed", "Accepted", "status-pair E", "status-pair E"],
    ["Closed", "Won", "status-pair E", ""],
    ["Closed", "Lost", "status-pair E", ""],
    ["Closed", "Declined", "status-pair E", ""],
    ["Closed", "Expired", "status-pair E", ""],
    ["Closed", "Error", "status-pair E", ""],
    ["new", "Won", "one-of E safe(New)", "one-of E safe(New)"],
    ["New", "Engaged", "one-of E", "one-of E"],
  ])("%s with %s: new deal “%s”, existing deal “%s”", (status, substatus, created, updated) => {
    const before = existingDeal(pair("New", "Received"));
    for (const make of [deal, searchDeal]) {
      expect(
        findingsOf([make(pair(status, substatus))])
          .map(said)
          .join(),
      ).toBe(created);
    }
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
  ["help unshared", { [SHARE]: "No" }, [`2 ${SHARE}: not-applicable W offered(Yes)`]],
  ["what is no code, beside help = No", { [HELP]: "No", [CODE]: "9" }, [`2 ${CODE}: help-code E`]],
  ["code without an answer about help", { [HELP]: "perhaps" }, [`2 ${HELP}: one-of E`]],
  ["help shared", { [SHARE]: "Yes" }, []],
  ["help, sharing blank", { [SHARE]: "" }, []],
  [
    "reason in words of an open deal",
    { "Declined/Lost/Error reason": "Test referral" },
    ["2 Declined/Lost/Error reason: not-applicable I"],
  ],
  ["reason of an open deal", { "Declined/Lost/Error reason": "6" }, ["2 Declined/Lost/Error reason: not-applicable I"]],
])("not-applicable: %s", (_, cells, expected) => {
  expect(where([deal(cells)])).toEqual(expected);
});

describe("notes-expected", () => {
  const REASON = "Declined/Lost/Error reason";
  test.each<[string, string, string, boolean]>([
    ["Error", "6", "", true],
    ["Error", "9", " ", true],
    ["Error", "9", "Entered twice.", false],
    ["Error", "8", "", false],
    ["Lost", "6", "", false],
  ])("%s with reason %s and notes “%s”", (substatus, reason, notes, isSaid) => {
    const closed = existingDeal({
      "Partner Referral Status": "Closed",
      "Partner Referral Substatus": substatus,
      [REASON]: reason,
      Notes: notes,
    });
    expect(where([closed], [existingDeal()])).toEqual(isSaid ? ["2 Notes: notes-expected W"] : []);
  });
});

describe("close-date-past", () => {
  test.each<[string, SampleDeal, boolean]>([
    ["the day before", { "Estimated Close Date": "1/14/2020" }, true],
    ["today", { "Estimated Close Date": "1/15/2020" }, false],
    ["a year before", { "Estimated Close Date": "12/31/2019" }, true],
    ["no date", { "Estimated Close Date": "soon" }, false],
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
    const all = where([deal(cells)], [existingDeal()]).filter((one) => one.includes("close-date-past"));
    expect(all).toEqual(isSaid ? ["2 Estimated Close Date: close-date-past W"] : []);
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
  [
    "the same unknown ID",
    { "Solution 1": "Office 365", "Solution 2": "office 365, USD" },
    ["2 Solution 1: solution W", "2 Solution 2: solution W", "2 Solution 2: numbering W"],
  ],
  ["one that is wrong itself is not blamed twice", { "Solution 3": "SOL-3, usd" }, ["2 Solution 3: solution E"]],
  [
    "but the next one that is right",
    { "Solution 3": "SOL-3, usd", "Solution 4": "SOL-4" },
    ["2 Solution 3: solution E", "2 Solution 4: numbering W"],
  ],
  ["nor a cell error", { "Solution 3": "#N/A" }, ["2 Solution 3: cell-error E"]],
  ["nor a team member that is wrong", { "Team member 3": "Ann" }, ["2 Team member 3: team-member E"]],
  [
    "two gaps",
    { "Solution 3": "SOL-3", "Solution 5": "SOL-5" },
    ["2 Solution 3: numbering W", "2 Solution 5: numbering W"],
  ],
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

  test.each<[string, string, SampleDeal]>([
    ["A", "Engagement ID", {}],
    ["A", "Microsoft Referral Status", {}],
    ["A", "Created Date", {}],
    ["A", "Managed Account 1", {}],
    ["A", "Matched Category", {}],
    ["A", "Microsoft team member 1", {}],
    ...["Customer Name", "Customer Address Line 1", "Customer Address Line 2", "Customer City", "Customer State"]
      .concat(["Customer Postal Code", "Customer Country", "Customer D-U-N-S ID", "PartnerID (formerly MPN ID)"])
      .concat(["Final Matched Customer Account"])
      .map((key): [string, string, SampleDeal] => ["C", key, {}]),
    ...["First Name", "Last Name", "Phone Number", "Email Address"].map((name): [string, string, SampleDeal] => [
      "F",
      `Customer Contact ${name}`,
      {},
    ]),
    ["F", "Notes to Microsoft", {}],
    ["F", "Notes to Microsoft", { [HELP]: "No", [CODE]: "" }],
    ["–", "Notes to Microsoft", { [HELP]: "No", [CODE]: "", [SHARE]: "No" }],
    ["–", "Customer Contact First Name", { [HELP]: "No", [CODE]: "", [SHARE]: "No" }],
    ...["Deal Name", "Customer Domain Name", "Sales Stage", "Estimated Deal Value", "Currency", "CRM ID", "Notes"]
      .concat(["Estimated Close Date", "Marketplace Purchase Intent", "Solution 1", "Team member 1", "CLA Number"])
      .map((key): [string, string, SampleDeal] => ["–", key, {}]),
  ])("lock %s: %s (%j)", (lock, key, others) => {
    const all = findingsOf([existingDeal({ ...others, [key]: "changed" })], {
      was: [existingDeal({ ...others, [key]: "before" })],
    });
    const found = all.filter((one) => one.column === key && one.rule === "read-only").map(said);
    expect(found).toEqual(lock === "–" ? [] : ["read-only E safe(before)"]);
  });

  test("a help code cannot be changed once there is one", () => {
    const another = existingDeal({ [CODE]: "2" });
    expect(where([another], [existingDeal()])).toEqual([`2 ${CODE}: read-only E safe(1)`]);
    expect(where([another], [existingDeal({ [CODE]: "" })])).toEqual([]);
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
    const all = [won, existingDeal()];
    expect([...where(all), ...where([...all].reverse())].filter((said) => said.includes("duplicate-id"))).toEqual([]);
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
    ["'Customer DUNS ID' is not valid for Customer Country", ["2 Customer D-U-N-S ID: service-error I"]],
    ["The field [MPN Id] is unknown", ["2 PartnerID (formerly MPN ID): service-error I"]],
    ["“What specific help from Microsoft ?” is blank", [`2 ${CODE}: service-error I`]],
    ["Customer City and Customer Name differ", ["2 Customer City: service-error I"]],
    ["Notes to Microsoft are too long", ["2 Notes to Microsoft: service-error I"]],
    ["Microsoft team member 1 is not known", ["2 Microsoft team member 1: service-error I"]],
    ["Invalid value for Team Member 2.", ["2 Team member 2: service-error I"]],
    ["Required field Contract value is missing.", ["2 Errors: service-error I"]],
    ["; ;", []],
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
    [
      "two that may be the same",
      [...lacking("Customer State"), "Custmer State", "Customer Stat"],
      ["1 Custmer State: column-unknown W", "1 Customer Stat: column-unknown W"],
    ],
    ["misspelt, but there already", [...HEADERS, "Custmer State"], ["1 Custmer State: column-unknown W"]],
    ["a hole", lacking("Solution 2"), ["1 Solution 3: column-gap W"]],
    [
      "beyond 50",
      [...HEADERS, "Solution 51", "Team member 77"],
      ["1 Solution 51: column-gap E", "1 Team member 77: column-gap E"],
    ],
    ["a hole among team members", lacking("Team member 3"), ["1 Team member 4: column-gap W"]],
    ["no Solution 1", lacking("Solution 1"), ["- Solution 1: column-missing E"]],
    ["a blank header over nothing", [...HEADERS, ""], []],
  ])("%s", (_, headers, expected) => {
    expect(heads(headers)).toEqual(expected);
  });

  test.each(["2023", "2026"] as const)(
    "a good deal has no findings under the headers of %s, in any order",
    (generation) => {
      const headers = [...templateHeaders(generation)].reverse();
      const good = deal();
      const renamed = Object.fromEntries(
        headers.map((header) => [header, good[columnByHeader(header)?.key ?? ""] ?? ""]),
      );
      expect(heads(headers, [renamed])).toEqual([]);
      expect(heads([...headers, "Solution 6", "Team Member 50"], [renamed]).map((one) => one.split(":")[1])).toEqual(
        generation === "2023" ? [" column-gap W", " column-gap W"] : [" column-gap W"],
      );
    },
  );

  test("without the final account match the template is old, and nothing else is said of it", () => {
    expect(heads(lacking("Final Matched Customer Account"), [searchDeal()])).toEqual(["- -: old-template E"]);
  });

  test("Engagement ID is missed where Referral ID is filled", () => {
    expect(heads(lacking("Engagement ID"), [existingDeal()])).toEqual(["- Engagement ID: column-missing E"]);
    expect(heads(lacking("Engagement ID", "Referral ID"))).toEqual([]);
  });
});

describe("too-many-records counts what the export takes", () => {
  const ID = "Referral ID";
  const many = (count: number, cells: SampleDeal = {}, from = 0): SampleDeal[] =>
    Array.from({ length: count }, (_, index) =>
      existingDeal({ [ID]: `ebacdbdc-0b84-4ac4-b4ea-${String(from + index).padStart(12, "0")}`, ...cells }),
    );
  const newDeals = (count: number, cells: SampleDeal = {}): SampleDeal[] =>
    Array.from({ length: count }, (_, index) => deal({ "Deal Name": `New deal ${index}`, ...cells }));
  const WON = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" };
  const refused = { Errors: "Try again" };

  test.each<[string, readonly SampleDeal[], readonly SampleDeal[] | undefined, number | undefined]>([
    ["existing deals", many(1001), undefined, 1001],
    ["a thousand", many(1000), undefined, undefined],
    ["new deals", newDeals(1001), undefined, 1001],
    ["closed deals stay", [...many(1000), ...many(9, WON, 2000)], undefined, undefined],
    ["unchanged deals stay", [...many(1001), ...newDeals(9)], many(1001), undefined],
    ["changed deals go", many(1001, { Notes: "now" }), many(1001), 1001],
    ["deals with errors stay", [...many(1000), ...newDeals(9, { Currency: "usd" })], undefined, undefined],
    ["others go nevertheless", [...many(1002), ...newDeals(9, { Currency: "usd" })], undefined, 1002],
    ["deals that succeeded stay", [...many(1000), ...newDeals(1), ...many(9, refused, 2000)], undefined, undefined],
    ["those that were refused go", many(1001, refused), undefined, 1001],
    ["new deals go whatever the last upload said", [...newDeals(1001), ...many(9, refused)], undefined, 1010],
    [
      "a closed deal’s message tells of an upload too",
      [...many(1001), ...many(1, { ...WON, ...refused }, 2000)],
      undefined,
      undefined,
    ],
  ])("%s", (_, deals, was, expected) => {
    const all = findingsOf(deals, { headers: FEW, ...(was && { was }) }).filter(
      ({ rule }) => rule === "too-many-records",
    );
    expect(all.map(({ params }) => params["count"])).toEqual(expected === undefined ? [] : [expected]);
  });
});

/** What it takes to be a co-sell file: a thousand records are checked faster. */
const FEW = HEADERS.filter((header) => !/[2-9]$/.test(header));
