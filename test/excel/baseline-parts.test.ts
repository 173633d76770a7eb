import fc from "fast-check";
import { baselineNamespace, baselinePartOf, baselinePartXml, keyOfNamespace } from "../../src/excel/baseline-parts";

const KEY = "0b84-4ac4";
const PART = { number: 7, text: '{"columns":["Referral ID"],"rows":[]}' };

const visible = fc.string({ unit: fc.constantFrom(" ", '"', "\\", "{", "}", "[", "]", ":", ",", "a", "Z", "0") });

test("a part comes back from its XML", () => {
  fc.assert(
    fc.property(visible, fc.integer({ min: 1, max: 999 }), (text, number) => {
      expect(baselinePartOf(baselinePartXml(KEY, { number, text }))).toEqual({ number, text });
    }),
  );
});

test.each<[string, (xml: string) => string]>([
  ["a character was changed", (xml) => xml.replace("Referral", "Deferral")],
  ["two characters changed places", (xml) => xml.replace("Re", "eR")],
  ["it was cut", (xml) => xml.slice(0, -20)],
  ["its end was cut out", (xml) => xml.replace("[]}", "")],
  ["it has no number", (xml) => xml.replace("part=", "no=")],
  ["it has no checksum", (xml) => xml.replace("checksum=", "sum=")],
  ["it is of somebody else", () => '<other xmlns="http://example.com/other">x</other>'],
  ["it is blank", () => ""],
])("no part when %s", (_, damaged) => {
  const xml = baselinePartXml(KEY, PART);
  expect(baselinePartOf(xml)).toEqual(PART);
  expect(baselinePartOf(damaged(xml))).toBeUndefined();
});

test("an XML declaration and other quotes around attributes, as Excel may write them, do no harm", () => {
  const written = baselinePartXml(KEY, { ...PART, text: "[1]" }).replaceAll('"', "'");
  expect(baselinePartOf(`<?xml version="1.0"?>\r\n${written}\n`)).toEqual({ ...PART, text: "[1]" });
});

test("a namespace names its key; those of others name none", () => {
  expect(keyOfNamespace(baselineNamespace(KEY))).toBe(KEY);
  expect(keyOfNamespace("http://schemas.openxmlformats.org/officeDocument/2006/bibliography")).toBeUndefined();
});
