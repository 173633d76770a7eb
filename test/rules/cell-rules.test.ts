import type { Cell } from "../../src/sheet/cell";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, existingDeal, findingsOf, said, searchDeal } from "../deal";

/** What is said of one cell of a good new deal that holds `value`. */
function saidOf(column: string, value: Cell, others: SampleDeal = {}, numberFormat?: string): string[] {
  const formats = numberFormat === undefined ? {} : { formats: { [column]: numberFormat } };
  return findingsOf([deal({ ...others, [column]: value })], formats)
    .filter((finding) => finding.column === column)
    .map(said);
}

type Row = readonly [value: Cell, ...said: string[]];

function table(column: string, rows: readonly Row[], others: SampleDeal = {}, numberFormat?: string): void {
  describe(numberFormat === undefined ? column : `${column} in ${numberFormat}`, () => {
    test.each(rows.map(([value, ...expected]) => [JSON.stringify(value), value, expected] as const))(
      "%s",
      (_, value, expected) => {
        expect(saidOf(column, value, others, numberFormat)).toEqual(expected);
      },
    );
  });
}

table("Customer Country", [
  ["US"],
  ["NA"],
  ["NO"],
  ["XK", "country-code W"],
  ["us", "country-code E safe(US)"],
  [" US", "country-code E safe(US)", "untrimmed W safe(US)"],
  ["USA", "country-code E safe(US)"],
  ["United States", "country-code E safe(US)"],
  ["Deutschland", "country-code E safe(DE)"],
  ["UK", "country-code E safe(GB)"],
  ["EL", "country-code E safe(GR)"],
  ["Congo", "country-code E"],
  ["Atlantis", "country-code E"],
  [7, "country-code E"],
]);

table("Currency", [
  ["EUR"],
  ["usd", "currency-code E safe(USD)"],
  ["€", "currency-code E safe(EUR)"],
  ["£", "currency-code E safe(GBP)"],
  ["US$", "currency-code E safe(USD)"],
  ["¥", "currency-code E offered(JPY)"],
  ["$", "currency-code E offered(USD)"],
  ["DEM", "currency-code W"],
  ["XAU", "currency-code W"],
  ["XTS", "currency-code W"],
  ["dem", "currency-code E offered(DEM)"],
  ["Dollars", "currency-code E"],
]);

table("Estimated Close Date", [
  ["1/30/2020"],
  ["01/30/2020"],
  ["2/30/2020", "date E"],
  ["2020-01-30", "date E safe(01/30/2020)"],
  ["2020-01-30T00:00:00Z", "date E safe(01/30/2020)"],
  ["1/30/2020 10:15 AM", "date E safe(01/30/2020)"],
  ["30/1/2020", "date E safe(01/30/2020)"],
  ["30.01.2020", "date E safe(01/30/2020)"],
  ["1-30-2020", "date E safe(01/30/2020)"],
  ["5.5.2020", "date E safe(05/05/2020)"],
  ["1.2.2020", "date E"],
  ["1/30/20", "date E offered(01/30/2020)"],
  ["2020-01-30T23:00:00-05:00", "date E"],
  ["43860", "date E offered(01/30/2020)"],
  [43860, "date E offered(01/30/2020)"],
  [1e9, "date E"],
  ["next month", "date E"],
  [" 1/30/2020", "date E safe(01/30/2020)", "untrimmed W safe(1/30/2020)"],
]);
table("Estimated Close Date", [[43860], [43860.5], [0, "date E"], [-1, "date E"]], {}, "m/d/yyyy");

table("Estimated Deal Value", [
  ["12563"],
  ["12563.5"],
  [12563.25],
  ["0", "amount W"],
  [0, "amount W"],
  ["-5", "amount E"],
  [-5, "amount E"],
  ["$12,563", "amount E safe(12563)"],
  ["12.563,50 €", "amount E safe(12563.50)"],
  ["1.234,56", "amount E safe(1234.56)"],
  ["1,234,567.89", "amount E safe(1234567.89)"],
  ["1.234.567", "amount E safe(1234567)"],
  ["12 563,50", "amount E safe(12563.50)"],
  ["12'563.50", "amount E safe(12563.50)"],
  ["12,50", "amount E safe(12.50)"],
  ["$0", "amount E offered(0)"],
  ["1,23,4", "amount E"],
  ["€ 1.234", "amount E"],
  ["0,125", "amount E"],
  ["0.125,50", "amount E"],
  ["(500)", "amount E"],
  ["about 10k", "amount E"],
  ["1e6", "amount E"],
]);

table("Sales Stage", [
  ["40"],
  [40],
  ["40%", "sales-stage E safe(40)"],
  ["Developed", "sales-stage E safe(40)"],
  ["Created/Accepted", "sales-stage E safe(10)"],
  ["35", "sales-stage W"],
  ["35%", "sales-stage E offered(35)"],
  ["100", "sales-stage W"],
  ["soon", "sales-stage E"],
]);
table(
  "Sales Stage",
  [
    [0.4, "sales-stage W safe(40)"],
    [0.29, "sales-stage W offered(29)"],
  ],
  {},
  "0%",
);

