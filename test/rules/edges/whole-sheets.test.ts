import type { Finding } from "../../../src/findings/finding";
import { check } from "../../../src/rules/check";
import type { SampleDeal } from "../../../src/rules/rule";
import { recognise } from "../../../src/sheet/recognise";
import { deal, existingDeal, findingsOf, HEADERS, IDS, said, sheetOf, TODAY, type SheetLayout } from "../../deal";

const lacking = (...keys: readonly string[]): readonly string[] => HEADERS.filter((one) => !keys.includes(one));
const CODE = "What specific help from Microsoft?";
const REASON = "Declined/Lost/Error reason";

/** What is found of a sheet that does not begin in A1 but in `firstRow` and `firstColumn`. */
function foundAt(firstRow: number, firstColumn: number, deals: readonly SampleDeal[], layout: SheetLayout): Finding[] {
  const recognition = recognise({ ...sheetOf(deals, layout), firstRow, firstColumn }, undefined);
  if (recognition.kind !== "deal-sheet") throw new Error(`The test's sheet is ${recognition.kind}.`);
  return check(recognition.dealSheet, TODAY);
}

describe.each([
  [1, 0],
  [1, 3],
  [4, 0],
  [7, 2],
])("a sheet from row %i, column offset %i on", (firstRow, firstColumn) => {
  const header = (column: string | null, value = column ?? ""): Pick<Finding, "row" | "column" | "value"> => ({
    row: firstRow,
    column,
    value,
  });
  const end = firstColumn + HEADERS.length;

  test.each<[what: string, headers: readonly string[], cells: SampleDeal, expected: readonly Finding[]]>([
    [
      "an unknown header",
      [...HEADERS, "Account manager"],
      {},
      [{ rule: "column-unknown", severity: "warning", ...header("Account manager"), params: { position: end } }],
    ],
    [
      "a misspelt one",
      ["Custmer State", ...lacking("Customer State")],
      {},
      [
        {
          rule: "column-unknown",
          severity: "warning",
          ...header("Custmer State"),
          params: { position: firstColumn, meant: "Customer State" },
          fix: { value: "Customer State", kind: "safe" },
        },
      ],
    ],
    [
      "two that may be the same, of which only one can be",
      ["Custmer State", "Customer Stat", ...lacking("Customer State")],
      {},
      [
        {
          rule: "column-unknown",
          severity: "warning",
          ...header("Custmer State"),
          params: { position: firstColumn, meant: "Customer State" },
        },
        {
          rule: "column-unknown",
          severity: "warning",
          ...header("Customer Stat"),
          params: { position: firstColumn + 1, meant: "Customer State" },
        },
      ],
    ],
    [
      "a column that stands twice, of which only the first is looked at",
      [...HEADERS, "Currency", "customer country/region"],
      { Currency: "usd" },
      [
        { rule: "column-duplicate", severity: "error", ...header("Currency"), params: { position: end } },
        {
          rule: "column-duplicate",
          severity: "error",
          ...header("Customer Country", "customer country/region"),
          params: { position: end + 1 },
        },
        {
          rule: "currency-code",
          severity: "error",
          row: firstRow + 1,
          column: "Currency",
          value: "usd",
          params: { problem: "unknown" },
          fix: { value: "USD", kind: "safe" },
        },
      ],
    ],
    [
      "Solution 51",
      ["Solution 51", ...HEADERS],
      {},
      [
        {
          rule: "column-gap",
          severity: "error",
          ...header("Solution 51"),
          params: { problem: "beyond", most: 50, family: "Solution", position: firstColumn },
        },
      ],
    ],
    [
      "a hole",
      lacking("Solution 2", "Solution 3"),
      {},
      [
        {
          rule: "column-gap",
          severity: "warning",
          ...header("Solution 4"),
          params: { problem: "hole", absent: "Solution 2" },
        },
      ],
    ],
    [
      "a hole between numbers of one and of two digits, whatever the order of the columns",
      ["Solution 12", ...HEADERS, "Solution 11", "Solution 7"],
      {},
      [
        {
          rule: "column-gap",
          severity: "warning",
          ...header("Solution 11"),
          params: { problem: "hole", absent: "Solution 8" },
        },
        {
          rule: "column-gap",
          severity: "warning",
          ...header("Solution 7"),
          params: { problem: "hole", absent: "Solution 6" },
        },
      ],
    ],
    [
      "a numbered column that stands twice, which is no hole",
      [...HEADERS, "Solution 3", "Team member 1"],
      {},
      [
        { rule: "column-duplicate", severity: "error", ...header("Solution 3"), params: { position: end } },
        { rule: "column-duplicate", severity: "error", ...header("Team member 1"), params: { position: end + 1 } },
      ],
    ],
    [
      "required columns that are missing",
      lacking("Currency", "Deal Name"),
      {},
      [
        { rule: "column-missing", severity: "error", row: null, column: "Deal Name", value: "", params: {} },
        { rule: "column-missing", severity: "error", row: null, column: "Currency", value: "", params: {} },
      ],
    ],
    [
      "a blank header over values",
      ["", ...HEADERS],
      { "": "x" },
      [{ rule: "column-unknown", severity: "warning", ...header(null), params: { position: firstColumn } }],
    ],
    ["a blank header over nothing", ["", ...HEADERS], { "": " " }, []],
    ["fifty of a family", [...HEADERS, ...family("Solution"), ...family("Team member")], {}, []],
  ])("%s", (_, headers, cells, expected) => {
    expect(foundAt(firstRow, firstColumn, [deal(cells)], { headers })).toEqual(expected);
  });

  test("findings stand in their rows, and come from left to right", () => {
    const layout = { headers: [...HEADERS, "Account manager"], formats: { "Estimated Close Date": "m/d/yyyy" } };
    const deals = [
      deal({ "Estimated Close Date": 43840, "Deal Name": " x" }),
      deal(),
      deal({ Currency: "usd", "Customer Name": "Fabrikam" }),
    ];
    const found = foundAt(firstRow, firstColumn, deals, { ...layout, formulas: ["Currency"] });
    expect(found.map((one) => [one.row, one.column, said(one)])).toEqual([
      [firstRow, "Account manager", "column-unknown W"],
      [firstRow + 1, "Deal Name", "untrimmed W safe(x)"],
      [firstRow + 1, "Currency", "formula W safe(USD)"],
      [firstRow + 1, "Estimated Close Date", "close-date-past W"],
      [firstRow + 2, "Currency", "formula W safe(USD)"],
      [firstRow + 3, "Currency", "currency-code E safe(USD)"],
      [firstRow + 3, "Currency", "formula W safe(usd)"],
    ]);
  });
});

