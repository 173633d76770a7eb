import fc from "fast-check";
import { fromClipboardText, toClipboardText } from "../../../../workbench/page/grid/clipboard-text";

const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", "\t", "\n", '"', ",", ";", "=", "1") });

test("what is copied is pasted the same", () => {
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
    // A last row of one empty cell is not to be told from the line break that ends a text.
    .filter((rows) => rows.length === 1 || rows.at(-1)?.some((text) => text !== "") === true);
  fc.assert(
    fc.property(grid, (rows) => {
      expect(fromClipboardText(toClipboardText(rows))).toEqual(rows);
    }),
  );
});

test.each([
  ["", [[""]]],
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\nc",
    [
      ["a", "b"],
      ["c", ""],
    ],
  ],
  ['"two\nlines"\tx', [["two\nlines", "x"]]],
  ["a,b;c", [["a,b;c"]]],
])("%j is pasted as cells", (text, cells) => {
  expect(fromClipboardText(text)).toEqual(cells);
});
