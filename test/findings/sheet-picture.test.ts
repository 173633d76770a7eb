import fc from "fast-check";
import type { Finding, Severity } from "../../src/findings/finding";
import { placeOf } from "../../src/findings/locate";
import { MOST_COLUMNS, MOST_RECORD_ROWS, sheetPicture, type SheetPicture } from "../../src/findings/sheet-picture";
import { check } from "../../src/rules/check";
import type { SampleDeal } from "../../src/rules/rule";
import { recognise } from "../../src/sheet/recognise";
import { textSheet } from "../../src/sheet/sheet";
import type { DealSheet } from "../../src/sheet/deal-sheet";
import { deal, dealSheet, existingDeal, HEADERS, TODAY } from "../deal";

/** Few enough columns for a bucket each. */
const NARROW = HEADERS.slice(0, MOST_COLUMNS);

const CLOSED = existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });

function pictureOf(deals: readonly SampleDeal[], headers: readonly string[] = NARROW): SheetPicture {
  const sheet = dealSheet(deals, { headers });
  return sheetPicture(sheet, check(sheet, TODAY));
}

function said(severity: Severity, row: number | null, column: string | null): Finding {
  return { rule: "required", severity, row, column, value: "", params: {} };
}

/** What the bucket of a column's cell shows; row 0 is the header row. */
function kindAt({ buckets, columns }: SheetPicture, row: number, column: string): string | undefined {
  return buckets[row * columns + NARROW.indexOf(column)]?.kind;
}

test("a small sheet has a bucket for each cell", () => {
  const sheet = dealSheet([deal(), deal(), CLOSED], { headers: NARROW });
  const picture = sheetPicture(sheet, [
    said("error", 2, "Currency"),
    said("warning", 2, "Currency"),
    said("warning", 2, "Notes"),
    said("warning", null, "Deal Name"),
    said("info", 3, "Currency"),
  ]);
  expect([picture.rows, picture.columns]).toEqual([4, NARROW.length]);
  expect([
    kindAt(picture, 0, "Currency"),
    kindAt(picture, 0, "Deal Name"),
    kindAt(picture, 1, "Currency"),
    kindAt(picture, 1, "Notes"),
    // The row cannot be sent: of its other cells there is nothing to say.
    kindAt(picture, 1, "Deal Name"),
    kindAt(picture, 1, "Referral ID"),
    kindAt(picture, 2, "Currency"),
    kindAt(picture, 3, "Currency"),
  ]).toEqual(["header", "warning", "error", "warning", "waiting", "locked", "ready", "locked"]);
});

test("a bucket of many cells shows the gravest and leads to the first of it", () => {
  const deals = Array.from({ length: MOST_RECORD_ROWS * 3 }, () => deal());
  const sheet = dealSheet(deals, { headers: NARROW });
  const { buckets, columns } = sheetPicture(sheet, [
    said("warning", 2, "Currency"),
    said("error", 4, "Currency"),
    said("error", 3, "Currency"),
    said("warning", 5, "Notes"),
  ]);
  const currency = buckets[columns + NARROW.indexOf("Currency")];
  expect(currency).toMatchObject({
    kind: "error",
    errors: 2,
    warnings: 1,
    first: { row: 3, column: NARROW.indexOf("Currency") },
    firstColumn: "Currency",
    area: { top: 2, bottom: 4 },
  });
  expect(buckets[2 * columns + NARROW.indexOf("Notes")]).toMatchObject({ kind: "warning", first: { row: 5 } });
});

test.each([
  ["one locked row of three", [CLOSED, deal(), deal()], "ready"],
  ["two locked rows of three", [CLOSED, CLOSED, deal()], "locked"],
  ["two rows of three that cannot be sent", [deal({ "Deal Name": "" }), deal({ "Deal Name": "" }), deal()], "waiting"],
])("%s: most cells decide where nothing is found", (_, three, kind) => {
  const deals = Array.from({ length: MOST_RECORD_ROWS * 3 }, (__, index) => three[index % 3] ?? deal());
  const sheet = dealSheet(deals, { headers: NARROW });
  const findings = deals.flatMap((one, index) =>
    one["Deal Name"] === "" ? [said("error", index + 2, "Deal Name")] : [],
  );
  expect(kindAt(sheetPicture(sheet, findings), 1, "CRM ID")).toBe(kind);
});

