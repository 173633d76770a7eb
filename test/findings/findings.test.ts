import { countFindings, countSentence } from "../../src/findings/count";
import type { Finding } from "../../src/findings/finding";
import { groupByColumn, groupByRule } from "../../src/findings/group";
import { highlightedCells } from "../../src/findings/highlights";
import { locate } from "../../src/findings/locate";
import { ruleText } from "../../src/findings/rule-text";
import { RULE_IDS } from "../../src/findings/rule-id";
import { check } from "../../src/rules/check";
import { recognise } from "../../src/sheet/recognise";
import { wordsFor } from "../../src/words/words-for";
import {
  deal,
  dealSheet,
  existingDeal,
  findingsOf,
  HEADERS,
  messageOf,
  sheetOf,
  TODAY,
  type SheetLayout,
} from "../deal";
import type { SampleDeal } from "../../src/rules/rule";

test("every rule has a message and a text for help, and each of these a rule", () => {
  const { messages, rules } = wordsFor("en-US");
  expect(Object.keys(messages).sort()).toEqual([...RULE_IDS].sort());
  expect(Object.keys(rules).sort()).toEqual([...RULE_IDS].sort());
});

test("a finding of a rule that there is not is a defect", () => {
  const finding: Finding = { rule: "toString", severity: "error", row: 2, column: null, value: "", params: {} };
  expect(() => messageOf(finding)).toThrow("toString");
  expect(() => ruleText(finding.rule, wordsFor("en-US"))).toThrow("toString");
});

describe("messages", () => {
  const messagesOf = (cells: SampleDeal, layout: SheetLayout = {}): string[] =>
    findingsOf([deal(cells)], layout).map(messageOf);

  test.each<[string, SampleDeal, string]>([
    [
      "country",
      { "Customer Country": "usa" },
      "“usa” is not a country code. Use the two-letter code in capital letters, for example US.",
    ],
    [
      "status",
      { "Partner Referral Status": "Open" },
      "“Open” is not accepted here. Use one of these: New, Active, Closed.",
    ],
    [
      "device",
      { "Device Category": "Spaceship" },
      "“Spaceship” is not in the list for Device Category. Choose a value from the dropdown.",
    ],
    [
      "retired currency",
      { Currency: "DEM" },
      "“DEM” is a currency that is no longer in use. Choose the currency in which the deal is made.",
    ],
    ["blank", { "Customer City": "" }, "Customer City is blank. Fill it in: the account search needs it."],
    ["gap", { "Solution 3": "SOL-3" }, "Solution 3 is filled, but Solution 2 is blank. Fill them one after the other."],
    [
      "a blank part",
      { "Solution 1": "SOL-1, , 10" },
      "The second part, which is blank, is not a currency code. Use the three-letter code, for example SOL-1234-PQRS, USD, 10, 100.",
    ],
    [
      "help",
      { "Customer Contact First Name": "" },
      "Customer Contact First Name is blank. Fill it in, because you ask Microsoft for help.",
    ],
    [
      "price",
      { "Solution 1": "SOL-1, USD, ten" },
      "The third part, “ten”, is not a price. Write a number of 0 or more, with a point for decimals.",
    ],
    [
      "upload",
      { Errors: "Required field Solution 1 missing" },
      "The last upload said: “Required field Solution 1 missing”. Correct it before you upload again.",
    ],
  ])("%s", (_, cells, expected) => {
    expect(messagesOf(cells)).toEqual([expected]);
  });

  test("long and many-lined values are shortened to one line", () => {
    const [said = ""] = messagesOf({ "Customer Country": `first\nsecond ${"x".repeat(30_000)}` });
    expect(said).toMatch(/^“first second x+…” is not/);
    expect(said.length).toBeLessThan(200);
  });

  test("an old template names what it lacks", () => {
    const headers = HEADERS.filter(
      (header) => !["Marketplace Purchase Intent", "Final Matched Customer Account"].includes(header),
    );
    expect(messagesOf({}, { headers }).at(0)).toContain(
      "without Marketplace Purchase Intent and Final Matched Customer Account;",
    );
  });
});

test.each([
  [12, 3, 40, "12 errors, 3 warnings in 40 records"],
  [1, 1, 1, "1 error, 1 warning in 1 record"],
  [0, 3, 2, "0 errors, 3 warnings in 2 records"],
  [5, 0, 2, "5 errors, 0 warnings in 2 records"],
  [0, 0, 0, "0 errors, 0 warnings in 0 records"],
  [10, 1234, 5000, "10 errors, 1,234 warnings in 5,000 records"],
])("%i errors, %i warnings, %i records: %s", (errors, warnings, records, sentence) => {
  expect(countSentence({ errors, warnings, infos: 7 }, records, wordsFor("en-US"))).toBe(sentence);
});

