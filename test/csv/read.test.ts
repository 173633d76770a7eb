import { CsvError } from "../../src/csv/csv-error";
import { readCsv } from "../../src/csv/read";
import { utf16, utf8, windows1252 } from "./bytes";

/** The code of the error that reading these bytes throws. */
function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    readCsv(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof CsvError) return error.code;
    throw error;
  }
}

describe("encodings", () => {
  const text = "Deal Name,Customer Name\r\nBüro – „neu“,Müller’s Œuvre € 5\r\n";
  const western = "Deal Name,Customer Name\r\nBüro – neu,Müller’s œuvre € 5\r\n";

  test.each([
    ["UTF-8", utf8(text), text, "utf-8", false],
    ["UTF-8 with BOM", utf8(`\uFEFF${text}`), text, "utf-8", true],
    ["UTF-16 LE", utf16(text, "le"), text, "utf-16le", true],
    ["UTF-16 BE", utf16(text, "be"), text, "utf-16be", true],
    ["Windows-1252", windows1252(western), western, "windows-1252", false],
  ])("%s", (_, bytes, expected, encoding, bom) => {
    const file = readCsv(bytes);
    expect(file.cells.map((row) => `${row.join(",")}\r\n`).join("")).toBe(expected);
    expect(file).toMatchObject({ encoding, bom });
  });

  test("Windows-1252 longer than one chunk stays whole", () => {
    const name = "é".repeat(20_000);
    expect(readCsv(windows1252(`a,${name}`)).cells).toEqual([["a", name]]);
  });

  test("only one byte order mark is taken off", () => {
    expect(readCsv(utf8("\uFEFF\uFEFFa,b")).cells).toEqual([["\uFEFFa", "b"]]);
  });

  test.each([
    ["an .xlsx file", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), "spreadsheet"],
    ["an .xls file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "spreadsheet"],
    ["bytes with NUL", utf8("a,b\r\n\0,c"), "binary"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x81), "binary"],
    ["one long line over many short ones", utf8(",".repeat(20_000) + "\r\na".repeat(2_000)), "too-large"],
    ["UTF-16 without BOM", utf16("a,b", "le").subarray(2), "binary"],
    ["UTF-16 with NUL", utf16("a\0b", "le"), "binary"],
    ["UTF-16 cut in the middle of a character", utf16("abc", "le").subarray(0, 5), "encoding"],
    ["a UTF-8 BOM before bytes that are not UTF-8", Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xfc, 0x42), "encoding"],
    ["bytes that Windows-1252 does not have", Uint8Array.of(0x41, 0x81, 0x8d, 0xfc), "encoding"],
  ])("%s is refused", (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });
});

describe("delimiters", () => {
  test.each([
    ["comma", "a,b,c,d,e\r\n1,2,3,4,5", ","],
    ["semicolon, with commas in cells", "a;b;c;d;e\r\nSOL-1, USD, 10, 100;B, P, 9, b@x.example;;;", ";"],
    ["tab", "a\tb\tc\td\te\r\n1,5\t2;5\t3\t4\t5", "\t"],
    ["semicolon under a title with a comma", "Deals, exported today\r\na;b;c;d;e\r\n1;2;3;4;5", ";"],
    ["delimiters of another kind inside quotes", '"a;;;;;",b,c,d,e\r\n1,2,3,4,5', ","],
    ["two columns", "a;b\r\n1,5;2", ";"],
    ["one column", "a\r\nb", ","],
    ["nothing", "", ","],
    ["rows with more commas, in cells", "a;b;c\r\n1, 2, 3, 4;5;6\r\nx, y, z, u, v, w;7;8", ";"],
    ["two title lines with a comma", "Deals, today\r\nContoso, EMEA\r\na;b;c;d;e;f", ";"],
    ["under 18 title lines", `${"Deals, today\r\n".repeat(18)}${"a;".repeat(20)}\r\n`, ";"],
    ["in the first 20 lines only", `${"a;b\r\n".repeat(20)}${",".repeat(30)}\r\n`, ";"],
    ["with LF alone", "a;b;c\n1, 2, 3, 4;5;6\nx, y, z, u, v, w;7;8", ";"],
    ["with CR alone", "a;b;c\r1, 2, 3, 4;5;6\rx, y, z, u, v, w;7;8", ";"],
    ["beside cells in quotes", '"a,,,,,";b;c;d;e\r\n1;2;3;4;5', ";"],
    ["beside quotes in quotes", '"a "",,,,,,"" b";c;d\r\n1;2;3', ";"],
    ["a quote that is never closed", 'a;b;c\r\n1;"2,,,,,,,,,', ";"],
    ["a quote that is never closed at the start", '"a;b;c\r\n1;2', ","],
    ["after LF, with quotes", 'Deals\n"a;;;;;;;;",b,c,d\n1,2,3,4', ","],
    ["after CR, with quotes", 'Deals\r"a;;;;;;;;",b,c,d\r1,2,3,4', ","],
    ["an inch mark in a title", 'Pipes, 5" and more\r\na;b;c;d;e', ";"],
    ["a title line with commas", "Deals, Contoso, EMEA, Q3, 2026\r\n\r\nA;B;C;D;E;F\r\n1;2;3;4;5;6\r\n", ";"],
  ])("%s", (_, text, delimiter) => {
    expect(readCsv(utf8(text)).delimiter).toBe(delimiter);
  });
});

