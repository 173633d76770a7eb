import { COLUMNS } from "../../src/template/columns";
import { ERROR_REASONS, LOST_REASONS, REASONS } from "../../src/template/value-lists";
import { COLUMN_DESCRIPTIONS } from "../../src/words/de/column-descriptions";
import { VALUE_MEANINGS } from "../../src/words/de/value-meanings";
import { wordsFor } from "../../src/words/words-for";

const english = wordsFor("en-US").columns;
const german = wordsFor("de-DE").columns;

/** What is the same in every language: numbers, and values and names as the file has them. */
function fixedParts(text: string): readonly string[] {
  const words =
    /\d+|\b(?:Yes|No|Have not decided|New|Active|Closed|Accepted|Won|Lost|Declined|Error|High|Medium|Low|[A-Z]{2,}(?:-[A-Z]+)*|contoso\.com|Partner Sales Connect)\b/g;
  return [...new Set(text.match(words) ?? [])].sort();
}

const describedColumns = COLUMNS.filter(({ number = 1 }) => number === 1).map(
  (column) => [column.key, column] as const,
);

test.each(describedColumns)("%s is described in both languages, with the same values", (_, column) => {
  const described = german.description(column);
  expect(english.description(column)).toBe(column.description);
  expect(described).not.toBe(column.description);
  expect(described).toMatch(/^[A-ZÄÖÜ].*\.$/);
  expect(fixedParts(described)).toEqual(expect.arrayContaining([...fixedParts(column.description)]));
});

test("every numbered column is described like the first of its name", () => {
  const others = COLUMNS.filter(({ description }) => description.startsWith("A solution's ID"));
  expect(others).toHaveLength(50);
  expect(new Set(others.map(german.description)).size).toBe(1);
});

test("nothing is described that is no column", () => {
  const names = new Set(COLUMNS.flatMap(({ key }) => [key, key.replace(/ \d+$/, "")]));
  expect([...COLUMN_DESCRIPTIONS.keys(), ...VALUE_MEANINGS.keys()].filter((key) => !names.has(key))).toEqual([]);
});

const explained = COLUMNS.flatMap(({ key, values = [] }) =>
  values.flatMap(({ value, meaning }) => (meaning === undefined ? [] : [[key, value, meaning] as const])),
);

test.each(explained)("%s: %s is explained in both languages", (key, value, meaning) => {
  expect(english.meaning(key, value)).toBe(meaning);
  expect(german.meaning(key, value)).toMatch(/\p{L}{3}/u);
  expect(german.meaning(key, value)).not.toBe(meaning);
});

test("the German catalogue explains no value that the English one does not", () => {
  const further = [...VALUE_MEANINGS].flatMap(([key, meanings]) =>
    [...meanings.keys()].filter((value) => english.meaning(key, value) === undefined).map((value) => `${key} ${value}`),
  );
  expect(further).toEqual([]);
});

describe("a reason", () => {
  const key = "Declined/Lost/Error reason";

  test.each([
    ["Lost", LOST_REASONS],
    ["Declined", LOST_REASONS],
    ["declined", LOST_REASONS],
    ["Error", ERROR_REASONS],
    ["error", ERROR_REASONS],
    ["", REASONS],
    [undefined, REASONS],
  ])("after %s means what that list says", (substatus, list) => {
    const values = ERROR_REASONS.map(({ value }) => value);
    const meant = new Map(list.map(({ value, meaning }) => [value, meaning]));
    for (const value of values) {
      expect(english.meaning(key, value, substatus)).toBe(meant.get(value));
      expect(german.meaning(key, value, substatus) === undefined).toBe(!meant.has(value));
    }
  });

  test.each([
    ["1", "Lost", "Budget des Projekts reicht nicht aus"],
    ["1", "Error", "Doppelt – durch Massenupload angelegt"],
    [
      "1",
      undefined,
      "Declined oder Lost: Budget des Projekts reicht nicht aus. Error: Doppelt – durch Massenupload angelegt",
    ],
    ["9", undefined, "Error: Sonstiges – in Notes erklären"],
    ["9", "Lost", undefined],
    ["10", undefined, undefined],
  ])("%s after %s in German: %s", (value, substatus, meaning) => {
    expect(german.meaning(key, value, substatus)).toBe(meaning);
  });
});

test.each([
  ["Deal Name", "Active"],
  ["__proto__", "constructor"],
  ["Partner Referral Status", "toString"],
  ["Nothing", "1"],
])("%s %s means nothing, in both languages", (key, value) => {
  expect(english.meaning(key, value)).toBeUndefined();
  expect(german.meaning(key, value)).toBeUndefined();
});