table("Microsoft help required?", [
  ["Yes"],
  ["yes", "one-of E safe(Yes)"],
  [" YES. ", "one-of E safe(Yes)", "untrimmed W safe(YES.)"],
  ["Y", "one-of E safe(Yes)"],
  [true, "one-of E safe(Yes)"],
  ["Yess", "one-of E offered(Yes)"],
  ["perhaps", "one-of E"],
]);
table("Marketplace Purchase Intent", [
  ["HaveNotDecided", "one-of E safe(Have not decided)"],
  ["N", "one-of E safe(No)"],
  ["Have not decide", "one-of E offered(Have not decided)"],
]);
table("Device Category", [
  ["HHT/Mobile"],
  ["hht mobile", "one-of E safe(HHT/Mobile)"],
  ["Kiosks", "one-of E offered(Kiosk)"],
  ["Spaceship", "one-of E"],
]);
table("Solution Area", [["Something of our own"]]);

table("Consent to share Customer/Partner contact", [
  ["Yes"],
  ["", "consent E"],
  ["No", "consent E"],
  ["no", "consent E", "one-of E safe(No)"],
  [false, "consent E", "one-of E safe(No)"],
  ["yes", "one-of E safe(Yes)"],
  ["Yess", "one-of E"],
]);

table("What specific help from Microsoft?", [
  ["6"],
  [6],
  ["0", "help-code E"],
  ["7", "help-code E"],
  ["Proof of concept / demo", "help-code E safe(3)"],
  ["4 - Quotes and Licensing", "help-code E safe(4)"],
]);

table("Customer Contact Email Address", [
  ["john.customer@contoso.com"],
  ["jörg@müller.example"],
  ["john@contoso", "email E"],
  ["john contoso.com", "email E"],
  ["a@b.com, c@d.com", "email E"],
  ["john@contoso..com", "email E"],
  ["mailto:john@contoso.com", "email E safe(john@contoso.com)"],
  ["John Customer <john@contoso.com>", "email E safe(john@contoso.com)"],
  [" john@contoso.com", "email E safe(john@contoso.com)", "untrimmed W safe(john@contoso.com)"],
]);

table("Customer Contact Phone Number", [
  ["9999999999"],
  [9999999999],
  ["+49 (0) 176/123-45.67"],
  ["1234", "phone E"],
  ["+1 425 555 0100 x12", "phone E"],
  ["4.91761E+12", "excel-damage E"],
  ["1.23456789012E+11", "excel-damage E offered(123456789012)"],
  ["4,91761E+12", "excel-damage E"],
  [1234567890123456, "excel-damage E"],
]);

table("Customer D-U-N-S ID", [
  ["081466849"],
  ["81466849", "duns W offered(081466849)"],
  [81466849, "duns W offered(081466849)"],
  ["08-146-6849", "duns E safe(081466849)"],
  ["8-146-6849", "duns E offered(081466849)"],
  ["123456", "duns E"],
  ["1234567890", "duns E"],
]);

table("Customer Domain Name", [
  ["contoso.com"],
  ["www.contoso.com"],
  ["https://www.contoso.com/about?x=1", "domain-name E safe(www.contoso.com)"],
  ["contoso.com:8080/", "domain-name E safe(contoso.com)"],
  ["john@contoso.com", "domain-name E safe(contoso.com)"],
  ["contoso", "domain-name E"],
  ["none yet", "domain-name E"],
  ["10.0.0.1", "domain-name E"],
]);

table("PartnerID (formerly MPN ID)", [["1234567"], [1234567], ["MPN 1234567", "partner-id W"]]);

table("Solution 1", [
  ["SOL-1234-PQRS"],
  ["SOL-1234-PQRS, USD, 10, 100"],
  ["f7eaae47-0b84-4ac4-b4ea-5b2587d42cee, EUR, 0"],
  ["SOL-1234-PQRS, USD, 10,50, 100", "solution E"],
  [", USD", "solution E"],
  ["SOL-1234-PQRS, usd", "solution E"],
  ["SOL-1234-PQRS, USD, -1", "solution E"],
  ["SOL-1234-PQRS, USD, ten", "solution E"],
  ["SOL-1234-PQRS, USD, 10, 0", "solution E"],
  ["SOL-1234-PQRS, USD, 10, 1.5", "solution E"],
  ["Our great product", "solution W"],
  ["SOL-1234-PQRS; USD; 10; 100", "solution W offered(SOL-1234-PQRS, USD, 10, 100)"],
]);

table("Team member 1", [
  ["Bob, Partner, 999999, Bob.partner@Contoso.com"],
  ["Bob, Partner, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, Partner, Jr., 999999, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, , 999999, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, Partner, 12, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, Partner, 999999, Bob", "team-member E"],
  ["Bob|Partner|999999|bob@contoso.com", "team-member E offered(Bob, Partner, 999999, bob@contoso.com)"],
]);

