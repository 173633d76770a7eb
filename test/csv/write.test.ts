import fc from "fast-check";
import Papa from "papaparse";
import { readCsv } from "../../src/csv/read";
import { hasLoneSurrogate, writeCsv } from "../../src/csv/write";

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test.each<[string, string[][], string]>([
  [
    "plain cells",
    [
      ["a", "b"],
      ["1", "2"],
    ],
    "a,b\r\n1,2\r\n",
  ],
  ["commas, quotes and line breaks", [["1,2", 'say "hi"', "x\ny", "x\ry"]], '"1,2","say ""hi""","x\ny","x\ry"\r\n'],
  ["white space at the ends", [[" a", "a ", "a b", "\u00a0a"]], '" a","a ",a b,"\u00a0a"\r\n'],
  ["other delimiters", [["a;b", "a\tb"]], '"a;b","a\tb"\r\n'],
  ["what a spreadsheet takes for formulas stays exact", [["+49 30 1", "=1+1", "-5", "@x"]], "+49 30 1,=1+1,-5,@x\r\n"],
  ["short rows get all fields", [["a", "b", "c"], ["1"]], "a,b,c\r\n1,,\r\n"],
  ["one blank cell is a record", [["a"], [""]], 'a\r\n""\r\n'],
  ["no rows", [], ""],
])("%s", (_, rows, expected) => {
  expect(textOf(writeCsv(rows, { bom: false }))).toBe(expected);
});

test("the byte order mark is a switch", () => {
  expect([...writeCsv([["é"]], { bom: true })]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0d, 0x0a]);
  expect([...writeCsv([["é"]], { bom: false })]).toEqual([0xc3, 0xa9, 0x0d, 0x0a]);
});

test("half a surrogate pair is replaced, and can be told beforehand", () => {
  expect(textOf(writeCsv([["a\uD83D", "😀"]], { bom: false }))).toBe("a\uFFFD,😀\r\n");
  expect(["a\uD83D", "\uDE00b", "😀", "漢"].map(hasLoneSurrogate)).toEqual([true, true, false, false]);
});

/** Any text that UTF-8 can hold, rich in what CSV treats specially. NUL is not text: such a file is refused. */
const cell = fc.oneof(
  fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", "")),
  fc.string({ unit: fc.constantFrom('"', ",", ";", "\t", "\r", "\n", " ", "\uFEFF", "a", "é", "漢", "😀") }),
);
const rows = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

test("what is written is read back", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, bom) => {
      expect(readCsv(writeCsv(cells, { bom }))).toMatchObject({ cells, bom, problems: [], delimiter: "," });
    }),
    { numRuns: 500 },
  );
});

test("an independent reader reads the same", () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const text = textOf(writeCsv(cells, { bom: false }));
      const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n", skipEmptyLines: false });
      expect(parsed.data.slice(0, -1)).toEqual(cells);
    }),
    { numRuns: 500 },
  );
});
