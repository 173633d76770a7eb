import { matchingValues } from "../../src/actions/matching-values";
import { meaningNow, offeredValues } from "../../src/actions/offered-values";
import { COLUMNS, columnByKey } from "../../src/template/columns";
import type { SampleDeal } from "../../src/rules/rule";
import { wordsFor } from "../../src/words/words-for";
import { deal, dealSheet, searchDeal } from "../deal";

function offered(key: string, cells: SampleDeal = {}, locale = "en-US") {
  const sheet = dealSheet([deal(cells)]);
  const column = columnByKey(key);
  if (column === undefined) throw new Error(`No column ${key}`);
  return offeredValues(column, sheet, sheet.records[0], wordsFor(locale));
}

const REASON = "Declined/Lost/Error reason";
const STATUS = "Partner Referral Status";
const SUBSTATUS = "Partner Referral Substatus";

test.each<[string, SampleDeal, readonly string[], boolean]>([
  ["Marketplace Purchase Intent", {}, ["Yes", "No", "Have not decided"], false],
  ["Sales Stage", {}, ["10", "20", "40", "60", "80", "100"], false],
  [SUBSTATUS, { [STATUS]: "New" }, ["Accepted", "Pending", "Received"], false],
  [SUBSTATUS, { [STATUS]: "closed" }, ["Won", "Lost", "Declined", "Expired", "Error"], false],
  [REASON, { [SUBSTATUS]: "Lost" }, ["1", "2", "3", "4", "5", "6", "7", "8"], false],
  [REASON, { [SUBSTATUS]: "Error" }, ["1", "2", "3", "4", "5", "6", "7", "8", "9"], false],
  [REASON, { [SUBSTATUS]: "Accepted" }, [], false],
  ["Deal Name", {}, [], true],
  ["Referral ID", {}, [], true],
])("%s with %j offers %j", (key, cells, values, isOpen) => {
  const found = offered(key, cells);
  expect(found.values.map(({ value }) => value)).toEqual(values);
  expect(found.isOpen).toBe(isOpen);
});

test("the row's own accounts are offered for the final match, and another one is no mistake", () => {
  const accounts = { "Managed Account 1": "MicrosoftID: 1-A", "Managed Account 2": "", "DUNS Account 1": "DUNSID: 1" };
  const sheet = dealSheet([searchDeal({ "Unmanaged Account 1": "", "DUNS Account 2": "", ...accounts })]);
  const column = columnByKey("Final Matched Customer Account");
  const found = column && offeredValues(column, sheet, sheet.records[0], wordsFor("en"));
  expect(found?.values).toEqual([{ value: "MicrosoftID: 1-A" }, { value: "DUNSID: 1" }]);
  expect(found?.isOpen).toBe(true);
});

test.each([
  ["de-AT", "Customer Country", "DE", "Deutschland"],
  ["en-US", "Customer Country", "DE", "Germany"],
  ["no such locale", "Customer Country", "DE", "Germany"],
  ["de-DE", "Currency", "CHF", "Schweizer Franken"],
  ["en-US", "Currency", "EUR", "Euro"],
])("in %s the %s %s is %s", (locale, key, value, meaning) => {
  expect(offered(key, {}, locale).values.find((each) => each.value === value)?.meaning).toBe(meaning);
});

test.each([
  ["Lost", "Customer requirement not met"],
  ["Error", "Connector data sync issues"],
])("after %s the reason 4 is “%s”", (substatus, meaning) => {
  const cells = { [SUBSTATUS]: substatus, [REASON]: "4" };
  const sheet = dealSheet([deal(cells)]);
  const column = columnByKey(REASON);
  const [record] = sheet.records;
  const found = column && record && meaningNow(offered(REASON, cells), column, record);
  expect(found).toBe(meaning);
});

test("no column offers a value twice", () => {
  const twice = COLUMNS.filter(({ key }) => {
    const { values } = offered(key);
    return new Set(values.map(({ value }) => value)).size < values.length;
  });
  expect(twice).toEqual([]);
});

test.each([
  ["Customer Country", "en", "germ", ["DE"]],
  ["Customer Country", "en", "DE", ["DE"]],
  ["Customer Country", "de", "osterr", ["AT"]],
  ["Customer Country", "de", "ÖSTERREICH", ["AT"]],
  ["Customer Country", "de", "germany", ["DE"]],
  ["Customer Country", "en", "Holland", ["NL"]],
  ["Customer Country", "en", "uk", ["GB"]],
  ["Customer Country", "en", "united states", ["US"]],
  ["Currency", "en", "us dollar", ["USD"]],
  ["Currency", "de", "schweizer", ["CHF"]],
  ["Marketplace Purchase Intent", "en", "not", ["Have not decided"]],
  ["Customer Country", "en", "zzz", []],
])("in %s (%s) “%s” finds %j first", (key, locale, typed, first) => {
  const found = matchingValues(offered(key, {}, locale).values, typed).map(({ value }) => value);
  expect(found.slice(0, Math.max(first.length, 1))).toEqual(first);
});

test("nothing typed finds everything, in the list's own order", () => {
  const { values } = offered("Currency");
  expect(matchingValues(values, "  ")).toBe(values);
  expect(values.length).toBeGreaterThan(150);
});

test("what is typed is found among the longest lists at once", () => {
  const { values } = offered("Customer Country", {}, "de");
  matchingValues(values, "warm up");
  const start = performance.now();
  for (const typed of ["d", "de", "deu", "deut"]) matchingValues(values, typed);
  expect(performance.now() - start).toBeLessThan(100);
});
