import type { Finding, Fix, Severity } from "../../../src/findings/finding";
import type { Cell } from "../../../src/sheet/cell";
import type { SampleDeal } from "../../../src/rules/rule";
import { deal, existingDeal, findingsOf, searchDeal, IDS, type SheetLayout } from "../../deal";

/** What is said of a cell, all of it: rule, severity, what the message needs, and the fix. */
type Whole = readonly [rule: string, severity: Severity, params?: Finding["params"], fix?: string];

function fixOf(text: string): Fix {
  const kind = text.startsWith("safe ") ? "safe" : "offered";
  return { value: text.slice(kind.length + 1), kind };
}

/** Checks that exactly these findings are on the column, whose cell holds `value`. */
function expectOn(row: SampleDeal, column: string, said: readonly Whole[], layout: SheetLayout = {}): void {
  const found = findingsOf([row], layout).filter((finding) => finding.column === column);
  const value = String(row[column] ?? "").replace(/^(?:true|false)$/, (text) => text.toUpperCase());
  expect(found).toEqual(
    said.map(([rule, severity, params = {}, fix]) => {
      const at = { rule, severity, row: 2, column, value, params };
      return fix === undefined ? at : { ...at, fix: fixOf(fix) };
    }),
  );
}

const filled = (text: string, length: number, filler = " "): string => text.padEnd(length, filler);
const CONSENT = "Consent to share Customer/Partner contact";
const HELP = "Microsoft help required?";
const CODE = "What specific help from Microsoft?";
const SHARE = "Share with Microsoft sales team";
const REASON = "Declined/Lost/Error reason";
const STATUS = "Partner Referral Status";
const SUBSTATUS = "Partner Referral Substatus";
const PHONE = "Customer Contact Phone Number";
const EMAIL = "Customer Contact Email Address";
const DUNS = "Customer D-U-N-S ID";
const INTENT = "Marketplace Purchase Intent";

const YES_NO = { accepted: "Yes, No", count: 2 };
const UNTRIMMED = (value: string): Whole => ["untrimmed", "warning", {}, `safe ${value}`];

