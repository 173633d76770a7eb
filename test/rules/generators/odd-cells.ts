import fc from "fast-check";
import type { Cell } from "../../../src/sheet/cell";
import { ODD_CELL } from "../odd-deals";

/** The most characters that Excel keeps in a cell. */
export const LONGEST_CELL = 32_767;

/** Texts that trip programs: names that every JavaScript object has, half characters, marks that nobody sees. */
export const ODD_TEXTS: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "👩‍👩‍👧‍👦",
  "\u202eabc\u202c",
  "\u200f123\u200e",
  "\ufeff",
  "\ufdfa",
  "ﬁ",
  "İ",
  "K",
  "e\u0301".repeat(20),
  "$&$1$`",
  "\\",
  "'",
  "${1}",
  "=CMD|' /C calc'!A0",
  "Infinity",
  "NaN",
  "null",
  "undefined",
  "[object Object]",
];

const ODD_NUMBERS: readonly number[] = [
  0,
  -0,
  -1,
  0.1 + 0.2,
  1e308,
  -1e308,
  5e-324,
  1e21,
  123_456_789_012_345_680_000,
  999_999_999_999_999.9,
  60,
  60.5,
  2_958_465.999,
  2_958_466,
  Number.MAX_SAFE_INTEGER,
];

const longCell = fc
  .tuple(fc.constantFrom(...ODD_TEXTS, "a", " ", ",", "0", "-", "SOL-", "a@a."), fc.constantFrom("", "!", " ", "\n"))
  .map(([part, end]) => part.repeat(Math.ceil(LONGEST_CELL / part.length)).slice(0, LONGEST_CELL - end.length) + end);

/** Cells as nobody expects them, now and then as long as Excel allows. */
export const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: ODD_CELL },
  { weight: 6, arbitrary: fc.constantFrom<Cell>(...ODD_TEXTS, ...ODD_NUMBERS, true, false) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: longCell },
);
