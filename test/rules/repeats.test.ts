import { newRepeats, type Repeats } from "../../src/rules/repeats";
import type { DealRecord } from "../../src/sheet/deal-sheet";
import { dealSheet, type SheetLayout } from "../deal";

const SHEET = dealSheet([{ Currency: "USD" }], {} satisfies SheetLayout);

/** A record that is its text: the number is its first letter, the key the whole. `-` takes no part, `?x` has no key. */
function record(row: number, text: string): DealRecord {
  return { row, class: "create", cells: [text], positions: new Map([["Deal Name", 0]]) };
}

const textOf = ({ cells }: DealRecord): string => String(cells[0]);

function repeatsOf(...texts: readonly string[]): Repeats {
  const repeats = newRepeats({
    hashOf: (deal) => (textOf(deal) === "-" ? undefined : textOf(deal).charCodeAt(0)),
    keyOf: (deal) => (textOf(deal).startsWith("?") ? undefined : textOf(deal)),
  });
  texts.forEach((text, index) => {
    repeats.put(record(index + 2, text), SHEET);
  });
  return repeats;
}

/** Of rows 2 and on, the first row of the same key, as far as it was asked for. */
function firstRows(repeats: Repeats, count: number): (number | undefined)[] {
  return Array.from({ length: count }, (_, index) => repeats.firstRowWithKeyOf(index + 2));
}

test.each<[texts: string[], firstRows: (number | undefined)[], rows: number[]]>([
  [[], [], []],
  [["a", "b"], [undefined, undefined], []],
  [
    ["a", "a"],
    [2, 2],
    [2, 3],
  ],
  [
    ["a", "b", "a"],
    [2, undefined, 2],
    [2, 4],
  ],
  // Of one number, but not of one key.
  [
    ["ax", "ay"],
    [2, 3],
    [2, 3],
  ],
  [
    ["ax", "ay", "ax", "ay"],
    [2, 3, 2, 3],
    [2, 3, 4, 5],
  ],
  [["-", "-", "-"], [undefined, undefined, undefined], []],
  [["?", "?", "?"], [undefined, undefined, undefined], []],
])("%j", (texts, expected, rows) => {
  const repeats = repeatsOf(...texts);
  expect(firstRows(repeats, texts.length)).toEqual(expected);
  expect([...repeats.rows()].sort((a, b) => a - b)).toEqual(rows);
});

test("a record that stands alone goes without a trace", () => {
  const repeats = repeatsOf("a");
  repeats.take(record(2, "a"), SHEET);
  repeats.put(record(3, "a"), SHEET);
  expect([...repeats.rows()]).toEqual([]);
  repeats.put(record(4, "a"), SHEET);
  expect([...repeats.rows()]).toEqual([3, 4]);
});

test("a record of the same number that was never put in does not take another away", () => {
  const repeats = repeatsOf("a");
  repeats.take(record(9, "a"), SHEET);
  repeats.take(record(2, "b"), SHEET);
  repeats.take(record(3, "-"), SHEET);
  repeats.put(record(3, "a"), SHEET);
  expect(firstRows(repeats, 2)).toEqual([2, 2]);
});

test("records come back where they stood, above others too", () => {
  const repeats = repeatsOf("a", "a", "a");
  for (const row of [2, 4, 3]) repeats.take(record(row, "a"), SHEET);
  expect([...repeats.rows()]).toEqual([]);
  for (const row of [4, 3]) repeats.put(record(row, "a"), SHEET);
  expect(firstRows(repeats, 3)).toEqual([undefined, 3, 3]);
  repeats.put(record(2, "a"), SHEET);
  expect(firstRows(repeats, 3)).toEqual([2, 2, 2]);
});

test("the first one goes, the second becomes the first", () => {
  const repeats = repeatsOf("a", "a", "a");
  repeats.take(record(2, "a"), SHEET);
  expect(firstRows(repeats, 3)).toEqual([undefined, 3, 3]);
});
