import { formatsOf, type Formats } from "../../src/words/formats";

/** Which space or apostrophe a locale puts into its numbers changes with the browser's version. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replace(/'/g, "’");
}

interface Expected {
  readonly number: string;
  readonly decimal: string;
  readonly percent: string;
  readonly day: string;
  readonly size: string;
  readonly list: string;
  readonly quoted: string;
}

const ENGLISH: Expected = {
  number: "1,234,567",
  decimal: "0.5",
  percent: "93%",
  day: "Jan 30, 2020",
  size: "1.2 MB",
  list: "a, b, and c",
  quoted: "“x y”",
};

const GERMAN: Expected = {
  number: "1.234.567",
  decimal: "0,5",
  percent: "93 %",
  day: "30.01.2020",
  size: "1,2 MB",
  list: "a, b und c",
  quoted: "„x y“",
};

function written(formats: Formats): Expected {
  const texts = {
    number: formats.number(1_234_567),
    decimal: formats.number(0.5),
    percent: formats.percent(0.934),
    day: formats.day("2020-01-30"),
    size: formats.size(1_234_567),
    list: formats.list(["a", "b", "c"]),
    quoted: formats.quoted("x\ny"),
  };
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, plain(text)])) as typeof texts;
}

test.each<[locale: string, expected: Expected]>([
  ["en-US", ENGLISH],
  ["en-GB", { ...ENGLISH, day: "30 Jan 2020", list: "a, b and c" }],
  ["de-DE", GERMAN],
  ["de-CH", { ...GERMAN, number: "1’234’567", decimal: "0.5", percent: "93%", size: "1.2 MB" }],
  // Without a catalogue of its own: English sentences, with the person's numbers and days.
  ["fr-FR", { ...ENGLISH, number: "1 234 567", decimal: "0,5", percent: "93 %", day: "30 janv. 2020", size: "1,2 MB" }],
  ["xx-XX", ENGLISH],
  ["tlh", ENGLISH],
  ["", ENGLISH],
  ["not a locale", ENGLISH],
  ["en_US", ENGLISH],
  ["<img src=x onerror=alert(1)>", ENGLISH],
  ["__proto__", ENGLISH],
  ["x".repeat(10_000), ENGLISH],
])("as %.40j writes it", (locale, expected) => {
  expect(written(formatsOf(locale))).toEqual(expected);
});

test.each<[locale: string, counts: readonly string[]]>([
  ["en-US", ["0 records", "1 record", "2 records", "1,001 records"]],
  ["de-DE", ["0 records", "1 record", "2 records", "1.001 records"]],
  // In French nothing is singular too; the sentence around it is English.
  ["fr-FR", ["0 records", "1 record", "2 records", "1 001 records"]],
  ["ar-EG", ["٠ records", "١ record", "٢ records", "١٬٠٠١ records"]],
])("%s counts %j", (locale, counts) => {
  const { count } = formatsOf(locale);
  expect([0, 1, 2, 1001].map((each) => plain(count(each, "record", "records")))).toEqual(counts);
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1 kB"],
  [12_345, "12 kB"],
  [999_499, "999 kB"],
  [1_000_000, "1 MB"],
  [50_000_000, "50 MB"],
])("%i bytes are %s", (bytes, text) => {
  expect(formatsOf("en-US").size(bytes)).toBe(text);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
])("%j is listed as %j", (items, text) => {
  expect(formatsOf("en-US").list(items)).toBe(text);
});

test.each(["", "1/30/2020", "2020-1-30", "soon", "2020-01-30T00:00"])("%j is no day, so it stays as it is", (text) => {
  expect(formatsOf("de-DE").day(text)).toBe(text);
});

test("a day is that day in every time zone", () => {
  // The tests run in the zone of the machine; midnight UTC is the day before in the west.
  expect(formatsOf("en-US").day("2020-01-01")).toBe("Jan 1, 2020");
  expect(formatsOf("en-US").day("2020-12-31")).toBe("Dec 31, 2020");
});

test.each([
  ["The account is now Contoso", "The account is now Contoso."],
  ["The account is now Wingtip Toys B.V.", "The account is now Wingtip Toys B.V."],
])("%j ends with one full stop", (text, sentence) => {
  expect(formatsOf("en-US").sentence(text)).toBe(sentence);
});

describe("a quoted cell", () => {
  const { quoted } = formatsOf("en-US");

  test("is on one line and trimmed", () => {
    expect(quoted(" first\n\tsecond\r\nthird ")).toBe("“first second third”");
  });

  test("is cut where it is long, and never in the middle of a character", () => {
    expect(quoted("x".repeat(60))).toBe(`“${"x".repeat(60)}”`);
    expect(quoted("x".repeat(61))).toBe(`“${"x".repeat(59)}…”`);
    expect(quoted(`${"x".repeat(58)}😀😀`)).toBe(`“${"x".repeat(58)}…”`);
    expect(quoted(`x${" ".repeat(1000)}y`)).toBe("“x…”");
  });
});
