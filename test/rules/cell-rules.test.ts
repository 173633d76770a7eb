import type { Cell } from "../../src/sheet/cell";
import type { SampleDeal } from "../../src/rules/rule";
import { columnByKey, COLUMNS } from "../../src/template/columns";
import { deal, existingDeal, findingsOf, HEADERS, said, searchDeal } from "../deal";

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
  ["DE"],
  ["GB"],
  ["XK", "country-code W"],
  ["xk", "country-code E offered(XK)"],
  ["us", "country-code E safe(US)"],
  [" US", "country-code E safe(US)", "untrimmed W safe(US)"],
  ["USA", "country-code E safe(US)"],
  ["United States", "country-code E safe(US)"],
  ["Deutschland", "country-code E safe(DE)"],
  ["UK", "country-code E safe(GB)"],
  ["EL", "country-code E safe(GR)"],
  ["NAM", "country-code E safe(NA)"],
  ["Norway", "country-code E safe(NO)"],
  ["España", "country-code E safe(ES)"],
  ["ZZ", "country-code E"],
  ["U S", "country-code E safe(US)"],
  ["Congo", "country-code E"],
  ["Atlantis", "country-code E"],
  [7, "country-code E"],
]);

table("Currency", [
  ["EUR"],
  ["usd", "currency-code E safe(USD)"],
  ["€", "currency-code E safe(EUR)"],
  ["£", "currency-code E offered(GBP)"],
  ["US$", "currency-code E safe(USD)"],
  ["Usd", "currency-code E safe(USD)"],
  [" EUR", "currency-code E safe(EUR)", "untrimmed W safe(EUR)"],
  ["¥", "currency-code E offered(JPY)"],
  ["$", "currency-code E offered(USD)"],
  ["DEM", "currency-code W"],
  ["XAU", "currency-code W"],
  ["XTS", "currency-code W"],
  ["XXX", "currency-code W"],
  ["CLF", "currency-code W"],
  ["BGN", "currency-code W"],
  ["XCG"],
  ["AAA", "currency-code E"],
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
  ["30-1-2020", "date E safe(01/30/2020)"],
  ["30.1.2020 08:00", "date E safe(01/30/2020)"],
  ["2020/01/30", "date E safe(01/30/2020)"],
  ["1-2-2020", "date E"],
  ["13/13/2020", "date E"],
  ["29/2/2020", "date E safe(02/29/2020)"],
  ["29/2/2021", "date E"],
  ["30.1.20", "date E offered(01/30/2020)"],
  ["2/1/2020"],
  [true, "date E"],
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
  ["€1200", "amount E safe(1200)"],
  ["1200 €", "amount E safe(1200)"],
  ["US$1200", "amount E safe(1200)"],
  ["12,563", "amount E safe(12563)"],
  ["0.00", "amount W"],
  ["-5.5", "amount E"],
  ["12.5.", "amount E"],
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

table("Estimated ACR Value", [["12563"], ["-1", "amount E"], ["0", "amount W"], ["$5", "amount E safe(5)"]]);

table("Sales Stage", [
  ["10"],
  ["20"],
  ["40"],
  ["60"],
  ["80"],
  [40],
  ["40.0", "sales-stage W safe(40)"],
  [" 40", "sales-stage E safe(40)", "untrimmed W safe(40)"],
  ["-40", "sales-stage W"],
  ["0.4", "sales-stage W"],
  [0.4, "sales-stage W"],
  ["45%", "sales-stage E offered(45)"],
  ["100%", "sales-stage E offered(100)"],
  ["Won", "sales-stage E offered(100)"],
  ["negotiated", "sales-stage E safe(80)"],
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
describe("lists", () => {
  const LISTS = [
    "Partner Referral Status",
    "Partner Referral Substatus",
    "Microsoft help required?",
    "Share with Microsoft sales team",
    "Marketplace Purchase Intent",
    "Azure Certified Device",
    "Attach Services",
    "Device Category",
    "Silicon Type",
  ];
  test.each(LISTS)("%s: every value passes, and is meant by the same letters", (column) => {
    const values = (columnByKey(column)?.values ?? []).map(({ value }) => value);
    expect(values.length).toBeGreaterThan(1);
    const oneOf = (value: Cell): string[] => saidOf(column, value).filter((one) => one.startsWith("one-of"));
    for (const value of values) {
      expect(oneOf(value)).toEqual([]);
      expect(oneOf(value.toUpperCase() + ".")).toEqual([`one-of E safe(${value})`]);
    }
    expect(oneOf("Completely different")).toEqual(["one-of E"]);
  });
  test.each([
    ["Device Category", 38],
    ["Silicon Type", 30],
  ])("%s has the source’s %i names", (column, count) => {
    expect(columnByKey(column)?.values).toHaveLength(count);
  });
});
table("Azure Certified Device", [
  ["TRUE", "one-of E safe(Yes)"],
  ["false", "one-of E safe(No)"],
  [false, "one-of E safe(No)"],
]);
table("Partner Referral Substatus", [
  ["accepted", "one-of E safe(Accepted)"],
  ["Acepted", "one-of E offered(Accepted)"],
]);
table("Device Category", [
  ["HHT/Mobile"],
  ["hht mobile", "one-of E safe(HHT/Mobile)"],
  ["Kiosks", "one-of E offered(Kiosk)"],
  ["Spaceship", "one-of E"],
]);
table("Solution Area", [["Something of our own"]]);
table("Solution Play", [["Something of our own"]]);
table("Partner Role", [["Something of our own"], [""]]);

table("Consent to share Customer/Partner contact", [
  ["Yes"],
  ["", "consent E"],
  ["No", "consent E"],
  ["no", "consent E", "one-of E safe(No)"],
  [false, "consent E", "one-of E safe(No)"],
  ["yes", "one-of E safe(Yes)"],
  ["Y", "one-of E safe(Yes)"],
  [" Yes", "one-of E safe(Yes)", "untrimmed W safe(Yes)"],
  ["n/a", "one-of E"],
  ["Yess", "one-of E"],
]);

table("What specific help from Microsoft?", [
  ["6"],
  [6],
  ["1"],
  ["General or other", "help-code E safe(6)"],
  [" 6", "help-code E safe(6)", "untrimmed W safe(6)"],
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
  ["<john@contoso.com>", "email E safe(john@contoso.com)"],
  ["mailto:john@contoso.com", "email E safe(john@contoso.com)"],
  ["John Customer <john@contoso.com>", "email E safe(john@contoso.com)"],
  [" john@contoso.com", "email E safe(john@contoso.com)", "untrimmed W safe(john@contoso.com)"],
]);

table("Customer Contact Phone Number", [
  ["9999999999"],
  [9999999999],
  ["+49 (0) 176/123-45.67"],
  ["12345"],
  ["1234", "phone E"],
  ["+49\u00a0176 12345", "phone E", "untrimmed W safe(+49 176 12345)"],
  ["ask John", "phone E"],
  [" 4.91761E+12", "excel-damage E"],
  ["\u00009999999999999999", "excel-damage E"],
  ["+1 425 555 0100 x12", "phone E"],
  ["4.91761E+12", "excel-damage E"],
  ["1.23456789012E+11", "excel-damage E offered(123456789012)"],
  ["4,91761E+12", "excel-damage E"],
  [1234567890123456, "excel-damage E"],
]);

table("Customer D-U-N-S ID", [
  ["081466849"],
  ["1466849", "duns W offered(001466849)"],
  ["08 146 6849", "duns E safe(081466849)"],
  ["4.91761E+12", "excel-damage E"],
  ["none", "duns E"],
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
  ["http://contoso.com", "domain-name E safe(contoso.com)"],
  ["contoso.com/de", "domain-name E safe(contoso.com)"],
  ["contoso", "domain-name E"],
  ["none yet", "domain-name E"],
  ["10.0.0.1", "domain-name E"],
]);

table("PartnerID (formerly MPN ID)", [
  ["1234567"],
  [1234567],
  ["MPN 1234567", "partner-id W"],
  ["1.23E+10", "excel-damage E"],
  [" 1234567", "partner-id W", "untrimmed W safe(1234567)"],
]);

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
  ["SOL-1234-PQRS, USD"],
  ["SOL-1234-PQRS,USD,0.5"],
  ["SOL-1234-PQRS, , 10", "solution E"],
  ["SOL-1234-PQRS, USD, 10, 100, 5", "solution E"],
  ["SOL-Microsoft365"],
  ["Our great product", "solution W"],
  ["Office 365; USD; 10; 1", "solution W offered(Office 365, USD, 10, 1)"],
  ["Word; Excel", "solution W"],
  ["SOL-1|USD|10", "solution W offered(SOL-1, USD, 10)"],
  ["SOL-1234-PQRS; USD; 10; 100", "solution W offered(SOL-1234-PQRS, USD, 10, 100)"],
]);

table("Team member 1", [
  ["Bob, Partner, 999999, Bob.partner@Contoso.com"],
  ["Bob, Partner, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, Partner, Jr., 999999, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, , 999999, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, Partner, 12, Bob.partner@Contoso.com", "team-member E"],
  ["Bob, Partner, 999999, Bob", "team-member E"],
  ["Bob, Partner, 999999, Bob.partner@Contoso.com, Lead", "team-member E"],
  ["Bob", "team-member E"],
  ["Bob, Partner&#44; Jr., 999999, bob@contoso.com", "untrimmed W"],
  ["Bob , Partner, 999999, bob@contoso.com\n", "untrimmed W safe(Bob , Partner, 999999, bob@contoso.com)"],
  ["Bob; Partner; 999999; bob@contoso.com;", "team-member E offered(Bob, Partner, 999999, bob@contoso.com)"],
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
    ["microsoftid:6-AB", "account-match E safe(MicrosoftID: 6-AB)"],
    [
      "DUNSID:659410848,AccountName:JUNIOR,AccountAddress: 21 Road",
      "account-match E safe(DUNSID: 659410848, AccountName: JUNIOR, AccountAddress: 21 Road)",
    ],
    ["DUNSID: 659410848", "account-match E"],
    [`${SUGGESTION} `, `account-match E safe(${SUGGESTION})`, `untrimmed W safe(${SUGGESTION})`],
    [
      SUGGESTION.slice(0, -1),
      "account-match E safe(MicrosoftID: 12-1FG2G, AccountName: Contoso, Ltd., AccountAddress: PO BOX 8045)",
    ],
    ["MicrosoftID: 6-AB, AccountName: Contoso", "account-match E"],
    ["DUNSID: 12, AccountName: A, AccountAddress: B", "account-match E"],
    ["Contoso Corporation", "account-match E"],
  ],
  { "Managed Account 1": SUGGESTION },
);

const ODD_SUGGESTION = "MOODYS 7: A&B\u00a0Ltd";
table(
  "Final Matched Customer Account",
  [
    [ODD_SUGGESTION, "untrimmed W safe(MOODYS 7: A&B Ltd)"],
    ["MOODYS 7: A&B Ltd"],
    ["MOODYS 7: A&amp;B Ltd", "account-match E safe(MOODYS 7: A&B Ltd)", "untrimmed W safe(MOODYS 7: A&B Ltd)"],
    ["MOODYS 7: A&B", "account-match E"],
  ],
  { "DUNS Account 2": ODD_SUGGESTION },
);

table("Deal Name", [
  ["UK spring deal"],
  ["spring\tdeal\nof two lines", "untrimmed W safe(spring deal of two lines)"],
  ["two \r\n lines", "untrimmed W safe(two lines)"],
  ["UK ", "untrimmed W safe(UK)"],
  ["\tUK\n", "untrimmed W safe(UK)"],
  ["M&uuml;ller &Ouml;l", "untrimmed W safe(Müller Öl)"],
  ["M&#252;ller", "untrimmed W safe(Müller)"],
  ["M&#xFC;ller", "untrimmed W safe(Müller)"],
  ["O&#x27;Neill &amp; Co", "untrimmed W safe(O'Neill & Co)"],
  ["A&nbsp;B", "untrimmed W safe(A B)"],
  ["5 &euro; &ndash; 6", "untrimmed W safe(5 € – 6)"],
  ["&LT;new&GT;", "untrimmed W safe(<new>)"],
  ["line&#10;break", "untrimmed W safe(line break)"],
  ["R&D; sales"],
  ["half &#xD83D; of one"],
  ["a control &#1; code"],
  ["&a&#109;p;", "untrimmed W"],
  ["zero\u200bwidth", "untrimmed W safe(zerowidth)"],
  [" #N/A", "cell-error E"],
  ["&#35;REF!", "cell-error E"],
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
table("Notes", [["two\r\nlines\tand a tab"], [" two\nlines ", "untrimmed W safe(two\nlines)"]]);
table("Notes to Microsoft", [["two\nlines"], ["two&#10;lines", "untrimmed W safe(two\nlines)"]]);
table("Currency", [["#REF!", "cell-error E"]]);
describe("cell errors", () => {
  const ERRORS = "#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #NV #BEZUG! ######".split(" ");
  test.each(ERRORS)("%s", (error) => {
    expect(saidOf("Customer City", error)).toEqual(["cell-error E"]);
  });
});
describe("a date where it does not belong", () => {
  test.each<[string, string[]]>([
    ["Deal Name", ["excel-damage W"]],
    ["CRM ID", ["excel-damage W"]],
    ["Customer Contact Phone Number", ["excel-damage W"]],
    ["PartnerID (formerly MPN ID)", ["excel-damage W"]],
    ["Customer D-U-N-S ID", ["excel-damage W", "duns E"]],
    ["Customer Country", ["excel-damage W", "country-code E"]],
    ["Estimated Deal Value", ["excel-damage E"]],
    ["Sales Stage", ["excel-damage E"]],
    ["What specific help from Microsoft?", ["excel-damage E"]],
    ["Estimated Close Date", []],
  ])("%s", (column, expected) => {
    expect(saidOf(column, 43860, {}, "d-mmm")).toEqual(expected);
  });
});
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
    [" ebacdbdc-0b84-4ac4-b4ea-5b2587d42cee", ["identifier E", "untrimmed W"]],
    ["1.23E+17", ["excel-damage E"]],
    ["#N/A", ["cell-error E"]],
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
  const LOST = ["1", "2", "3", "4", "5", "6", "7", "8"];
  test.each([
    ["Lost", LOST],
    ["Declined", LOST],
    ["Error", [...LOST, "9"]],
  ])("%s: its own codes pass, others do not", (substatus, codes) => {
    for (const code of ["0", ...LOST, "9", "10", "1.5"]) {
      expect([code, closing(substatus, code)]).toEqual([code, codes.includes(code) ? [] : ["reason-code E"]]);
    }
  });
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
    ["Won", "Test referral", ["not-applicable I"]],
    ["Won", "#N/A", ["cell-error E"]],
    ["Lost", " 8", ["reason-code E safe(8)", "untrimmed W safe(8)"]],
    ["Lost", "8- Others", ["reason-code E safe(8)"]],
  ])("%s with %s", (substatus, reason, expected) => {
    expect(closing(substatus, reason)).toEqual(expected);
  });
});

