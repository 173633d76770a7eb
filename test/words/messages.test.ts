import type { Finding } from "../../src/findings/finding";
import { message } from "../../src/findings/message";
import { RULE_IDS, type RuleId } from "../../src/findings/rule-id";
import { RULES } from "../../src/rules/rules";
import type { Rule } from "../../src/rules/rule";
import { check } from "../../src/rules/check";
import { checkSheet } from "../../src/rules/check-sheet";
import { wrongFile } from "../../src/rules/wrong-file";
import type { Told } from "../../src/words/told";
import { wordsFor } from "../../src/words/words-for";
import { deal, dealSheet, findingsOf, sampleSheet, TODAY } from "../deal";

const english = wordsFor("en-US");
const german = wordsFor("de-DE");

const problems = (...names: readonly string[]): Partial<Told>[] => names.map((problem) => ({ params: { problem } }));

/** Every case of every rule: what its message makes a difference of. */
const CASES: Readonly<Record<RuleId, readonly Partial<Told>[]>> = {
  "wrong-file": [
    { params: {} },
    { params: { looksLike: "leads" } },
    { params: { looksLike: "deal-registrations" } },
    { params: { looksLike: "referral-insights" } },
  ],
  "old-template": [
    { params: { missing: "Marketplace Purchase Intent, Final Matched Customer Account", count: 2 } },
    { params: { missing: "Marketplace Purchase Intent", count: 1 } },
  ],
  "column-missing": [{}],
  "column-duplicate": [{}],
  "column-unknown": [{ column: null }, {}, { params: { meant: "Currency" } }],
  "column-gap": [
    { params: { problem: "beyond", most: 50 } },
    { params: { problem: "hole", absent: "Solution 2" } },
    { column: null, params: { problem: "hole", absent: "Solution 2" } },
  ],
  "too-many-records": [{ params: { count: 12_345, most: 1000 } }],
  "service-error": [{ params: { message: "Required field Solution 1 missing" } }],
  "duplicate-id": [{ params: { firstRow: 1234 } }],
  "possible-duplicate": [{ params: { firstRow: 1234 } }],
  locked: [{}],
  "read-only": [
    { params: { before: "" } },
    { params: { before: "Contoso" } },
    ...["another", "changed"].flatMap((problem) => ["", "Contoso"].map((before) => ({ params: { problem, before } }))),
    { params: { problem: "cleared", before: "Contoso" } },
  ],
  "id-pair": [{ params: { other: "Referral ID" } }, { column: null, params: { other: "Referral ID" } }],
  "status-pair": [
    { params: { status: "Closed", substatus: "Pending", class: "update" } },
    { params: { status: "Closed", substatus: "Pending", class: "create" } },
  ],
  "status-transition": [{ params: { before: "Active", after: "New" } }],
  "not-applicable": [...problems("help-code", "share"), { params: { problem: "reason", substatus: "Accepted" } }],
  "notes-expected": [{ params: { reason: "6" } }],
  "close-date-past": [{}],
  numbering: [
    { params: { problem: "repeated", id: "SOL-1234-PQRS", first: "Solution 1" } },
    { params: { problem: "gap", blank: "Solution 2" } },
    { column: null, params: { problem: "gap", blank: "Solution 2" } },
  ],
  required: [
    ...["if-help", "if-no-help", "if-reason", "expected", "match"].map((need) => ({ params: { need } })),
    { params: { need: "always", class: "match" } },
    { params: { need: "always", class: "create" } },
    { column: null, params: { need: "always", class: "create" } },
  ],
  consent: problems("blank", "no"),
  "cell-error": [{ params: { error: "#REF!" } }],
  "excel-damage": problems("date", "scientific", "rounded"),
  identifier: problems("hexadecimal", "shape"),
  "one-of": [
    { params: { accepted: "" } },
    { column: null, params: { accepted: "" } },
    { params: { accepted: "New, Active, Closed" } },
  ],
  "country-code": problems("user-assigned", "unknown"),
  "currency-code": problems("retired", "fund", "metal", "test", "unknown"),
  date: [
    ...problems("number", "text"),
    ...["", "day-first", "month-first", "mixed"].map((order) => ({
      params: { problem: "ambiguous", monthFirst: "2028-12-06", dayFirst: "2028-06-12", ...(order && { order }) },
    })),
  ],
  "lost-letters": [{}],
  "postal-code": [{ params: { country: "US", digits: 5 } }],
  amount: problems("zero", "negative", "number"),
  "sales-stage": [{ params: { problem: "won", substatus: "Accepted" } }, ...problems("scale", "number")],
  "reason-code": [{ params: { substatus: "Lost", highest: 8 } }],
  "help-code": [{}],
  email: [{}],
  phone: [{}],
  duns: problems("short", "digits"),
  "domain-name": [{}],
  "partner-id": [{}],
  solution: [
    ...problems("parts", "id", "unknown-id"),
    ...["currency", "price", "quantity"].flatMap((problem) => [
      { params: { problem, part: "" } },
      { params: { problem, part: "dollars" } },
    ]),
  ],
  "team-member": [
    ...problems("too-few", "too-many"),
    { params: { problem: "phone", part: "abc" } },
    { params: { problem: "email", part: "bob" } },
    { params: { problem: "blank", part: 2 } },
  ],
  "account-match": [{}],
  formula: [{}],
  untrimmed: [{}],
};

