import fc from "fast-check";
import type { Finding } from "../../src/findings/finding";
import { check } from "../../src/rules/check";
import { RULES } from "../../src/rules/rules";
import type { SampleDeal } from "../../src/rules/rule";
import { ODD_DEAL } from "./odd-deals";
import { deal, dealSheet, findingsOf, HEADERS, said, TODAY, messageOf } from "../deal";

const FORMATS = fc.dictionary(fc.constantFrom(...HEADERS), fc.constantFrom("General", "m/d/yyyy", "0%", "@"), {
  maxKeys: 3,
});

/** Findings without their row, so that they can be compared wherever the record stands. */
function rowless(findings: readonly Finding[], row: number): string[] {
  return findings.filter((one) => one.row === row).map((one) => JSON.stringify({ ...one, row: null }));
}

test("findings come by row, then by column, then by rule, the sheet's own first", () => {
  const headers = [
    ...HEADERS.filter((header) => header !== "Sales Stage" && header !== "Currency"),
    "Account manager",
    "Currency",
  ];
  const findings = findingsOf([deal({ Currency: " usd", "Deal Name": " x" }), deal({ "Customer City": "" })], {
    headers,
  });
  expect(findings.map(({ row, column, rule }) => [row, column, rule])).toEqual([
    [1, "Account manager", "column-unknown"],
    [2, "Deal Name", "untrimmed"],
    [2, "Currency", "currency-code"],
    [2, "Currency", "untrimmed"],
    [3, "Customer City", "required"],
  ]);
});

test("a finding carries the cell's exact text", () => {
  expect(findingsOf([deal({ Currency: " usd" })]).map(({ value }) => value)).toEqual([" usd", " usd"]);
});

test("headers and cells named like parts of JavaScript are harmless", () => {
  const headers = [...HEADERS, "__proto__", "constructor", "toString"];
  const unknown = findingsOf([deal({ Currency: "__proto__" })], { headers }).map(
    (one) => `${one.column ?? ""} ${said(one)}`,
  );
  expect(unknown).toEqual([
    "__proto__ column-unknown W",
    "constructor column-unknown W",
    "toString column-unknown W",
    "Currency currency-code E",
  ]);
});

test("no rule throws on any cell, every finding has a message, and checking changes nothing", () => {
  fc.assert(
    fc.property(fc.array(ODD_DEAL, { minLength: 1, maxLength: 4 }), FORMATS, (deals, formats) => {
      const sheet = dealSheet(deals, { formats });
      const before = structuredClone(sheet.sheet.cells);
      for (const finding of check(sheet, TODAY)) {
        expect(messageOf(finding)).toMatch(/[.?]$/);
        const rule = RULES.find(({ id }) => id === finding.rule);
        expect(rule?.severities).toContain(finding.severity);
        if (finding.fix) expect(rule?.fixes).toBeDefined();
      }
      expect(sheet.sheet.cells).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

test("where a record stands changes nothing of what is said of it, duplicates aside", () => {
  const alone = (findings: Finding[]): Finding[] => findings.filter(({ rule }) => !/duplicate/.test(rule));
  fc.assert(
    fc.property(fc.array(ODD_DEAL, { minLength: 2, maxLength: 4 }), (deals) => {
      const forwards = alone(findingsOf(deals));
      const backwards = alone(findingsOf([...deals].reverse()));
      deals.forEach((_, index) => {
        expect(rowless(forwards, index + 2)).toEqual(rowless(backwards, deals.length + 1 - index));
      });
    }),
    { numRuns: 60 },
  );
});

describe("safe fixes", () => {
  const CELL_RULES_ONLY =
    /^(?!status-pair|not-applicable|close-date-past|numbering|required|possible-duplicate|notes-expected|sales-stage)/;
  const saidOf = (row: SampleDeal, column: string): Finding[] =>
    findingsOf([row]).filter((one) => one.column === column && CELL_RULES_ONLY.test(one.rule));

  test("take their own finding away and add none to the cell", () => {
    fc.assert(
      fc.property(ODD_DEAL, (row) => {
        for (const finding of findingsOf([row])) {
          const { column, fix, rule } = finding;
          if (fix?.kind !== "safe" || column === null) continue;
          const before = new Set(saidOf(row, column).map((one) => one.rule));
          const after = saidOf({ ...row, [column]: fix.value }, column).map((one) => one.rule);
          expect(after).not.toContain(rule);
          expect(after.filter((one) => !before.has(one))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("lead to a deal in which no safe fix is left, in a few rounds", () => {
    fc.assert(
      fc.property(ODD_DEAL, (row) => {
        let mended = row;
        for (let round = 0; round < 5; round++) {
          for (const { column, fix } of findingsOf([mended])) {
            if (fix?.kind === "safe" && column !== null) mended = { ...mended, [column]: fix.value };
          }
        }
        expect(findingsOf([mended]).filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A cell as long as Excel allows that is nearly right in every part of it. */
function hostile(beginning: string, part: string): string {
  const LONGEST = 32_767;
  return `${beginning}${part.repeat((LONGEST - beginning.length) / part.length - 1)}!`;
}

test(
  "cells as long as Excel allows, made to defeat regular expressions, are checked in every column",
  () => {
    const parts = " |a|0|-|.|,|@|a.|0,|&amp;|&amp|SOL-|1 |<|\u00a0|x@y.|9-|(|a-a.".split("|");
    const beginnings = ["SOL-1, USD, 1, ", "Bob, Partner, 999999, ", "MicrosoftID: 6-A", "a@b."];
    const texts = [
      ...parts.map((part) => hostile("", part)),
      ...beginnings.flatMap((beginning) => ["a", "0", "a."].map((part) => hostile(beginning, part))),
    ];
    const headers = HEADERS.filter(
      (header) => !/ ID$|^(?:Solution|Team member|Microsoft team member) [2-9]/.test(header),
    );
    const sheet = dealSheet(texts.map((text) => Object.fromEntries(headers.map((header) => [header, text]))));
    const findings = check(sheet, TODAY);
    expect(findings.length).toBeGreaterThan(texts.length);
    for (const finding of findings) expect(messageOf(finding).length).toBeLessThan(400);
  },
  // Quadratic time would take minutes. How fast it is, the benchmarks say.
  60_000,
);

test("a full sheet of 1,000 records with 50 solutions and 50 team members each is checked", () => {
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  const solutions = numbers.map((number) => [`Solution ${number}`, `SOL-${number}-ABC, USD, 10, 100`] as const);
  const members = numbers.map((number) => [`Team member ${number}`, "Bob, Partner, 999999, bob@contoso.com"] as const);
  const others = HEADERS.filter((header) => !/^(?:Solution|Team member) \d/.test(header));
  const headers = [...others, ...[...solutions, ...members].map(([key]) => key)];
  const full = deal(Object.fromEntries([...solutions, ...members]));
  const deals = Array.from({ length: 1000 }, (_, index) => ({ ...full, "Deal Name": `Deal ${index}` }));
  expect(headers.length).toBeGreaterThanOrEqual(153);
  expect(findingsOf(deals, { headers })).toEqual([]);
});