describe("formulas", () => {
  test.each<[string, Cell, string, string]>([
    ["Deal Name", "UK deal", "General", "formula W safe(UK deal)"],
    ["Estimated Close Date", 43860, "m/d/yyyy", "formula W safe(01/30/2020)"],
    ["Estimated Deal Value", 1200.5, "#,##0.00", "formula W safe(1200.5)"],
    ["Estimated Deal Value", 0.1 + 0.2, "General", "formula W safe(0.3)"],
    ["Sales Stage", 0.4, "0%", "sales-stage W safe(40) / formula W safe(40)"],
    ["Customer Country", "us", "General", "country-code E safe(US) / formula W safe(us)"],
    ["Deal Name", 43860, "m/d/yyyy", "excel-damage W / formula W offered(01/30/2020)"],
    ["Deal Name", "#N/A", "General", "cell-error E"],
  ])("in %s are replaced by what an export would write", (column, value, format, expected) => {
    const findings = findingsOf([deal({ [column]: value })], { formats: { [column]: format }, formulas: [column] });
    expect(findings.map(said).join(" / ")).toBe(expected);
  });
});

test("a formula is told in the columns that are looked at, and nowhere else", () => {
  const told = (column: string): string[] =>
    findingsOf(
      [existingDeal({ [column]: column === "Engagement ID" ? "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee" : "x" })],
      {
        formulas: [column],
      },
    )
      .filter((finding) => finding.column === column)
      .map(said);
  expect(told("Notes")).toEqual(["formula W safe(x)"]);
  // What may not change is given no fix.
  expect(told("Engagement ID")).toEqual(["formula W"]);
  expect(told("Confidence")).toEqual([]);
});

test.each(COLUMNS.filter(({ kind }) => kind === "system" || kind === "suggestion").map(({ key }) => [key] as const))(
  "%s is not checked",
  (key) => {
    const ours = HEADERS.includes(key) ? HEADERS : [...HEADERS, key];
    const findings = findingsOf([deal({ [key]: " #N/A &amp; \u00a0" })], { headers: ours });
    expect(findings.filter(({ column, severity }) => column === key && severity !== "info")).toEqual([]);
  },
);

test("a cell that may not change any more is blamed, but offered no fix", () => {
  expect(findingsOf([existingDeal({ "Customer Country": "usa" })]).map(said)).toEqual(["country-code E"]);
  expect(findingsOf([searchDeal({ "Customer Country": "usa" })]).map(said)).toEqual(["country-code E safe(US)"]);
});