const all = RULE_IDS.flatMap((rule) =>
  CASES[rule].map((told, index): [name: string, finding: Finding] => [
    `${rule} ${index + 1}`,
    { rule, severity: "error", row: 2, column: "Deal Name", value: "Northwind 4711", params: {}, ...told },
  ]),
);

/** Parts that only say which case it is. */
const TELLS_THE_CASE = new Set(["problem", "need", "class", "looksLike", "count"]);

/** What the finding names and a sentence may repeat. */
function named({ column, value, params }: Finding): readonly string[] {
  const told = Object.entries(params).flatMap(([key, part]) =>
    TELLS_THE_CASE.has(key) ? [] : String(part).split(", "),
  );
  return [column ?? "", value, ...told].filter((part) => part !== "");
}

describe.each(all)("%s", (_, finding) => {
  const inEnglish = message(finding, english);
  const inGerman = message(finding, german);

  test("is said in both languages, each in its own words", () => {
    expect(inGerman).not.toBe(inEnglish);
    for (const text of [inEnglish, inGerman]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\s\s|\s[,;:?]/);
    }
  });

  test("names the same in both", () => {
    const parts = named(finding);
    expect(parts.filter((part) => inGerman.includes(part))).toEqual(parts.filter((part) => inEnglish.includes(part)));
  });

  test("has the quotation marks of its language", () => {
    expect(inEnglish).not.toMatch(/[„"]/);
    expect(inGerman).not.toMatch(/[”"]/);
    expect(inGerman.split("„").length).toBe(inEnglish.split("“").length);
    expect(inGerman.split("“").length).toBe(inEnglish.split("”").length);
  });
});

test("where English tells two cases apart, German does", () => {
  const different = (words: typeof english): number => new Set(all.map(([, finding]) => message(finding, words))).size;
  expect(different(german)).toBe(different(english));
  // Two of wrong-file's, and so on, would fall together if a case were not told.
  expect(different(english)).toBe(all.length);
});

test("numbers are written as the person's locale writes them", () => {
  const [, tooMany] = all.find(([name]) => name === "too-many-records 1") ?? [];
  if (tooMany === undefined) throw new Error("no such case");
  expect(message(tooMany, english)).toContain("12,345 records");
  expect(message(tooMany, german)).toContain("12.345 Datensätze");
  expect(message(tooMany, wordsFor("en-GB"))).toContain("12,345 records");
});

test("an old template names all that it lacks, joined as the language joins", () => {
  const [, old] = all.find(([name]) => name === "old-template 1") ?? [];
  if (old === undefined) throw new Error("no such case");
  expect(message(old, english)).toContain("Marketplace Purchase Intent and Final Matched Customer Account");
  expect(message(old, german)).toContain("Marketplace Purchase Intent und Final Matched Customer Account");
});

/** What a rule finds in its own failing sample: the data are those that the rule hands over, not those of a table. */
function ownFindings(rule: Rule): readonly Finding[] {
  if (rule.id === "wrong-file")
    return checkSheet(sampleSheetCells(wrongFile.fails.extra ?? []), undefined, TODAY).findings;
  if (rule.id === "formula") return findingsOf([deal()], { formulas: ["Deal Name"] });
  if ("sheet" in rule || "keyOf" in rule) return check(sampleSheet(rule.fails), TODAY);
  return check(dealSheet([deal(rule.fails)], rule.was ? { was: [deal(rule.was)] } : {}), TODAY);
}

function sampleSheetCells(headers: readonly string[]) {
  return {
    name: "Sheet1",
    firstRow: 1,
    firstColumn: 0,
    cells: [[...headers]],
    formats: new Map(),
    formulas: new Set<number>(),
  };
}

test.each(RULES.map((rule) => [rule.id, rule] as const))("%s says in German what it has found", (id, rule) => {
  const own = ownFindings(rule).filter((finding) => finding.rule === id);
  expect(own.length).toBeGreaterThan(0);
  for (const finding of own) {
    const text = message(finding, german);
    expect(text).toMatch(/^\S.*\.$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    const parts = named(finding);
    expect(parts.filter((part) => text.includes(part))).toEqual(
      parts.filter((part) => message(finding, english).includes(part)),
    );
  }
});

/** Numbers and names of things that are the same in every language. */
function fixedParts(text: string): readonly string[] {
  const parts =
    /\d+(?:[.,]\d{3})*|\b(?:Yes|New|Active|Closed|Pending|Received|Accepted|Won|Lost|Declined|Expired|ISO|Bob\.partner@Contoso\.com|MicrosoftID|contoso\.com|https:\/\/|#N\/A|#REF!)(?!\w)/g;
  return [...new Set(text.match(parts) ?? [])].map((part) => part.replace(/[.,](?=\d{3})/g, "")).sort();
}

describe.each(RULE_IDS)("the rule %s", (id) => {
  const { title, explanation } = english.rules[id];
  const own = german.rules[id];

  test("has a short title in both languages", () => {
    for (const text of [title, own.title]) {
      expect(text).toMatch(/^\S.*[^.]$/);
      expect(text.split(" ").length).toBeLessThanOrEqual(8);
    }
  });

  test("explains itself in both languages, with the same values", () => {
    for (const text of [explanation, own.explanation]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(own.explanation).not.toBe(explanation);
    expect(fixedParts(own.explanation)).toEqual(expect.arrayContaining([...fixedParts(explanation)]));
  });
});
