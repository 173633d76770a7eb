import fc from "fast-check";
import { freeText } from "../../rules/generators/texts";
import { LONGEST_CELL, ODD_TEXTS } from "../../rules/generators/odd-cells";

/** NUL is not text: a file that holds one is refused. Half a character has no form in UTF-8. */
const isWritable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text);

const SPECIAL = [
  '"',
  '""',
  ",",
  ";",
  "\t",
  "\r",
  "\n",
  "\r\n",
  " ",
  "\u00a0",
  "\uFEFF",
  "a",
  "é",
  "漢",
  "😀",
  "\u2028",
];

/** A cell of any text that a file can hold, rich in what CSV treats specially. */
export const csvCell: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...SPECIAL), maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }).filter(isWritable) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_TEXTS.filter(isWritable)) },
  { weight: 2, arbitrary: freeText },
);

/** Rows of one length, one cell in many of them as long as Excel allows. */
export const csvRows: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.tuple(
      fc.array(fc.array(csvCell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      fc.option(fc.constantFrom(...SPECIAL), { freq: 8 }),
    ),
  )
  .map(([rows, long]) =>
    long === null ? rows : rows.with(0, (rows[0] ?? []).with(0, long.repeat(LONGEST_CELL / long.length))),
  );
