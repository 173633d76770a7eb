import fc from "fast-check";
import { keyOfNamespace, namespaceOf, placeOf, propertyValue, type KeptKind } from "../../src/excel/kept-kind";
import { partXml, textPartOf, type TextPart } from "../../src/excel/text-part";

const KIND: KeptKind = { property: "dealsheetBaseline", element: "baseline" };
const KEY = "0b84-4ac4";
const PART = { number: 7, text: '{"columns":["Referral ID"],"rows":[]}' };

const written = (part: TextPart): string => partXml(KIND.element, namespaceOf(KIND, KEY), part);
const read = (xml: string): TextPart | undefined => textPartOf(KIND.element, xml);

const visible = fc.string({ unit: fc.constantFrom(" ", '"', "\\", "{", "}", "[", "]", ":", ",", "a", "Z", "0") });

test("a part comes back from its XML", () => {
  fc.assert(
    fc.property(visible, fc.integer({ min: 1, max: 999 }), (text, number) => {
      expect(read(written({ number, text }))).toEqual({ number, text });
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
  const xml = written(PART);
  expect(read(xml)).toEqual(PART);
  expect(read(damaged(xml))).toBeUndefined();
});

test("an XML declaration and other quotes around attributes, as Excel may write them, do no harm", () => {
  const xml = written({ ...PART, text: "[1]" }).replaceAll('"', "'");
  expect(read(`<?xml version="1.0"?>\r\n${xml}\n`)).toEqual({ ...PART, text: "[1]" });
});

test("a namespace names its key; those of others name none", () => {
  expect(keyOfNamespace(KIND, namespaceOf(KIND, KEY))).toBe(KEY);
  expect(keyOfNamespace(KIND, "http://schemas.openxmlformats.org/officeDocument/2006/bibliography")).toBeUndefined();
  expect(keyOfNamespace(KIND, namespaceOf({ ...KIND, element: "ignored" }, KEY))).toBeUndefined();
});

test.each([
  [propertyValue({ key: KEY, count: 3 }), { key: KEY, count: 3 }],
  [KEY, { key: KEY, count: 1 }],
  ["", undefined],
  [`${KEY} three`, undefined],
])("the property %p names %p", (value, place) => {
  expect(placeOf(value)).toEqual(place);
});
