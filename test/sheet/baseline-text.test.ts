import fc from "fast-check";
import { baselineTexts, parseBaselineText } from "../../src/sheet/baseline-text";
import { isBlank, type Cell } from "../../src/sheet/cell";
import { BASELINE_ORIGINS, keepBaseline, type KeptBaseline } from "../../src/sheet/keep-baseline";
import { deal, dealSheet, existingDeal, IDS } from "../deal";
import { plainBaseline } from "./plain-baseline";

const SIZE = 1_000_000;

/** The one text of a baseline that is not large. */
function textOf(baseline: KeptBaseline): string {
  const texts = [...baselineTexts(baseline, SIZE)];
  expect(texts).toHaveLength(1);
  return texts.join();
}

/** Half surrogate pairs, control characters, markup and everything else that a cell can hold. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom("__proto__", "</baseline>", "]]>", "&amp;", '"', "\\u0041", "\ud83d", "\ufffe"),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.boolean()).filter((value) => !isBlank(value));

const kept: fc.Arbitrary<KeptBaseline> = fc.uniqueArray(text, { maxLength: 8 }).chain((columns) => {
  const place = fc.nat({ max: Math.max(0, columns.length - 1) });
  const row = fc
    .array(fc.tuple(place, cell, fc.option(text)), { maxLength: columns.length })
    .map((cells) =>
      cells.flatMap(([at, value, format]) => (columns[at] === undefined ? [] : [{ key: columns[at], value, format }])),
    );
  return fc
    .record({ origin: fc.constantFrom(...BASELINE_ORIGINS), rows: fc.array(fc.tuple(text, row), { maxLength: 5 }) })
    .map(({ origin, rows }) => {
      const byId = new Map(rows.map(([id, cells]) => [id, new Map(cells.map((each) => [each.key, each]))] as const));
      const formats = new Map<string, ReadonlyMap<string, string>>();
      for (const [id, cells] of byId) {
        const ofRow = [...cells].flatMap(([key, { value, format }]) =>
          typeof value === "number" && format !== null ? [[key, format] as const] : [],
        );
        if (ofRow.length > 0) formats.set(id, new Map(ofRow));
      }
      return {
        origin,
        columns,
        rows: new Map(
          [...byId].map(([id, cells]) => [id, new Map([...cells].map(([key, { value }]) => [key, value]))]),
        ),
        formats,
      };
    });
});

test("whatever cells hold, the baseline comes back as it was", () => {
  fc.assert(
    fc.property(kept, (baseline) => {
      expect(plainBaseline(parseBaselineText(textOf(baseline)))).toEqual(baseline);
    }),
  );
});

test("the text is visible ASCII that means nothing in XML", () => {
  fc.assert(
    fc.property(kept, (baseline) => {
      expect(textOf(baseline)).toMatch(/^[\x20-\x7e]*$/);
      expect(textOf(baseline)).not.toMatch(/[<>&]/);
    }),
  );
});

test.each<[string, (text: string) => string]>([
  ["cut short", (whole) => whole.slice(0, -1)],
  ["of a version to come", (whole) => whole.replace('"version":1', '"version":2')],
  ["with an origin that is none", (whole) => whole.replace('"first-check"', '"elsewhere"')],
  ["with more cells than columns", (whole) => whole.replace(/"columns":\[.*?\]/, '"columns":[]')],
  ["with a format that is none", (whole) => whole.replace('"m/d/yyyy"', "1")],
  ["with a formatted text", (whole) => whole.replace("[43860,", '["43860",')],
  ["with a cell that is none", (whole) => whole.replace('"Yes"', "null")],
  ["with columns that are no texts", (whole) => whole.replace(/"columns":\[.*?\]/, '"columns":[1]')],
  ["with rows that are none", (whole) => whole.replace(/"rows":.*/, '"rows":[1]}')],
  ["that is nothing", () => "null"],
  ["of something else", () => "[]"],
  ["that is blank", () => ""],
])("a text %s is no baseline", (_, damaged) => {
  const sheet = dealSheet([existingDeal({ "Estimated Close Date": 43860 })], {
    formats: { "Estimated Close Date": "m/d/yyyy" },
  });
  const whole = textOf(keepBaseline(sheet, "first-check"));
  expect(parseBaselineText(whole)).toBeDefined();
  expect(parseBaselineText(damaged(whole))).toBeUndefined();
});

test("kept are the deals with a Referral ID of their own, numbers with their format", () => {
  const sheet = dealSheet(
    [
      existingDeal({ "Deal Name": "first", "Estimated Close Date": 43860, "Estimated Deal Value": 5 }),
      existingDeal({ "Referral ID": "twice", "Estimated Close Date": 43861 }),
      existingDeal({ "Referral ID": "twice", "Estimated Close Date": 43861 }),
      { "Deal Name": "new", "Estimated Close Date": 43862 },
    ],
    { formats: { "Estimated Close Date": "m/d/yyyy", "Estimated Deal Value": "General" } },
  );
  const { rows, formats, columns } = keepBaseline(sheet, "import");
  const id = String(IDS["Referral ID"]);
  expect([...rows].map(([key, row]) => [key, row.get("Deal Name")])).toEqual([[id, "first"]]);
  expect([...formats].map(([key, ofRow]) => [key, [...ofRow]])).toEqual([[id, [["Estimated Close Date", "m/d/yyyy"]]]]);
  expect(columns).toEqual([...sheet.positions.keys()]);
});

test("a large one is several texts of bounded size, each readable by itself", () => {
  const deals = Array.from({ length: 50 }, (_, n) => deal({ "Referral ID": `id ${n}`, Notes: "é".repeat(n * 20) }));
  const whole = keepBaseline(dealSheet(deals), "import");
  const texts = [...baselineTexts(whole, 10_000)];
  expect(texts.length).toBeGreaterThan(5);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(10_000);
  const parts = texts.map((text) => plainBaseline(parseBaselineText(text)));
  expect(new Map(parts.flatMap((part) => [...(part?.rows ?? [])]))).toEqual(plainBaseline(whole)?.rows);
});

test("a deal that is larger than a text is not kept, the others are", () => {
  const deals = ["a", "b", "c"].map((id) => deal({ "Referral ID": id, Notes: id === "b" ? "x".repeat(10_000) : "" }));
  const texts = [...baselineTexts(keepBaseline(dealSheet(deals), "import"), 10_000)];
  expect(texts.flatMap((text) => [...(parseBaselineText(text)?.rows.keys() ?? [])])).toEqual(["a", "c"]);
});
