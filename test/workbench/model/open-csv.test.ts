import { openCsv } from "../../../workbench/model/open-csv";
import { shown } from "./sheets";

const utf8 = (text: string) => new TextEncoder().encode(text);
const CSV =
  'Name,D-U-N-S,Postcode,Date,Phone,Help\r\n"Contoso, ""Ltd.""",012345678,01234,8/19/2025,+1-425-555,TRUE\r\n';

test("opened as text, a file keeps every character", () => {
  const { activeSheet: sheet } = openCsv(utf8(CSV), "as-text", "new-deals.csv");
  expect(sheet.name).toBe("new-deals");
  expect(sheet.texts(sheet.usedRange(true) ?? { row: 0, column: 0, rows: 0, columns: 0 })).toEqual([
    ["Name", "D-U-N-S", "Postcode", "Date", "Phone", "Help"],
    ['Contoso, "Ltd."', "012345678", "01234", "8/19/2025", "+1-425-555", "TRUE"],
  ]);
  sheet.enter(7, 2, "00501");
  expect(sheet.value(7, 2)).toBe("00501");
});

test("opened as Excel does, a file is damaged as Excel damages it", () => {
  const { activeSheet: sheet } = openCsv(utf8(CSV), "as-excel", "new-deals.csv");
  expect(shown(sheet)[1]).toEqual(['Contoso, "Ltd."', 12_345_678, 1234, 45_888, -979, true]);
  expect(sheet.text(1, 3)).toBe("8/19/2025");
});

test.each([
  ["a date out of two numbers", "1-2", 46_024, "2-Jan"],
  ["an exponent", "123456789012345678", 123_456_789_012_345_000, "1.23457E+17"],
  ["a code with an E", "1E5", 100_000, "1.00E+05"],
  ["an apostrophe", "'01", "'01", "'01"],
  ["a formula", "=1+1", 2, "2"],
  ["a field of blanks", "  ", "  ", "  "],
])("Excel makes of %s (%p) %p", (_, field, value, text) => {
  const { activeSheet: sheet } = openCsv(utf8(`Header\n${field}\n`), "as-excel", "x.csv", { currentYear: 2026 });
  expect([sheet.value(1, 0), sheet.text(1, 0)]).toEqual([value, text]);
});

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !isBigEndian);
  return bytes;
}

test.each([
  ["UTF-8", utf8("Zürich,东京")],
  ["UTF-8 with a byte order mark", utf8("\uFEFFZürich,东京")],
  ["UTF-16 LE", utf16("\uFEFFZürich,东京", false)],
  ["UTF-16 BE", utf16("\uFEFFZürich,东京", true)],
])("%s is read", (_, bytes) => {
  expect(shown(openCsv(bytes, "as-text", "x.csv").activeSheet)).toEqual([["Zürich", "东京"]]);
});

test("what is no Unicode is Windows-1252", () => {
  const bytes = Uint8Array.from([0x5a, 0xfc, 0x2c, 0x80]);
  expect(shown(openCsv(bytes, "as-text", "x.csv").activeSheet)).toEqual([["Zü", "€"]]);
});

test.each([
  ["a;b;c\n1;2;3", 3],
  ["a\tb\n1\t2\n", 2],
  ["a,b\r1,2\r", 2],
  ["sep=;\r\na;b,c;d\r\n", 3],
  ["a,b\n1,2,3\n", 3],
])("%j has %i columns", (text, columns) => {
  expect(openCsv(utf8(text), "as-text", "x.csv").activeSheet.usedRange(true)?.columns).toBe(columns);
});

test("an empty file is an empty sheet, and there is nothing to undo", () => {
  const workbook = openCsv(utf8(""), "as-excel", "C:\\files\\a[1].csv");
  expect(workbook.activeSheet.usedRange(true)).toBeUndefined();
  expect([workbook.activeSheet.name, workbook.canUndo]).toEqual(["a_1_", false]);
});

test("line breaks in quotes stay in their cell", () => {
  const { activeSheet: sheet } = openCsv(utf8('a,"x\r\ny"\r\nb,c\r\n'), "as-excel", "x.csv");
  expect(shown(sheet)).toEqual([
    ["a", "x\r\ny"],
    ["b", "c"],
  ]);
});