describe("a cell by itself", () => {
  test.each<[column: string, value: Cell, ...said: Whole[]]>([
    ["Deal Name", "#REF!", ["cell-error", "error", { error: "#REF!" }]],
    ["Deal Name", " #N/A\u00a0", ["cell-error", "error", { error: "#N/A" }]],
    ["Currency", "#N/A", ["cell-error", "error", { error: "#N/A" }]],
    // What the service fills in is not the person's to mend.
    ["Managed Account 1", "#N/A"],
    ["Confidence", "#N/A"],
    ["Created Date", "soon"],

    ["Estimated Deal Value", "0", ["amount", "warning", { problem: "zero" }]],
    ["Estimated Deal Value", "-5", ["amount", "error", { problem: "negative" }]],
    ["Estimated Deal Value", "many", ["amount", "error", { problem: "number" }]],
    ["Estimated Deal Value", "$5", ["amount", "error", { problem: "number" }, "safe 5"]],
    ["Estimated Deal Value", "$0", ["amount", "error", { problem: "number" }, "offered 0"]],

    ["Customer Country", "XK", ["country-code", "warning", { problem: "user-assigned" }]],
    ["Customer Country", "Atlantis", ["country-code", "error", { problem: "unknown" }]],
    ["Customer Country", " xk", ["country-code", "error", { problem: "unknown" }, "offered XK"], UNTRIMMED("xk")],
    [
      "Customer Country",
      filled("France", 120),
      ["country-code", "error", { problem: "unknown" }, "safe FR"],
      UNTRIMMED("France"),
    ],
    ["Customer Country", filled("France", 121), ["country-code", "error", { problem: "unknown" }], UNTRIMMED("France")],

    ["Currency", "DEM", ["currency-code", "warning", { problem: "retired" }]],
    ["Currency", "XAU", ["currency-code", "warning", { problem: "metal" }]],
    ["Currency", "usd", ["currency-code", "error", { problem: "unknown" }, "safe USD"]],
    ["Currency", "ABC", ["currency-code", "error", { problem: "unknown" }]],
    ["Currency", filled("usd", 40), ["currency-code", "error", { problem: "unknown" }, "safe USD"], UNTRIMMED("usd")],
    ["Currency", filled("usd", 41), ["currency-code", "error", { problem: "unknown" }], UNTRIMMED("usd")],

    ["Estimated Close Date", 43860, ["date", "error", { problem: "number" }, "offered 01/30/2020"]],
    ["Estimated Close Date", 43860.75, ["date", "error", { problem: "number" }, "offered 01/30/2020"]],
    ["Estimated Close Date", -1, ["date", "error", { problem: "number" }]],
    ["Estimated Close Date", "1/31/2020"],
    ["Estimated Close Date", "2/29/2020"],
    ["Estimated Close Date", "2/30/2020", ["date", "error", { problem: "text" }]],
    ["Estimated Close Date", true, ["date", "error", { problem: "text" }]],
    ["Estimated Close Date", "2020-01-30", ["date", "error", { problem: "text" }, "safe 01/30/2020"]],

    ["Customer Domain Name", "https://contoso.com/a", ["domain-name", "error", {}, "safe contoso.com"]],
    [
      "Customer Domain Name",
      " ann@contoso.com ",
      ["domain-name", "error", {}, "safe contoso.com"],
      UNTRIMMED("ann@contoso.com"),
    ],
    ["Customer Domain Name", "contoso", ["domain-name", "error"]],
    ["Customer Domain Name", "müller.example"],
    ["Customer Domain Name", filled("contoso.com/", 2048, "a"), ["domain-name", "error", {}, "safe contoso.com"]],
    ["Customer Domain Name", filled("contoso.com/", 2049, "a"), ["domain-name", "error"]],

    [DUNS, "81466849", ["duns", "warning", { problem: "short" }, "offered 081466849"]],
    [DUNS, 123456789],
    [DUNS, "none", ["duns", "error", { problem: "digits" }]],
    [DUNS, "08-146-6849", ["duns", "error", { problem: "digits" }, "safe 081466849"]],
    [DUNS, filled("081466849", 40), ["duns", "error", { problem: "digits" }, "safe 081466849"], UNTRIMMED("081466849")],
    [DUNS, filled("081466849", 41), ["duns", "error", { problem: "digits" }], UNTRIMMED("081466849")],

    [EMAIL, "ann", ["email", "error"]],
    [EMAIL, "mailto: ann@contoso.com", ["email", "error", {}, "safe ann@contoso.com"]],
    [EMAIL, "Ann < mailto:ann@contoso.com >", ["email", "error", {}, "safe ann@contoso.com"]],
    [
      EMAIL,
      " Ann <ann@contoso.com> ",
      ["email", "error", {}, "safe ann@contoso.com"],
      UNTRIMMED("Ann <ann@contoso.com>"),
    ],
    [EMAIL, filled("Ann", 383) + "<ann@contoso.com>", ["email", "error", {}, "safe ann@contoso.com"]],
    [EMAIL, filled("Ann", 384) + "<ann@contoso.com>", ["email", "error"]],
    [EMAIL, `${"a".repeat(64)}@contoso.com`],
    [EMAIL, `${"a".repeat(65)}@contoso.com`, ["email", "error"]],

    [PHONE, "4.91761E+12", ["excel-damage", "error", { problem: "scientific" }]],
    [PHONE, "4.91761E+5", ["phone", "error"]],
    [PHONE, "4.91761E+05", ["excel-damage", "error", { problem: "scientific" }, "offered 491761"]],
    [PHONE, "4E+00", ["excel-damage", "error", { problem: "scientific" }, "offered 4"]],
    [PHONE, "4E+12", ["excel-damage", "error", { problem: "scientific" }]],
    [PHONE, "1.23456789012345E+14", ["excel-damage", "error", { problem: "scientific" }, "offered 123456789012345"]],
    [PHONE, "1.234567890123456E+15", ["excel-damage", "error", { problem: "scientific" }]],
    [PHONE, "123456789012345"],
    [PHONE, "1234567890123456", ["excel-damage", "error", { problem: "rounded" }]],
    [PHONE, "+1234567890123456"],
    [PHONE, "ask", ["phone", "error"]],
    ["CRM ID", "1234567890123456"],
    ["CRM ID", "123456789012345"],
    ["CRM ID", "1234567890123450", ["excel-damage", "error", { problem: "rounded" }]],
    ["CRM ID", 123456789012345],
    ["CRM ID", 1234567890123456, ["excel-damage", "error", { problem: "rounded" }]],
    ["CLA Number", "4.91761E+12", ["excel-damage", "error", { problem: "scientific" }]],
    ["Deal Name", "4.91761E+12"],
    ["Deal Name", "1234567890123450"],

    [CODE, "9", ["help-code", "error"]],
    [CODE, "General or other", ["help-code", "error", {}, "safe 6"]],

    [HELP, "perhaps", ["one-of", "error", YES_NO]],
    [HELP, "Y", ["one-of", "error", YES_NO, "safe Yes"]],
    [HELP, " yess ", ["one-of", "error", YES_NO, "offered Yes"], UNTRIMMED("yess")],
    [HELP, "Yesss", ["one-of", "error", YES_NO]],
    // Of a long value, two slips are forgiven.
    [
      SUBSTATUS,
      "Recive",
      [
        "one-of",
        "error",
        { accepted: "Pending, Received, Accepted, Won, Lost, Declined, Expired, Error", count: 8 },
        "offered Received",
      ],
    ],
    // Two values are as near as each other.
    [
      SUBSTATUS,
      "Deceied",
      ["one-of", "error", { accepted: "Pending, Received, Accepted, Won, Lost, Declined, Expired, Error", count: 8 }],
    ],
    [
      INTENT,
      "Have not decdd",
      ["one-of", "error", { accepted: "Yes, No, Have not decided", count: 3 }, "offered Have not decided"],
    ],
    ["Device Category", "Spaceship", ["one-of", "error", { accepted: "", count: 38 }]],
    ["Silicon Type", "Spaceship", ["one-of", "error", { accepted: "", count: 30 }]],

    ["PartnerID (formerly MPN ID)", "MPN 1", ["partner-id", "warning"]],

    ["Solution 1", "a, USD, 1, 1, 1", ["solution", "error", { problem: "parts", part: "" }]],
    ["Solution 1", ", USD", ["solution", "error", { problem: "id", part: "" }]],
    ["Solution 1", "SOL-1, usd", ["solution", "error", { problem: "currency", part: "usd" }]],
    ["Solution 1", "SOL-1, USD, ten", ["solution", "error", { problem: "price", part: "ten" }]],
    ["Solution 1", "SOL-1, USD, 1, 0", ["solution", "error", { problem: "quantity", part: "0" }]],
    ["Solution 1", " , USD", ["solution", "error", { problem: "id", part: "" }], UNTRIMMED(", USD")],
    ["Solution 1", "Office 365", ["solution", "warning", { problem: "unknown-id", part: "Office 365" }]],
    [
      "Solution 1",
      "SOL-1;USD",
      ["solution", "warning", { problem: "unknown-id", part: "SOL-1;USD" }, "offered SOL-1, USD"],
    ],
    ["Solution 1", "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee"],

    ["Team member 1", "Bob", ["team-member", "error", { problem: "too-few", part: 1 }]],
    ["Team member 1", "Bob, Lee, 999999", ["team-member", "error", { problem: "too-few", part: 3 }]],
    [
      "Team member 1",
      "Bob, Lee, 999999, b@contoso.com, x, y",
      ["team-member", "error", { problem: "too-many", part: 5 }],
    ],
    ["Team member 1", ", Lee, 999999, b@contoso.com", ["team-member", "error", { problem: "blank", part: 1 }]],
    ["Team member 1", "Bob, , 999999, b@contoso.com", ["team-member", "error", { problem: "blank", part: 2 }]],
    ["Team member 1", "Bob, Lee, , b@contoso.com", ["team-member", "error", { problem: "blank", part: 3 }]],
    ["Team member 1", "Bob, Lee, 999999,", ["team-member", "error", { problem: "blank", part: 4 }]],
    ["Team member 1", "Bob, Lee, abc, b@contoso.com", ["team-member", "error", { problem: "phone", part: "abc" }]],
    ["Team member 1", "Bob, Lee, 999999, bob", ["team-member", "error", { problem: "email", part: "bob" }]],
    [
      "Team member 1",
      "Bob;Lee;999999;b@contoso.com",
      ["team-member", "error", { problem: "too-few", part: 1 }, "offered Bob, Lee, 999999, b@contoso.com"],
    ],
    // An address that is longer than usual is read closely.
    ["Team member 1", `Bob, Lee, 999999, ${"b".repeat(64)}@contoso.com`],
    [
      "Team member 1",
      `Bob, Lee, 999999, ${"b".repeat(65)}@contoso.com`,
      ["team-member", "error", { problem: "email", part: `${"b".repeat(65)}@contoso.com` }],
    ],

    ["Deal Name", " UK  deal ", UNTRIMMED("UK  deal")],
    ["Deal Name", "UK\ndeal", UNTRIMMED("UK deal")],
    ["Notes", "UK\ndeal"],
    ["Notes", "UK\ndeal\n", UNTRIMMED("UK\ndeal")],
    ["Notes to Microsoft", "UK\ndeal"],
    ["Deal Name", "&amp"],
    ["Deal Name", "R&amp;D", UNTRIMMED("R&D")],
    ["Deal Name", "A&#38;&#108;t;", ["untrimmed", "warning"]],
    [
      "Solution 2",
      "SOL-2&#44; USD",
      ["solution", "warning", { problem: "unknown-id", part: "SOL-2&#44; USD" }],
      ["untrimmed", "warning"],
    ],
    ["Customer Name", "Contoso&#44; Ltd.", UNTRIMMED("Contoso, Ltd.")],

    [CONSENT, "", ["consent", "error", { problem: "blank" }]],
    [CONSENT, " ", ["consent", "error", { problem: "blank" }]],
    [CONSENT, "No", ["consent", "error", { problem: "no" }]],
    [CONSENT, "N", ["consent", "error", { problem: "no" }], ["one-of", "error", YES_NO, "safe No"]],
    [CONSENT, filled("no", 20, "!"), ["consent", "error", { problem: "no" }], ["one-of", "error", YES_NO, "safe No"]],
    [CONSENT, filled("no", 21, "!"), ["one-of", "error", YES_NO, "safe No"]],
    [CONSENT, "maybe", ["one-of", "error", YES_NO]],
  ])("%s: %j", (column, value, ...said) => {
    expectOn(deal({ [column]: value }), column, said);
  });

  test.each<[column: string, format: string, value: Cell, ...said: Whole[]]>([
    ["Deal Name", "m/d/yyyy", 43860, ["excel-damage", "warning", { problem: "date" }]],
    ["Estimated Deal Value", "m/d/yyyy", 43860, ["excel-damage", "error", { problem: "date" }]],
    ["Sales Stage", "m/d/yyyy", 40, ["excel-damage", "error", { problem: "date" }]],
    ["Estimated Close Date", "m/d/yyyy", 43860],
    ["Estimated Close Date", "m/d/yyyy", 43860.75],
    ["Estimated Close Date", "m/d/yyyy", -1, ["date", "error", { problem: "number" }]],
    ["Estimated Close Date", "0.00", 43860, ["date", "error", { problem: "number" }, "offered 01/30/2020"]],
    ["Deal Name", "m/d/yyyy", "UK deal"],
    ["Deal Name", "0.00", 43860],
    ["Sales Stage", "0%", 0.4, ["sales-stage", "warning", { problem: "scale" }, "safe 40"]],
    ["Sales Stage", "General", 0.4, ["sales-stage", "warning", { problem: "scale" }]],
    ["Sales Stage", "General", 40],
  ])("%s in %s: %j", (column, format, value, ...said) => {
    expectOn(deal({ [column]: value }), column, said, { formats: { [column]: format } });
  });

  test.each<[column: string, format: string, value: Cell, ...said: Whole[]]>([
    ["Deal Name", "General", "UK deal", ["formula", "warning", {}, "safe UK deal"]],
    ["Deal Name", "General", " UK deal", ["formula", "warning", {}, "safe  UK deal"], UNTRIMMED("UK deal")],
    ["Deal Name", "m/d/yyyy", "UK deal", ["formula", "warning", {}, "safe UK deal"]],
    ["Estimated Close Date", "m/d/yyyy", 43860, ["formula", "warning", {}, "safe 01/30/2020"]],
    ["Estimated Deal Value", "General", 12.5, ["formula", "warning", {}, "safe 12.5"]],
    [
      "Currency",
      "General",
      "usd",
      ["currency-code", "error", { problem: "unknown" }, "safe USD"],
      ["formula", "warning", {}, "safe usd"],
    ],
    ["Deal Name", "General", "#N/A", ["cell-error", "error", { error: "#N/A" }]],
  ])("a formula in %s in %s that gives %j", (column, format, value, ...said) => {
    expectOn(deal({ [column]: value }), column, said, { formats: { [column]: format }, formulas: [column] });
  });
});