describe("a sheet that begins in C5", () => {
  const headers = [...HEADERS, "Currency", ""];
  const deals = [
    deal({ Currency: " usd", "Sales Stage": "35", "Declined/Lost/Error reason": "6" }),
    deal({ Currency: "XAU", "Customer Country": "Atlantis", "Deal Name": "UK autumn deal" }),
    existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" }),
  ];
  const moved = {
    ...sheetOf(deals, { headers: headers.filter((header) => header !== "Team member 1") }),
    firstRow: 5,
    firstColumn: 2,
  };
  const recognition = recognise({
    ...moved,
    cells: moved.cells.map((row, index) => (index === 1 ? [...row.slice(0, -1), "stray"] : row)),
  });
  if (recognition.kind !== "deal-sheet") throw new Error("not recognised");
  const { dealSheet: sheet } = recognition;
  const findings = check(sheet, TODAY);
  const addresses = new Map(
    findings.map((finding) => [`${finding.rule} ${finding.row ?? "-"}`, locate(finding, sheet)]),
  );

  test("findings are found in their cells", () => {
    const letters = (key: string): string => {
      const index = (sheet.positions.get(key) ?? 0) + 2;
      return (
        (index < 26 ? "" : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26))
      );
    };
    expect(Object.fromEntries(addresses)).toEqual({
      "column-missing -": undefined,
      "column-duplicate 5": expect.stringMatching(/^[A-Z]+5$/) as string,
      "column-unknown 5": expect.stringMatching(/^[A-Z]+5$/) as string,
      "not-applicable 6": `${letters("Declined/Lost/Error reason")}6`,
      "sales-stage 6": `${letters("Sales Stage")}6`,
      "currency-code 6": `${letters("Currency")}6`,
      "untrimmed 6": `${letters("Currency")}6`,
      "country-code 7": `${letters("Customer Country")}7`,
      "currency-code 7": `${letters("Currency")}7`,
      "locked 8": "C8",
    });
    expect(addresses.get("column-duplicate 5")).not.toBe(`${letters("Currency")}5`);
  });

  test("painted are cells with errors, and cells with warnings only; infos are not", () => {
    const { errors, warnings } = highlightedCells(findings, sheet);
    const keys = (places: readonly { row: number; column: number }[]): string[] =>
      places.map(({ row, column }) => `${row} ${sheet.columns[column - 2]?.key ?? "?"}`);
    expect(keys(errors)).toEqual(["5 Currency", "6 Currency", "7 Customer Country"]);
    expect(keys(warnings)).toEqual(["5 ?", "6 Sales Stage", "7 Currency"]);
  });

  test("groups stand in the order of the sheet, those of no column and of missing columns first, those with notes alone last", () => {
    const groups = groupByColumn(findings, sheet);
    expect(groups.map(({ column, counts }) => [column, counts.errors, counts.warnings, counts.infos])).toEqual([
      [null, 0, 1, 1],
      ["Team member 1", 1, 0, 0],
      ["Customer Country", 1, 0, 0],
      ["Sales Stage", 0, 1, 0],
      ["Currency", 2, 2, 0],
      ["Declined/Lost/Error reason", 0, 0, 1],
    ]);
    expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
  });

  test("groups by rule stand in the order of the report", () => {
    expect(groupByRule(findings).map(({ rule, findings: members }) => `${rule} ${members.length}`)).toEqual([
      "column-missing 1",
      "column-duplicate 1",
      "column-unknown 1",
      "locked 1",
      "country-code 1",
      "currency-code 2",
      "sales-stage 1",
      "not-applicable 1",
      "untrimmed 1",
    ]);
  });

  test("counts are those of the list", () => {
    expect(countFindings(findings)).toEqual({ errors: 4, warnings: 4, infos: 2 });
  });
});

test("a header that is missing is nowhere, a row that is meant whole is its first cell", () => {
  const sheet = dealSheet([deal(), deal()]);
  const [finding] = check(sheet, TODAY);
  expect(finding?.rule).toBe("possible-duplicate");
  expect(finding && locate(finding, sheet)).toBe("A3");
});