test.each([
  ["without deals", 0, 1],
  ["with one deal", 1, 2],
  ["with as many deals as rows", MOST_RECORD_ROWS, MOST_RECORD_ROWS + 1],
  ["with more", MOST_RECORD_ROWS + 1, MOST_RECORD_ROWS + 1],
])("a sheet %s", (_, records, rows) => {
  const picture = pictureOf(
    Array.from({ length: records }, () => deal()),
    HEADERS,
  );
  expect([picture.rows, picture.columns, picture.buckets.length]).toEqual([rows, MOST_COLUMNS, rows * MOST_COLUMNS]);
});

test("a header that stands twice is marked where it stands again", () => {
  const picture = pictureOf([deal()], [...NARROW.slice(0, -1), "Currency"]);
  const last = picture.buckets[MOST_COLUMNS - 1];
  expect(last).toMatchObject({ kind: "error", first: { row: 1, column: MOST_COLUMNS - 1 }, firstColumn: "Currency" });
});

/** A sheet that begins anywhere, with blank rows between its deals. */
const anySheet = fc
  .record({
    width: fc.integer({ min: 6, max: HEADERS.length }),
    records: fc.integer({ min: 0, max: 130 }),
    blank: fc.integer({ min: 2, max: 40 }),
    firstRow: fc.integer({ min: 1, max: 30 }),
    firstColumn: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ width, records, blank, firstRow, firstColumn }): DealSheet => {
    const headers = HEADERS.slice(0, width);
    const rows = Array.from({ length: records }, (_, row) => headers.map(() => (row % blank === 1 ? "" : "x")));
    const recognition = recognise({ ...textSheet("Deals", [headers, ...rows]), firstRow, firstColumn });
    if (recognition.kind !== "deal-sheet") throw new Error("not a deal sheet");
    return recognition.dealSheet;
  });

const anyFindings = (sheet: DealSheet): fc.Arbitrary<Finding[]> =>
  fc.array(
    fc
      .record({
        severity: fc.constantFrom<Severity>("error", "warning", "info"),
        row: fc.constantFrom(null, sheet.headerRow, ...sheet.records.map(({ row }) => row)),
        column: fc.constantFrom(null, "Not there", ...sheet.headers),
      })
      .map(({ severity, row, column }) => said(severity, row, column)),
    { maxLength: 60 },
  );

test("the picture's counts are the findings': each in the bucket of its cell, none lost, none twice", () => {
  fc.assert(
    fc.property(
      anySheet.chain((sheet) => fc.tuple(fc.constant(sheet), anyFindings(sheet))),
      ([sheet, findings]) => {
        const { buckets } = sheetPicture(sheet, findings);
        for (const severity of ["error", "warning"] as const) {
          const places = findings
            .filter((finding) => finding.severity === severity)
            .map((finding) => placeOf(finding, sheet))
            .filter((place) => place !== undefined);
          const counted = buckets.map((bucket) => (severity === "error" ? bucket.errors : bucket.warnings));
          const wanted = buckets.map(
            ({ area: { top, bottom, left, right } }) =>
              places.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right)
                .length,
          );
          expect(counted).toEqual(wanted);
          expect(counted.reduce((sum, count) => sum + count, 0)).toBe(places.length);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a bucket leads to the first cell of the gravest finding in it", () => {
  fc.assert(
    fc.property(
      anySheet.chain((sheet) => fc.tuple(fc.constant(sheet), anyFindings(sheet))),
      ([sheet, findings]) => {
        for (const { errors, warnings, area, first } of sheetPicture(sheet, findings).buckets) {
          if (errors + warnings === 0) continue;
          const places = findings
            .filter(({ severity }) => severity === (errors > 0 ? "error" : "warning"))
            .map((finding) => placeOf(finding, sheet))
            .filter((place) => place !== undefined)
            .filter(
              ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
            )
            .sort((a, b) => a.row - b.row || a.column - b.column);
          expect(first).toEqual(places[0]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
