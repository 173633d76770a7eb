import fc from "fast-check";
import Papa from "papaparse";
import { readCsv } from "../../../src/csv/read";
import { writeCsv } from "../../../src/csv/write";
import { utf16, utf8 } from "../bytes";
import { csvCell, csvRows } from "./odd-texts";

const SEED = 20_260_706;

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("what is written is read back, cell by cell, by our reader and by an independent one", () => {
  fc.assert(
    fc.property(csvRows, fc.boolean(), (cells, bom) => {
      const bytes = writeCsv(cells, { bom });
      expect(readCsv(bytes)).toMatchObject({ cells, bom, encoding: "utf-8", delimiter: ",", problems: [] });
      const text = textOf(bytes).slice(bom ? 1 : 0);
      const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n", skipEmptyLines: false });
      expect(parsed.errors).toEqual([]);
      // A final line break begins one more line for that reader.
      expect(parsed.data.slice(0, -1)).toEqual(cells);
    }),
    { seed: SEED, numRuns: 150 },
  );
});

const HEADERS = ["Errors", "Engagement ID", "Referral ID", "Deal Name", "Customer Name", "Currency"];

/** A small co-sell file: the header row, and as many cells in each row. */
const fileCells = fc
  .array(fc.array(csvCell, { minLength: HEADERS.length, maxLength: HEADERS.length }), { minLength: 1, maxLength: 6 })
  // A line without anything at the end is no record.
  .map((rows) => [HEADERS, ...rows.map((row) => row.with(0, `${row[0] ?? ""}.`))]);

test.each([",", ";", "\t"])("what another program writes with %j between the cells is read", (delimiter) => {
  fc.assert(
    fc.property(fileCells, fc.constantFrom("\r\n", "\n", "\r"), fc.boolean(), (cells, newline, quotes) => {
      const text = Papa.unparse(cells, { delimiter, newline, quotes });
      const file = readCsv(utf8(text));
      expect(file).toMatchObject({ cells, delimiter, lineEnding: newline, problems: [] });
    }),
    { seed: SEED, numRuns: 80 },
  );
});

describe("encodings", () => {
  const cells = fileCells;
  const options = { seed: SEED, numRuns: 100 };
  const written = (rows: readonly (readonly string[])[]): string => textOf(writeCsv(rows, { bom: false }));

  test.each([
    ["utf-8", false, utf8],
    ["utf-8", true, (text: string) => utf8(`\uFEFF${text}`)],
    ["utf-16le", true, (text: string) => utf16(text, "le")],
    ["utf-16be", true, (text: string) => utf16(text, "be")],
  ] as const)("%s, byte order mark: %s", (encoding, bom, encode) => {
    fc.assert(
      fc.property(cells, (rows) => {
        expect(readCsv(encode(written(rows)))).toMatchObject({ cells: rows, encoding, bom });
      }),
      options,
    );
  });

  /** Windows-1252 at 0x80 to 0x9F, by Unicode's own table; five bytes are not assigned. */
  const HIGH: readonly (readonly [byte: number, codePoint: number])[] = [
    [0x80, 0x20ac],
    [0x82, 0x201a],
    [0x83, 0x0192],
    [0x84, 0x201e],
    [0x85, 0x2026],
    [0x86, 0x2020],
    [0x87, 0x2021],
    [0x88, 0x02c6],
    [0x89, 0x2030],
    [0x8a, 0x0160],
    [0x8b, 0x2039],
    [0x8c, 0x0152],
    [0x8e, 0x017d],
    [0x91, 0x2018],
    [0x92, 0x2019],
    [0x93, 0x201c],
    [0x94, 0x201d],
    [0x95, 0x2022],
    [0x96, 0x2013],
    [0x97, 0x2014],
    [0x98, 0x02dc],
    [0x99, 0x2122],
    [0x9a, 0x0161],
    [0x9b, 0x203a],
    [0x9c, 0x0153],
    [0x9e, 0x017e],
    [0x9f, 0x0178],
  ];
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const BYTES = new Map<string, number>([
    ...[...range(0x20, 0x7e), ...range(0xa0, 0xff)].map((byte) => [String.fromCharCode(byte), byte] as const),
    ...HIGH.map(([byte, codePoint]) => [String.fromCodePoint(codePoint), byte] as const),
    ["\r", 13],
    ["\n", 10],
  ]);

  test("Windows-1252", () => {
    const cell = fc.string({ unit: fc.constantFrom(...BYTES.keys()), maxLength: 12 });
    // An é before a letter is nothing that UTF-8 could mean.
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (others) => {
        const all = [HEADERS, ...others.map((row) => ["éa", ...row])];
        const bytes = Uint8Array.from(written(all), (character) => BYTES.get(character) ?? 0);
        expect(readCsv(bytes)).toMatchObject({ cells: all, encoding: "windows-1252", bom: false });
      }),
      { ...options, numRuns: 300 },
    );
  });
});