const SUGGESTION = "MicrosoftID:12-1FG2G ,AccountName:Contoso, Ltd. ,AccountAddress: PO BOX 80456";
table(
  "Final Matched Customer Account",
  [
    ["MicrosoftID: 6-ABCDEFG23XB"],
    ["MicrosoftID: 11-1FG2G, AccountName: Contoso, Ltd., AccountAddress: PO BOX 80456"],
    ["DUNSID: 659410848, AccountName:JUNIOR, AccountAddress: 21 TOH GUAN ROAD EAST #07-06"],
    [SUGGESTION],
    ["6-ABCDEFG23XB", "account-match E safe(MicrosoftID: 6-ABCDEFG23XB)"],
    ["MicrosoftId : 6-ABCDEFG23XB", "account-match E safe(MicrosoftID: 6-ABCDEFG23XB)"],
    ["MicrosoftID:6-ABCDEFG23XB", "account-match E safe(MicrosoftID: 6-ABCDEFG23XB)"],
    [
      "MicrosoftID:6-AB,AccountName:Contoso, Ltd.,AccountAddress:Way 1",
      "account-match E safe(MicrosoftID: 6-AB, AccountName: Contoso, Ltd., AccountAddress: Way 1)",
    ],
    ["MicrosoftID: 6-AB, AccountName: Contoso", "account-match E"],
    ["DUNSID: 12, AccountName: A, AccountAddress: B", "account-match E"],
    ["Contoso Corporation", "account-match E"],
  ],
  { "Managed Account 1": SUGGESTION },
);

table("Deal Name", [
  ["UK spring deal"],
  ["spring\tdeal\nof two lines"],
  [" UK", "untrimmed W safe(UK)"],
  ["UK\u00a0deal", "untrimmed W safe(UK deal)"],
  ["A &amp; B", "untrimmed W safe(A & B)"],
  ["A &amp;amp;lt; B", "untrimmed W safe(A < B)"],
  ["A & B; C"],
  ["bell\u0007", "untrimmed W safe(bell)"],
  ["\u0001", "untrimmed W"],
  ["#N/A", "cell-error E"],
  ["#1 deal"],
]);
table("Currency", [["#REF!", "cell-error E"]]);
table("Deal Name", [[43860, "excel-damage W"]], {}, "d-mmm");
table("Estimated Deal Value", [[12563, "excel-damage E"]], {}, "m/d/yyyy");
table("CRM ID", [
  ["20231234567890123456"],
  ["12345678901234500000", "excel-damage E"],
  ["1.23E+17", "excel-damage E"],
  ["5E10"],
]);

describe("identifiers", () => {
  const said2 = (referral: string): string[] =>
    findingsOf([existingDeal({ "Referral ID": referral })])
      .filter(({ column }) => column === "Referral ID")
      .map(said);
  test.each([
    ["ebacdbdc-0b84-4ac4-b4ea-5b2587d42cee", []],
    ["EBACDBDC-0B84-4AC4-B4EA-5B2587D42CEE", []],
    ["ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee", ["identifier W"]],
    ["ebacdbdc0b844ac4b4ea5b2587d42cee", ["identifier E"]],
    ["12345", ["identifier E"]],
  ])("%s", (referral, expected) => {
    expect(said2(referral)).toEqual(expected);
  });
});

describe("reasons", () => {
  const closing = (substatus: string, reason: Cell): string[] =>
    findingsOf(
      [
        existingDeal({
          "Partner Referral Status": "Closed",
          "Partner Referral Substatus": substatus,
          "Declined/Lost/Error reason": reason,
        }),
      ],
      { was: [existingDeal()] },
    )
      .filter(({ column }) => column === "Declined/Lost/Error reason")
      .map(said);
  test.each([
    ["Lost", "8", []],
    ["Lost", 8, []],
    ["Lost", "9", ["reason-code E"]],
    ["Error", "9", []],
    ["Error", "0", ["reason-code E"]],
    ["Lost", "Customer didn't respond", ["reason-code E safe(2)"]],
    ["Error", "Test referral", ["reason-code E safe(7)"]],
    ["Declined", "", ["required E"]],
    ["Won", "3", ["not-applicable I"]],
    ["won", "abc", []],
  ])("%s with %s", (substatus, reason, expected) => {
    expect(closing(substatus, reason)).toEqual(expected);
  });
});

describe("formulas", () => {
  test.each<[string, Cell, string, string]>([
    ["Deal Name", "UK deal", "General", "formula W safe(UK deal)"],
    ["Estimated Close Date", 43860, "m/d/yyyy", "formula W safe(01/30/2020)"],
    ["Estimated Deal Value", 1200.5, "#,##0.00", "formula W safe(1200.5)"],
  ])("in %s are replaced by what an export would write", (column, value, format, expected) => {
    const findings = findingsOf([deal({ [column]: value })], { formats: { [column]: format }, formulas: [column] });
    expect(findings.map(said)).toEqual([expected]);
  });
});

test("a cell that may not change any more is blamed, but offered no fix", () => {
  expect(findingsOf([existingDeal({ "Customer Country": "usa" })]).map(said)).toEqual(["country-code E"]);
  expect(findingsOf([searchDeal({ "Customer Country": "usa" })]).map(said)).toEqual(["country-code E safe(US)"]);
});
