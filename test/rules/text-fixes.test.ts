import { amountFix } from "../../src/rules/amount-fix";
import { cleanText } from "../../src/rules/clean-text";
import { codeMeant } from "../../src/rules/code-meant";
import { commaFix } from "../../src/rules/comma-fix";
import { dateFix } from "../../src/rules/date-fix";
import { messageWords } from "../../src/rules/message-words";

/** A text with spaces behind it, `length` characters long. */
const long = (text: string, length: number): string => text.padEnd(length);

test.each<[text: string, amount: string | undefined]>([
  [" $ 5 ", "5"],
  ["$5", "5"],
  ["5€", "5"],
  ["R$5", "5"],
  ["12'563,50", "12563.50"],
  ["12’563’000", "12563000"],
  ["12 563,50", "12563.50"],
  ["12\u202f563", "12563"],
  ["1.234,5", "1234.5"],
  ["1.234.567", "1234567"],
  ["1,23,456.7", "123456.7"],
  ["$ 1.234", undefined],
  ["$ 1.2345", "1.2345"],
  ["0,50", "0.50"],
  ["0,500", undefined],
  ["five", undefined],
  [long("$5", 40), "5"],
  [long("$5", 41), undefined],
])("the amount %j means %s", (text, amount) => {
  expect(amountFix(text)).toBe(amount);
});

test.each<[text: string, date: string | undefined]>([
  [" 2020-1-30 ", "safe 01/30/2020"],
  ["2020.01.30", "safe 01/30/2020"],
  ["2020-01/30", undefined],
  ["2020-13-30", undefined],
  ["12/5/2020", "safe 12/05/2020"],
  ["12/5/20", "offered 12/05/2020"],
  ["1/2/20", "offered 01/02/2020"],
  ["13/2/20", "offered 02/13/2020"],
  ["12.5.2020", undefined],
  ["5.12.2020", undefined],
  ["5-12-2020", undefined],
  ["12.12.2020", "safe 12/12/2020"],
  ["5.13.2020", "safe 05/13/2020"],
  ["12.13.2020", "safe 12/13/2020"],
  ["13.12.2020", "safe 12/13/2020"],
  ["13.13.2020", undefined],
  ["30.2.2020", undefined],
  ["43860", "offered 01/30/2020"],
  ["4386", undefined],
  ["438600", undefined],
  ["30.1.2020 10:15 p.m.", "safe 01/30/2020"],
  ["30.1.2020, 10:15", "safe 01/30/2020"],
  ["2020-01-30T10:15:00.123Z", "safe 01/30/2020"],
  ["2020-01-30T10:15:00+01:00", undefined],
  ["soon", undefined],
  [long("2020-01-30", 60), "safe 01/30/2020"],
  [long("2020-01-30", 61), undefined],
])("the date %j means %s", (text, date) => {
  const fix = dateFix(text);
  expect(fix && `${fix.kind} ${fix.value}`).toBe(date);
});

const CODES = [{ value: "1", meaning: "Lost to a competitor" }, { value: "8", meaning: "Others" }, { value: "9" }];

test.each<[text: string, code: string | undefined]>([
  [" 8 ", "8"],
  ["OTHERS", "8"],
  ["8 - Others", "8"],
  ["1 - Others", undefined],
  ["Lost to a competitor!", "1"],
  ["9", "9"],
  ["", undefined],
  [long("Others", 200), "8"],
  [long("Others", 201), undefined],
])("the code that %j means is %s", (text, code) => {
  expect(codeMeant(text, CODES)).toBe(code);
});

test.each<[text: string, asked: readonly string[], value: string | undefined]>([
  ["a;b ; c", ["a, b, c"], "a, b, c"],
  ["a|b", ["a, b"], "a, b"],
  ["a;b;", ["a, b"], "a, b"],
  ["a;b;;", ["a, b, "], "a, b, "],
  ["a;;b", ["a, , b"], "a, , b"],
  ["a;b|c", ["a, b|c"], "a, b|c"],
  ["a;b,c", [], undefined],
  ["a;b&#44;c", [], undefined],
  ["R&amp;D", [], undefined],
  ["R&amp;D; b", ["R&D, b"], "R&D, b"],
  ["a b", [], undefined],
  [long("a;b", 500), ["a, b"], "a, b"],
  [long("a;b", 501), [], undefined],
])("commas in %j", (text, asked, value) => {
  const seen: string[] = [];
  const isRight = (one: string): boolean => seen.push(one) > 0;
  expect(commaFix(text, isRight)).toEqual(value === undefined ? undefined : { value, kind: "offered" });
  expect(seen).toEqual(asked);
});

test("the second separator is tried where the first does not help", () => {
  expect(commaFix("a;b|c", (value) => value === "a;b, c")).toEqual({ value: "a;b, c", kind: "offered" });
  expect(commaFix("a;b|c", () => false)).toBeUndefined();
});

test.each<[text: string, joined: string, kept: string]>([
  ["a&#8203;b", "ab", "ab"],
  ["&#160;a&nbsp;", "a", "a"],
  ["a\u202fb", "a b", "a b"],
  ["a&#10;b", "a b", "a\nb"],
  ["a \t \r\n b", "a b", "a \t \r\n b"],
  ["\u0000a\u200b", "a", "a"],
  ["&amp;amp;lt;", "<", "<"],
  ["&nonsense;", "&nonsense;", "&nonsense;"],
  [" a ", "a", "a"],
])("%j cleaned", (text, joined, kept) => {
  expect([cleanText(text), cleanText(text, "joined"), cleanText(text, "kept")]).toEqual([joined, joined, kept]);
});

test.each<[text: string, words: string]>([
  ["Solution 1", " solution 1 "],
  ["  (Customer—City):  is blank. ", " customer city is blank "],
  ["Größe + 日本", " größe 日本 "],
  ["", "  "],
  [`${"a".repeat(1999)} b`, ` ${"a".repeat(1999)} `],
  [`${"a".repeat(1998)} b`, ` ${"a".repeat(1998)} b `],
])("the words of %j", (text, words) => {
  expect(messageWords(text)).toBe(words);
});