function family(name: string): readonly string[] {
  return Array.from({ length: 45 }, (_, index) => `${name} ${index + 6}`);
}

test("what is said of the header comes by column, with what has no column before it", () => {
  const headers = ["Account manager", ...lacking("Notes", "Deal Name"), "Custmer Domain Nam", "Notes", "Currency"];
  expect(findingsOf([deal()], { headers }).map((one) => [one.row, one.column, one.rule])).toEqual([
    [null, "Deal Name", "column-missing"],
    [1, "Account manager", "column-unknown"],
    [1, "Custmer Domain Nam", "column-unknown"],
    [1, "Currency", "column-duplicate"],
  ]);
});

describe("a column that only some deals need", () => {
  const LOST = { ...IDS, "Partner Referral Status": "Closed", "Partner Referral Substatus": "Lost", [REASON]: "8" };
  test.each<[what: string, absent: string, deals: readonly SampleDeal[], was: boolean, expected: readonly string[]]>([
    ["one of several deals needs it", CODE, [deal({ "Microsoft help required?": "No" }), deal()], false, [CODE]],
    ["none does", CODE, [deal({ "Microsoft help required?": "No" })], false, []],
    ["the deal that needs it is closed", REASON, [existingDeal(LOST)], false, []],
    ["it is being closed", REASON, [existingDeal(LOST)], true, [REASON]],
    ["there are no deals", CODE, [], false, []],
    ["an ID that is filled in one of two deals", "Engagement ID", [deal(), existingDeal()], false, ["Engagement ID"]],
    ["the other ID", "Referral ID", [deal(), deal({ "Engagement ID": "x" })], false, ["Referral ID"]],
    ["no ID is filled", "Engagement ID", [deal()], false, []],
  ])("%s", (_, absent, deals, was, expected) => {
    const layout = { headers: lacking(absent), ...(was && { was: [existingDeal()] }) };
    const missing = findingsOf(deals, layout).filter(({ rule }) => rule === "column-missing");
    expect(missing).toEqual(
      expected.map((column) => ({
        rule: "column-missing",
        severity: "error",
        row: null,
        column,
        value: "",
        params: {},
      })),
    );
  });
});

test("notes that are asked for where there is no column for them", () => {
  const error = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Error", [REASON]: "6" };
  const found = findingsOf([existingDeal(error)], { headers: lacking("Notes"), was: [existingDeal()] });
  expect(found).toEqual([
    { rule: "notes-expected", severity: "warning", row: 2, column: REASON, value: "6", params: { reason: "6" } },
  ]);
});

test("without a column for consent its absence is told once, not in every row", () => {
  const consent = "Consent to share Customer/Partner contact";
  const found = findingsOf([deal(), deal({ "Deal Name": "Another" })], { headers: lacking(consent) });
  expect(found.map((one) => [one.row, one.column, said(one)])).toEqual([[null, consent, "column-missing E"]]);
});

test("one ID column alone is no pair", () => {
  const found = findingsOf([existingDeal()], { headers: lacking("Engagement ID") });
  expect(found.map((one) => [one.row, said(one)])).toEqual([[null, "column-missing E"]]);
});