describe("a cell beside others", () => {
  /** A deal that is closed now: it was open when the sheet was imported. */
  const closing = (cells: SampleDeal): SampleDeal => existingDeal({ [STATUS]: "Closed", ...cells });
  test.each<[column: string, cells: SampleDeal, make: (cells: SampleDeal) => SampleDeal, ...said: Whole[]]>([
    ["Customer City", { "Customer City": "" }, searchDeal, ["required", "error", { need: "match", class: "match" }]],
    ["Deal Name", { "Deal Name": "" }, searchDeal, ["required", "warning", { need: "always", class: "match" }]],
    [INTENT, { [INTENT]: "" }, existingDeal, ["required", "warning", { need: "create", class: "update" }]],
    ["Solution Area", { "Solution Area": "" }, deal, ["required", "warning", { need: "expected", class: "create" }]],
    [EMAIL, { [EMAIL]: "" }, deal, ["required", "error", { need: "if-help", class: "create" }]],
    [
      SHARE,
      { [SHARE]: "", [HELP]: "No", [CODE]: "" },
      deal,
      ["required", "error", { need: "if-no-help", class: "create" }],
    ],
    [REASON, { [SUBSTATUS]: "Lost" }, closing, ["required", "error", { need: "if-reason", class: "update" }]],
    [REASON, { [SUBSTATUS]: "Won" }, closing],

    ["Referral ID", { ...IDS, "Referral ID": "" }, deal, ["id-pair", "error", { other: "Engagement ID" }]],
    ["Engagement ID", { ...IDS, "Engagement ID": "" }, deal, ["id-pair", "error", { other: "Referral ID" }]],
    ["Engagement ID", { ...IDS, "Engagement ID": "f7eaae47" }, deal, ["identifier", "error", { problem: "shape" }]],
    [
      "Engagement ID",
      { ...IDS, "Engagement ID": "z7eaae47-0b84-4ac4-b4ea-5b2587d42cee" },
      deal,
      ["identifier", "warning", { problem: "hexadecimal" }],
    ],

    [
      SUBSTATUS,
      { [STATUS]: "New", [SUBSTATUS]: "Won" },
      deal,
      ["status-pair", "error", { status: "New", substatus: "Won", class: "create" }],
    ],
    [
      SUBSTATUS,
      { [STATUS]: "New" },
      existingDeal,
      ["status-pair", "warning", { status: "New", substatus: "Accepted", class: "update" }],
    ],

    [CODE, { [HELP]: "No" }, deal, ["not-applicable", "warning", { problem: "help-code" }]],
    [CODE, { [HELP]: "No", [CODE]: "Quotes" }, deal, ["help-code", "error"]],
    [SHARE, { [SHARE]: "No" }, deal, ["not-applicable", "warning", { problem: "share" }, "offered Yes"]],
    [SHARE, { [SHARE]: "No", [HELP]: "No", [CODE]: "" }, deal],
    [REASON, { [REASON]: "6" }, deal, ["not-applicable", "info", { problem: "reason", substatus: "Accepted" }]],
    [REASON, { [REASON]: "6", [SUBSTATUS]: "Accepte" }, deal],
    [REASON, { [REASON]: "#N/A" }, deal, ["cell-error", "error", { error: "#N/A" }]],
    [REASON, { [REASON]: "\u00a0" }, deal],

    [
      REASON,
      { [SUBSTATUS]: "Lost", [REASON]: "9" },
      closing,
      ["reason-code", "error", { substatus: "Lost", highest: 8 }],
    ],
    [
      REASON,
      { [SUBSTATUS]: "Declined", [REASON]: "others" },
      closing,
      ["reason-code", "error", { substatus: "Declined", highest: 8 }, "safe 8"],
    ],
    [
      "Notes",
      { [SUBSTATUS]: "Error", [REASON]: "9", Notes: "" },
      closing,
      ["notes-expected", "warning", { reason: "9" }],
    ],

    ["Sales Stage", { "Sales Stage": "soon" }, deal, ["sales-stage", "error", { problem: "number" }]],
    ["Sales Stage", { "Sales Stage": "35" }, deal, ["sales-stage", "warning", { problem: "scale" }]],
    ["Sales Stage", { "Sales Stage": "040" }, deal, ["sales-stage", "warning", { problem: "scale" }, "safe 40"]],
    [
      "Sales Stage",
      { "Sales Stage": "100" },
      deal,
      ["sales-stage", "warning", { problem: "won", substatus: "Accepted" }],
    ],
    ["Sales Stage", { [SUBSTATUS]: "Won", "Sales Stage": "100" }, closing],
    ["Sales Stage", { "Sales Stage": "100", [SUBSTATUS]: "Accepte" }, deal],
    [
      "Sales Stage",
      { "Sales Stage": filled("Developed", 40) },
      deal,
      ["sales-stage", "error", { problem: "number" }, "safe 40"],
      UNTRIMMED("Developed"),
    ],
    [
      "Sales Stage",
      { "Sales Stage": filled("Developed", 41) },
      deal,
      ["sales-stage", "error", { problem: "number" }],
      UNTRIMMED("Developed"),
    ],

    ["Solution 3", { "Solution 3": "SOL-3" }, deal, ["numbering", "warning", { problem: "gap", blank: "Solution 2" }]],
    [
      "Solution 2",
      { "Solution 1": "", "Solution 2": "SOL-2" },
      deal,
      ["numbering", "warning", { problem: "gap", blank: "Solution 1" }],
    ],
    [
      "Solution 5",
      { "Solution 3": "SOL-3, usd", "Solution 5": "SOL-5" },
      deal,
      ["numbering", "warning", { problem: "gap", blank: "Solution 2" }],
    ],
    [
      "Solution 2",
      { "Solution 1": "SOL-9 , USD", "Solution 2": "sol-9, EUR" },
      deal,
      ["solution", "warning", { problem: "unknown-id", part: "sol-9" }],
      ["numbering", "warning", { problem: "repeated", first: "Solution 1", id: "sol-9" }],
    ],
    ["Solution 2", { "Solution 1": "SOL-9, usd", "Solution 2": "SOL-9" }, deal],
    [
      "Solution 2",
      { "Solution 1": "SOL-9", "Solution 2": "SOL-9, usd" },
      deal,
      ["solution", "error", { problem: "currency", part: "usd" }],
    ],
    [
      "Solution 3",
      { "Solution 1": "SOL-9", "Solution 2": "SOL-8", "Solution 3": "SOL-9" },
      deal,
      ["numbering", "warning", { problem: "repeated", first: "Solution 1", id: "SOL-9" }],
    ],
    ["Team member 2", { "Team member 2": "Ann, Lee, 999999, ann@contoso.com" }, deal],
    [
      "Team member 3",
      { "Team member 3": "Ann, Lee, 999999, ann@contoso.com" },
      deal,
      ["numbering", "warning", { problem: "gap", blank: "Team member 2" }],
    ],
    ["Microsoft team member 3", { "Microsoft team member 3": "Ann, Lee, 999999, ann@contoso.com" }, deal],

    [
      "Estimated Close Date",
      { "Estimated Close Date": "1/4/2020" },
      deal,
      ["close-date-past", "warning", { date: "2020-01-04", today: "2020-01-15" }],
    ],
    [
      "Estimated Close Date",
      { "Estimated Close Date": "11/30/1999" },
      deal,
      ["close-date-past", "warning", { date: "1999-11-30", today: "2020-01-15" }],
    ],
    ["Estimated Close Date", { "Estimated Close Date": "1/15/2020" }, deal],
    ["Estimated Close Date", { "Estimated Close Date": "1/4/2020", [STATUS]: "Closed" }, deal],
    ["Estimated Close Date", { "Estimated Close Date": "1/4/2020", [STATUS]: "active" }, deal],
    ["Estimated Close Date", { "Estimated Close Date": "1/4/2020", [SUBSTATUS]: "Lost" }, deal],
    [
      "Estimated Close Date",
      { "Estimated Close Date": "1/4/2020", [SUBSTATUS]: "Received" },
      deal,
      ["close-date-past", "warning", { date: "2020-01-04", today: "2020-01-15" }],
    ],
    [
      "Estimated Close Date",
      { "Estimated Close Date": 43834.9 },
      deal,
      ["date", "error", { problem: "number" }, "offered 01/04/2020"],
    ],
    ["Estimated Close Date", { "Estimated Close Date": true }, deal, ["date", "error", { problem: "text" }]],

    [
      "Final Matched Customer Account",
      { "Final Matched Customer Account": "Contoso" },
      deal,
      ["account-match", "error"],
    ],
    [
      "Final Matched Customer Account",
      { "Final Matched Customer Account": "&#160;" },
      deal,
      ["account-match", "error"],
      ["untrimmed", "warning"],
    ],
    // Two suggestions that differ in stray characters only: it is the second that was copied.
    [
      "Final Matched Customer Account",
      {
        "Managed Account 1": "MOODYS 7: A B",
        "Managed Account 2": "MOODYS 7: A\u00a0B",
        "Final Matched Customer Account": "MOODYS 7: A\u00a0B",
      },
      deal,
      UNTRIMMED("MOODYS 7: A B"),
    ],

    ["Errors", { Errors: " ; Try  again ;" }, deal, ["service-error", "info", { message: "Try  again" }]],
  ])("%s of %j", (column, cells, make, ...said) => {
    expectOn(make(cells), column, said, make === closing ? { was: [existingDeal()] } : {});
  });

  test("a real date in the past", () => {
    const layout = { formats: { "Estimated Close Date": "m/d/yyyy" } };
    expectOn(
      deal({ "Estimated Close Date": 43834.9 }),
      "Estimated Close Date",
      [["close-date-past", "warning", { date: "2020-01-04", today: "2020-01-15" }]],
      layout,
    );
  });

  test("a status that went back", () => {
    const back = existingDeal({ [STATUS]: "New", [SUBSTATUS]: "Received" });
    const said: Whole = ["status-transition", "error", { before: "Active", after: "New" }];
    expectOn(back, STATUS, [said], { was: [existingDeal()] });
    expectOn(back, STATUS, [said], { was: [existingDeal({ [STATUS]: " Active " })] });
    expectOn(back, STATUS, [], { was: [existingDeal({ [STATUS]: "Closed" })] });
    expectOn(existingDeal({ [STATUS]: "Closed", [SUBSTATUS]: "Won" }), STATUS, [], { was: [existingDeal()] });
    // An ID that is new here is no deal that was Active.
    expectOn(back, STATUS, [], { was: [deal()] });
  });

  test("a cell that may not change, with what stood there", () => {
    const was = [existingDeal({ "Customer State": "", "Estimated Close Date": 43860 })];
    expectOn(
      existingDeal({ "Customer City": "Bonn" }),
      "Customer City",
      [["read-only", "error", { before: "Redmond" }, "safe Redmond"]],
      { was },
    );
    expectOn(
      existingDeal({ "Customer State": "WA" }),
      "Customer State",
      [["read-only", "error", { before: "" }, "safe "]],
      { was },
    );
    // Only what puts it back is proposed: a cell that is mended otherwise would be blamed again.
    expectOn(
      existingDeal({ "Customer Country": "usa" }),
      "Customer Country",
      [
        ["read-only", "error", { before: "US" }, "safe US"],
        ["country-code", "error", { problem: "unknown" }],
      ],
      { was },
    );
    expectOn(
      existingDeal({ [CONSENT]: "No" }),
      CONSENT,
      [
        ["read-only", "error", { before: "Yes" }],
        ["consent", "error", { problem: "no" }],
      ],
      { was },
    );
  });
});

