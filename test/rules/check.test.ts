import fc from "fast-check";
import type { Finding } from "../../src/findings/finding";
import { message } from "../../src/findings/message";
import { check, checkRecords } from "../../src/rules/check";
import type { SampleDeal } from "../../src/rules/rule";
import type { Cell } from "../../src/sheet/cell";
import { recognise } from "../../src/sheet/recognise";
import { deal, dealSheet, existingDeal, findingsOf, HEADERS, said, searchDeal, sheetOf, TODAY } from "../deal";

const COLUMN = fc.constantFrom(...HEADERS);

/** Cells as they come: right ones, nearly right ones, and what nobody would expect. */
const CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ..."usd|US |uk|Yes|yes|no|N|TRUE|New|won|Closed|Lost|8|Others|40%|$1,200|1.234,56|2020-01-30|30.01.2020|1/2/20".split(
      "|",
    ),
    ..."mailto:a@b.com|<a@b.com>|https://contoso.com/x|08-146-6849|81466849|6-ABC|MicrosoftId : 6-ABC|A &amp;amp; B".split(
      "|",
    ),
    ..."SOL-1; USD|a;b;99999;a@b.com|#N/A|1.23E+11|__proto__|constructor|\ud800|👩‍👩‍👧|\u0000|\u00a0US\u00a0|= 1 + 1".split(
      "|",
    ),
    0,
    -1,
    0.4,
    43860,
    1e21,
    true,
    false,
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const ODD_DEAL: fc.Arbitrary<SampleDeal> = fc
  .tuple(
    fc.constantFrom(deal, existingDeal, searchDeal),
    fc.array(fc.tuple(COLUMN, CELL), { maxLength: 8 }).map((cells) => Object.fromEntries(cells)),
  )
  .map(([good, cells]) => good(cells));

const FORMATS = fc.dictionary(COLUMN, fc.constantFrom("General", "m/d/yyyy", "0%", "@"), { maxKeys: 3 });

/** Findings without their row, so that they can be compared wherever the record stands. */
function rowless(findings: readonly Finding[], row: number): string[] {
  return findings.filter((one) => one.row === row).map((one) => JSON.stringify({ ...one, row: null }));
}

test("findings come by row, then by column, then by rule, the sheet's own first", () => {
  const headers = [
    ...HEADERS.filter((header) => header !== "Sales Stage" && header !== "Currency"),
    "Account manager",
    "Currency",
  ];
  const findings = findingsOf([deal({ Currency: " usd", "Deal Name": " x" }), deal({ "Customer City": "" })], {
    headers,
  });
  expect(findings.map(({ row, column, rule }) => [row, column, rule])).toEqual([
    [1, "Account manager", "column-unknown"],
    [2, "Deal Name", "untrimmed"],
    [2, "Currency", "currency-code"],
    [2, "Currency", "untrimmed"],
    [3, "Customer City", "required"],
  ]);
});

test("a finding carries the cell's exact text", () => {
  expect(findingsOf([deal({ Currency: " usd" })]).map(({ value }) => value)).toEqual([" usd", " usd"]);
});

test("headers and cells named like parts of JavaScript are harmless", () => {
  const headers = [...HEADERS, "__proto__", "constructor", "toString"];
  const unknown = findingsOf([deal({ Currency: "__proto__" })], { headers }).map(
    (one) => `${one.column ?? ""} ${said(one)}`,
  );
  expect(unknown).toEqual([
    "__proto__ column-unknown W",
    "constructor column-unknown W",
    "toString column-unknown W",
    "Currency currency-code E",
  ]);
});