describe("records", () => {
  test.each<[string, string, string[][]]>([
    [
      "CRLF",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "LF",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "CR",
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "no final line break",
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "blank lines at the end are no records",
      "a,b\r\n1,2\r\n\r\n\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a blank line between keeps its row",
      "a,b\r\n\r\n1,2\r\n",
      [
        ["a", "b"],
        ["", ""],
        ["1", "2"],
      ],
    ],
    [
      "a row of blank cells at the end is a record",
      "a,b\r\n,\r\n",
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    [
      "short rows are filled up",
      "a,b,c\r\n1\r\n",
      [
        ["a", "b", "c"],
        ["1", "", ""],
      ],
    ],
    [
      "long rows widen all",
      "a,b\r\n1,2,3\r\n",
      [
        ["a", "b", ""],
        ["1", "2", "3"],
      ],
    ],
    ["a delimiter at the end of the file", "a,b,", [["a", "b", ""]]],
    ["quotes", '"a","b ""c"" d"\r\n', [["a", 'b "c" d']]],
    ["quotes at the end of the file", 'a,"b"', [["a", "b"]]],
    ["quotes at the end of a line", '"a"\n"b"\r"c"\r\n', [["a"], ["b"], ["c"]]],
    ["an empty quoted cell", '"",a', [["", "a"]]],
    ["line breaks in quotes", 'a,"1\r\n2\n3\r4",b', [["a", "1\r\n2\n3\r4", "b"]]],
    ["delimiters in quotes", 'a,"1,2",b', [["a", "1,2", "b"]]],
    ["spaces stay", " a , b ", [[" a ", " b "]]],
    ["nothing turns into a number or a date", "007,1E5,1-2,TRUE", [["007", "1E5", "1-2", "TRUE"]]],
    ["an empty file", "", []],
    ["only line breaks", "\r\n\r\n", []],
  ])("%s", (_, text, expected) => {
    const file = readCsv(utf8(text));
    expect(file.cells).toEqual(expected);
    expect(file.problems).toEqual([]);
  });

  test.each([
    ["a,b\r\nc\nd", "\r\n"],
    ["a,b\nc\r\nd", "\n"],
    ["a,b\rc", "\r"],
    ['"a\nb",c\r\nd', "\r\n"],
    ["a,b", "\r\n"],
  ])("the line ending of %j", (text, lineEnding) => {
    expect(readCsv(utf8(text)).lineEnding).toBe(lineEnding);
  });

  test.each<[string, string, string[][], object[]]>([
    [
      "in an unquoted cell",
      'a,b\r\n5" pipe,c',
      [
        ["a", "b"],
        ['5" pipe', "c"],
      ],
      [{ code: "stray-quote", row: 2, column: 0 }],
    ],
    [
      "inside a quoted cell",
      'a,"say "hi" now",b\r\n1,2,3',
      [
        ["a", 'say "hi" now', "b"],
        ["1", "2", "3"],
      ],
      [{ code: "stray-quote", row: 1, column: 1 }],
    ],
    ["before spaces", 'a,"b"  ,c', [["a", "b", "c"]], [{ code: "stray-quote", row: 1, column: 1 }]],
    ["before spaces at the end", 'a,"b"  ', [["a", "b"]], [{ code: "stray-quote", row: 1, column: 1 }]],
    [
      "never closed",
      'a,b\r\n1,"2\r\n3,4',
      [
        ["a", "b"],
        ["1", '"2'],
        ["3", "4"],
      ],
      [{ code: "unclosed-quote", row: 2, column: 1 }],
    ],
  ])("a quotation mark %s stays, and is told", (_, text, cells, problems) => {
    expect(readCsv(utf8(text))).toMatchObject({ cells, problems });
  });
});