describe("what must stay as it was", () => {
  const was = existingDeal({ "Customer D-U-N-S ID": "", Confidence: "0.9", "Created Date": "1/2/2020" });
  const NOW = { ...was };
  const ANOTHER: SampleDeal = {
    "Deal Name": "Another",
    "Estimated Deal Value": "77",
    "Estimated Close Date": "12/31/2031",
    "Customer City": "Bonn",
  };
  test.each<[what: string, now: SampleDeal, expected: readonly (readonly [column: string, before: string])[]]>([
    ["nothing changed", NOW, []],
    ["a cell was emptied", { ...NOW, "Customer City": "" }, [["Customer City", "Redmond"]]],
    ["a blank cell was filled", { ...NOW, [DUNS]: "081466849" }, [[DUNS, ""]]],
    ["a blank cell has spaces", { ...NOW, [DUNS]: " " }, []],
    ["the service's own", { ...NOW, Confidence: "1" }, [["Confidence", "0.9"]]],
    ["the service's message", { ...NOW, Errors: "Try again" }, []],
    ["what may change", { ...NOW, "Deal Name": "Another", Notes: "" }, []],
    ["another deal without an ID is new", { ...NOW, ...ANOTHER, "Engagement ID": "", "Referral ID": "" }, []],
    [
      "a deal that was not there",
      { ...NOW, ...ANOTHER, "Engagement ID": "b2a3c5e0", "Referral ID": "0c9a3c5e-7d41-4f0e-9a55-2f1d8b6c4e70" },
      [],
    ],
    [
      "two of them",
      { ...NOW, "Customer City": "Bonn", "Customer Name": "Fabrikam" },
      [
        ["Customer Name", "Contoso Corporation"],
        ["Customer City", "Redmond"],
      ],
    ],
  ])("%s", (_, now, expected) => {
    const found = findingsOf([now], { was: [was] }).filter(({ rule }) => rule === "read-only");
    expect(found).toEqual(
      expected.map(([column, before]) => ({
        rule: "read-only",
        severity: "error",
        row: 2,
        column,
        value: now[column],
        params: { before },
        fix: { value: before, kind: "safe" },
      })),
    );
  });
});

test("of a closed deal it is said that it is, and nothing of its cells", () => {
  const won = existingDeal({ [STATUS]: "Closed", [SUBSTATUS]: "Won", Currency: "usd", "Deal Name": "" });
  expect(findingsOf([won])).toEqual([
    { rule: "locked", severity: "info", row: 2, column: null, value: "", params: {} },
  ]);
});