test("no rule throws on any cell, every finding has a message, and checking changes nothing", () => {
  fc.assert(
    fc.property(fc.array(ODD_DEAL, { minLength: 1, maxLength: 4 }), FORMATS, (deals, formats) => {
      const sheet = dealSheet(deals, { formats });
      const before = structuredClone(sheet.sheet.cells);
      for (const finding of check(sheet, TODAY)) expect(message(finding)).toMatch(/[.?]$/);
      expect(sheet.sheet.cells).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

test("where a record stands changes nothing of what is said of it, duplicates aside", () => {
  const alone = (findings: Finding[]): Finding[] => findings.filter(({ rule }) => !/duplicate/.test(rule));
  fc.assert(
    fc.property(fc.array(ODD_DEAL, { minLength: 2, maxLength: 4 }), (deals) => {
      const forwards = alone(findingsOf(deals));
      const backwards = alone(findingsOf([...deals].reverse()));
      deals.forEach((_, index) => {
        expect(rowless(forwards, index + 2)).toEqual(rowless(backwards, deals.length + 1 - index));
      });
    }),
    { numRuns: 60 },
  );
});

test("checking some rows alone gives what a full check gives for them", () => {
  fc.assert(
    fc.property(fc.array(ODD_DEAL, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(5)), (deals, picks) => {
      const sheet = dealSheet([...deals, ...deals.slice(0, 1)], { was: [existingDeal()] });
      const rows = new Set(picks.map((pick) => pick + 2));
      const some = check(sheet, TODAY).filter(({ row }) => row !== null && rows.has(row));
      expect(checkRecords(sheet, rows, TODAY)).toEqual(some);
    }),
    { numRuns: 60 },
  );
});

describe("safe fixes", () => {
  const CELL_RULES_ONLY =
    /^(?!status-pair|not-applicable|close-date-past|numbering|required|possible-duplicate|notes-expected|sales-stage)/;
  const saidOf = (row: SampleDeal, column: string): Finding[] =>
    findingsOf([row]).filter((one) => one.column === column && CELL_RULES_ONLY.test(one.rule));

  test("take their own finding away and add none to the cell", () => {
    fc.assert(
      fc.property(ODD_DEAL, (row) => {
        for (const finding of findingsOf([row])) {
          const { column, fix, rule } = finding;
          if (fix?.kind !== "safe" || column === null) continue;
          const before = new Set(saidOf(row, column).map((one) => one.rule));
          const after = saidOf({ ...row, [column]: fix.value }, column).map((one) => one.rule);
          expect(after).not.toContain(rule);
          expect(after.filter((one) => !before.has(one))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("lead to a deal in which no safe fix is left, in a few rounds", () => {
    fc.assert(
      fc.property(ODD_DEAL, (row) => {
        let mended = row;
        for (let round = 0; round < 5; round++) {
          for (const { column, fix } of findingsOf([mended])) {
            if (fix?.kind === "safe" && column !== null) mended = { ...mended, [column]: fix.value };
          }
        }
        expect(findingsOf([mended]).filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("speed", () => {
  /** Of processor time: what else the machine does is not the rules' matter. */
  const seconds = (work: () => void): number => {
    const start = process.cpuUsage().user;
    work();
    return (process.cpuUsage().user - start) / 1e6;
  };

  test("cells as long as Excel allows, made to defeat regular expressions, stay quick in every column", () => {
    const LONGEST = 32_767;
    const hostile = [
      " ",
      "a",
      "0",
      "-",
      ".",
      ",",
      "@",
      "a.",
      "0,",
      "&amp;",
      "SOL-",
      "1 ",
      "<",
      "\u00a0",
      "x@y.",
      "9-",
      "(",
      "&amp",
    ];
    const rows = hostile.map((part) => {
      const long = part.repeat(LONGEST / part.length - 1) + "!";
      return Object.fromEntries(HEADERS.filter((header) => !header.endsWith(" ID")).map((header) => [header, long]));
    });
    const sheet = dealSheet(rows);
    let findings: Finding[] = [];
    expect(seconds(() => (findings = check(sheet, TODAY)))).toBeLessThan(3);
    expect(findings.length).toBeGreaterThan(hostile.length);
    expect(seconds(() => findings.map(message))).toBeLessThan(1);
  });

  test("a full sheet of 5,000 records with 50 solutions and 50 team members each is checked in seconds", () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
    const solutions = numbers.map((number) => [`Solution ${number}`, `SOL-${number}-ABC, USD, 10, 100`] as const);
    const members = numbers.map(
      (number) => [`Team member ${number}`, "Bob, Partner, 999999, bob@contoso.com"] as const,
    );
    const row = deal(Object.fromEntries([...solutions, ...members]));
    const others = HEADERS.filter((header) => !/^(?:Solution|Team member) \d/.test(header));
    const headers = [...others, ...[...solutions, ...members].map(([key]) => key)];
    const one = sheetOf([row], { headers });
    const [head = [], cells = []] = one.cells;
    const name = headers.indexOf("Deal Name");
    const rows = Array.from({ length: 5000 }, (_, index) => cells.with(name, `Deal ${index}`));
    const recognition = recognise({ ...one, cells: [head, ...rows] });
    if (recognition.kind !== "deal-sheet") throw new Error("not recognised");
    const sheet = recognition.dealSheet;
    expect([headers.length >= 153, sheet.records.length]).toEqual([true, 5000]);

    let findings: Finding[] = [];
    const runs = [1, 2, 3].map(() => seconds(() => (findings = check(sheet, TODAY))));
    // Every cell of the 100 repeating columns is filled: the most there can be. The room is for a busy machine.
    expect(Math.min(...runs)).toBeLessThan(2);
    expect(findings.map(({ rule }) => rule)).toEqual(["too-many-records"]);
  });
});
