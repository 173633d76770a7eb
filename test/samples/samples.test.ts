import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { makeSamples } from "../../scripts/samples/make-samples";
import { asExcelReadsIt } from "../../scripts/samples/mangled";
import { readCsv } from "../../src/csv/read";
import { checkSheet } from "../../src/rules/check-sheet";
import { textSheet } from "../../src/sheet/sheet";

const folder = path.resolve(__dirname, "../../samples");
const samples = makeSamples();

function checked(file: string) {
  const { cells } = readCsv(readFileSync(path.join(folder, file)));
  const { recognition, findings } = checkSheet(textSheet(file, cells), undefined, { today: "2026-11-22" });
  if (recognition.kind !== "deal-sheet") throw new Error(`${file} is ${recognition.kind}.`);
  return { dealSheet: recognition.dealSheet, findings };
}

describe("the files are what the script makes", () => {
  test.each(samples.map(({ file, bytes }) => [file, bytes] as const))("%s", (file, bytes) => {
    expect(readFileSync(path.join(folder, file)).equals(bytes)).toBe(true);
  });

  test("samples.json lists them all, and there are no others", () => {
    const list: unknown = JSON.parse(readFileSync(path.join(folder, "samples.json"), "utf8"));
    expect(list).toEqual(samples.map(({ file, title, description }) => ({ file, title, description })));
    expect(
      readdirSync(folder)
        .filter((file) => file.endsWith(".csv"))
        .sort(),
    ).toEqual(samples.map(({ file }) => file).sort());
  });

  test("they fit into a repository", () => {
    expect(Math.max(...samples.map(({ bytes }) => bytes.length))).toBeLessThan(1_500_000);
  });
});

/** What is wrong with single new deals: each mistake of scripts/samples/new-deals.ts is found once, and nothing besides. */
const NEW_DEALS: Readonly<Record<string, number>> = {
  required: 4,
  consent: 2,
  "one-of": 5,
  "country-code": 4,
  "currency-code": 3,
  date: 3,
  amount: 3,
  "sales-stage": 2,
  "help-code": 1,
  email: 1,
  phone: 1,
  duns: 2,
  "domain-name": 1,
  "partner-id": 1,
  solution: 2,
  "team-member": 1,
  "account-match": 1,
  "status-pair": 1,
  "not-applicable": 1,
  "close-date-past": 1,
  numbering: 1,
  untrimmed: 2,
};

/** Findings of every severity, by rule. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "new-deals.csv": { ...NEW_DEALS, "possible-duplicate": 1 },
  "account-match.csv": { "account-match": 3, required: 2 },
  "with-errors.csv": { "service-error": 8, required: 7 },
  "download.csv": { locked: 31 },
  // Dates in dots are read by nobody, so the deal that was entered twice is not seen any more.
  "new-deals-mangled.csv": { ...NEW_DEALS, date: 19, duns: 5, "excel-damage": 2, "lost-letters": 19 },
  "large.csv": {
    required: 30,
    "country-code": 25,
    "currency-code": 31,
    date: 59,
    amount: 24,
    email: 31,
    duns: 44,
    solution: 41,
    "team-member": 31,
  },
  "clean.csv": {},
};

test.each(Object.entries(EXPECTED))("%s has the findings that it is made for", (file, expected) => {
  const counts: Record<string, number> = {};
  for (const { rule } of checked(file).findings) counts[rule] = (counts[rule] ?? 0) + 1;
  expect(counts).toEqual(expected);
});

test.each<[string, object]>([
  ["new-deals.csv", { match: 39, create: 2, update: 0, locked: 0 }],
  ["account-match.csv", { match: 3, create: 27, update: 0, locked: 0 }],
  ["with-errors.csv", { match: 0, create: 6, update: 18, locked: 0 }],
  ["download.csv", { match: 0, create: 0, update: 29, locked: 31 }],
  ["new-deals-mangled.csv", { match: 39, create: 2, update: 0, locked: 0 }],
  ["large.csv", { match: 1000, create: 0, update: 0, locked: 0 }],
  ["clean.csv", { match: 12, create: 0, update: 0, locked: 0 }],
])("%s: what an upload does with its records", (file, expected) => {
  const counts = { match: 0, create: 0, update: 0, locked: 0 };
  for (const deal of checked(file).dealSheet.records) counts[deal.class] += 1;
  expect(counts).toEqual(expected);
});

test("account matches come with every kind of suggestion and confidence", () => {
  const { dealSheet } = checked("account-match.csv");
  const valuesOf = (key: string) =>
    new Set(dealSheet.records.map((deal) => deal.cells[dealSheet.positions.get(key) ?? -1]));
  expect(valuesOf("Confidence")).toEqual(new Set(["High", "Medium", "Low", ""]));
  for (const kind of ["Managed", "Unmanaged", "DUNS"]) {
    expect(valuesOf(`${kind} Account 1`).has("")).toBe(false);
    expect(valuesOf(`${kind} Account 2`).size).toBeGreaterThan(5);
  }
});

test("the samples hold what is hard to carry: apostrophes, umlauts, CJK, commas, quotes, line breaks", () => {
  const text = JSON.stringify(checked("new-deals.csv").dealSheet.sheet.cells);
  for (const hard of ["O'Neill", "Müller", "株式会社", "诺斯温德", "Suite 4", '\\"paperless\\"', "\\n", "Łódź"]) {
    expect(text).toContain(hard);
  }
});

test("the mangled file is the same deals, in Windows-1252 with semicolons", () => {
  const original = readCsv(readFileSync(path.join(folder, "new-deals.csv")));
  const mangled = readCsv(readFileSync(path.join(folder, "new-deals-mangled.csv")));
  expect(mangled).toMatchObject({ encoding: "windows-1252", delimiter: ";", problems: [] });
  expect(mangled.cells.map((row) => row.length)).toEqual(original.cells.map((row) => row.length));
});

test.each([
  ["02139", "2139"],
  ["+493023125077", "4,93023E+11"],
  ["202800123456", "2,02800E+11"],
  ["31/03/2028", "31.03.2028"],
  ["12/06/2028", "12.06.2028"],
  ["12/28/2028", "12/28/2028"],
  ["2028-05-15", "15.05.2028"],
  ["+49 30 23125 077", "+49 30 23125 077"],
  ["SOL-1", "SOL-1"],
])("German Excel reads %s as %s", (text, expected) => {
  expect(asExcelReadsIt(text)).toBe(expected);
});
