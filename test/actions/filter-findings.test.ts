import { filterFindings, isNarrowed, searchIn } from "../../src/actions/filter-findings";
import { EVERYTHING, type FindingsFilter } from "../../src/actions/view";
import { wordsFor } from "../../src/words/words-for";
import { cell } from "./open-app";
import { deal, dealSheet, findingsOf } from "../deal";

const DEALS = [
  deal({ Currency: "xx", "Deal Name": " A" }),
  deal({ "Deal Name": "B", Currency: "yy", Notes: " Contoso" }),
];
const FINDINGS = findingsOf(DEALS);
const SEARCH = searchIn(dealSheet(DEALS), wordsFor("en-US"));

function left(filter: Partial<FindingsFilter>): string[] {
  return filterFindings(FINDINGS, { ...EVERYTHING, ...filter }, SEARCH).map(({ column, row }) => `${column} ${row}`);
}

const ALL = ["Deal Name 2", "Currency 2", "Currency 3", "Notes 3"];

test.each<[string, Partial<FindingsFilter>, readonly string[]]>([
  ["everything", {}, ALL],
  ["errors", { severities: new Set(["error"]) }, ["Currency 2", "Currency 3"]],
  ["no severity", { severities: new Set() }, []],
  ["a column", { column: "Currency" }, ["Currency 2", "Currency 3"]],
  ["what concerns no column", { column: null }, []],
  ["a rule", { rule: "untrimmed" }, ["Deal Name 2", "Notes 3"]],
  ["rows", { rows: new Set([3]) }, ["Currency 3", "Notes 3"]],
  ["rows and a rule", { rows: new Set([3]), rule: "untrimmed" }, ["Notes 3"]],
  ["a word of the column, in any case", { text: "CURR" }, ["Currency 2", "Currency 3"]],
  ["a value", { text: "contoso" }, ["Notes 3"]],
  ["an address", { text: cell("Currency", 3).toLowerCase() }, ["Currency 3"]],
  ["a word of the message", { text: "spaces" }, ["Deal Name 2", "Notes 3"]],
  ["several words, each somewhere", { text: " currency   yy " }, ["Currency 3"]],
  ["words of two findings", { text: "xx yy" }, []],
  ["blanks", { text: "  " }, ALL],
])("%s", (_, filter, expected) => {
  expect([...left(filter)].sort()).toEqual([...expected].sort());
});

test.each<[Partial<FindingsFilter>, boolean]>([
  [{}, false],
  [{ text: " " }, false],
  [{ text: "x" }, true],
  [{ column: null }, true],
  [{ rule: "date" }, true],
  [{ rows: new Set() }, true],
  [{ severities: new Set(["error", "warning"]) }, true],
])("%j keeps something back: %s", (filter, expected) => {
  expect(isNarrowed({ ...EVERYTHING, ...filter })).toBe(expected);
});

test("the message of a finding is made once, however often it is searched", () => {
  const words = wordsFor("en-US");
  let made = 0;
  const counted = {
    messages: {
      ...words.messages,
      untrimmed: (...told: Parameters<typeof words.messages.untrimmed>) => {
        made += 1;
        return words.messages.untrimmed(...told);
      },
    },
  };
  const search = searchIn(dealSheet(DEALS), counted);
  for (const text of ["sp", "spa", "spac"]) filterFindings(FINDINGS, { ...EVERYTHING, text }, search);
  expect(made).toBe(2);
});
