import fc from "fast-check";
import { applyToSheet } from "../../../src/edits/apply-to-sheet";
import type { Edit } from "../../../src/edits/edit";
import { fixEdit, safeFixEdits } from "../../../src/edits/from-findings";
import type { Finding } from "../../../src/findings/finding";
import { check } from "../../../src/rules/check";
import type { Cell } from "../../../src/sheet/cell";
import type { DealSheet } from "../../../src/sheet/deal-sheet";
import { recognise } from "../../../src/sheet/recognise";
import { TODAY } from "../../deal";
import { isReadOnly } from "../generators/locked-cells";
import type { TestRow } from "../generators/rows";
import { dealSheetOf, testSheet, type TestSheet } from "../generators/sheets";

const SEED = 20_260_705;

/** Sheets with headers that one slip of the finger has spoilt, among others. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ["Currency", "Curency"],
  ["Sales Stage", "Sales Stgae"],
  ["Customer City", "Customer Ctiy"],
  ["Partner Referral Substatus", "Partner Referral Substatsu"],
]);

/** Cells for which something is offered, or that have two faults at once. */
const NEARLY: readonly (readonly [column: string, value: Cell, format?: string])[] = [
  ["Estimated Close Date", "1/30/29"],
  ["Estimated Close Date", "44200"],
  ["Estimated Close Date", 44_200],
  ["Estimated Close Date", " 2029-01-30\u00a0"],
  ["Customer D-U-N-S ID", "81466849"],
  ["Customer D-U-N-S ID", "08-146-684"],
  ["Currency", "dem"],
  ["Currency", "$"],
  ["Currency", "\u00a0usd"],
  ["Solution 1", "SOL-1234-PQRS; USD; 10"],
  ["Solution 2", " sol-1234-pqrs"],
  ["Team member 1", "Bob| Partner| 999999| bob@contoso.com"],
  ["Marketplace Purchase Intent", "Have not decide"],
  ["Silicon Type", "Intel - Atoms"],
  ["CRM ID", "4.91761E+5"],
  ["Customer Contact Phone Number", "1.234567890123456E+15"],
  ["Customer Contact Phone Number", "1234567890123450000 "],
  ["Sales Stage", "45%"],
  ["Sales Stage", "100%"],
  ["Sales Stage", 0.295, "0%"],
  ["Sales Stage", 1, "0%"],
  ["Estimated Deal Value", "$0"],
  ["Estimated Deal Value", "€ 1.234,56 "],
  ["Deal Name", "&nbsp;#N/A"],
  ["Deal Name", "&amp;amp;lt;b&amp;gt;"],
  ["Team member 1", "\u200b, Partner, 999999, bob@contoso.com"],
  ["Solution 1", "\u200b, USD"],
  ["Partner Referral Status", "closed"],
  ["Partner Referral Substatus", "LOST"],
  ["Microsoft help required?", "y"],
  ["Share with Microsoft sales team", "no"],
  ["Consent to share Customer/Partner contact", " n o "],
  ["Final Matched Customer Account", "MicrosoftId :6-ABC, accountname:Contoso,AccountAddress: x"],
];

function withNearly(row: TestRow | undefined, nearly: readonly (typeof NEARLY)[number][]): TestRow | undefined {
  if (row === undefined) return undefined;
  return {
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(nearly.map(([column, value]) => [column, value])) },
    formats: {
      ...row.formats,
      ...Object.fromEntries(nearly.map(([column, , format = "General"]) => [column, format])),
    },
  };
}

const someNearly = fc.array(fc.constantFrom(...NEARLY), { maxLength: 4 });

const sheetWithSlips: fc.Arbitrary<TestSheet> = fc
  .tuple(testSheet, fc.nat(9), fc.array(someNearly, { minLength: 8, maxLength: 8 }))
  .map(([sheet, chance, nearly]) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => withNearly(row, nearly[index] ?? [])),
    columns: sheet.columns.map((column) => ({
      ...column,
      header: chance < 3 ? (SLIPS.get(column.header) ?? column.header) : column.header,
    })),
  }));

function after(sheet: DealSheet, edits: readonly Edit[]): DealSheet {
  const { sheet: mended, refused } = applyToSheet(sheet.sheet, edits);
  expect(refused).toEqual([]);
  const recognition = recognise(mended, sheet.baseline);
  if (recognition.kind !== "deal-sheet") throw new Error(`A fix has made the sheet ${recognition.kind}.`);
  return recognition.dealSheet;
}

/** The rule and the place of what is said. */
function placed({ rule, row, column, params }: Finding): string {
  return JSON.stringify([rule, row, column, rule === "column-unknown" ? params["position"] : null]);
}

/** What is said afterwards and was not said before. */
function added(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map((one) => placed(one) + one.severity));
  return now.filter((one) => !known.has(placed(one) + one.severity));
}

const STATUS = "Partner Referral Status";
const SUBSTATUS = "Partner Referral Substatus";

/**
 * Rules that combine cells look at well-formed values only (rules.md §5): what they have to say of a cell can come to
 * light when the cell becomes well formed, as if a person had typed it so from the start. Column → such rules.
 */
const COMBINED: ReadonlyMap<string, readonly string[]> = new Map([
  ["Deal Name", ["possible-duplicate"]],
  ["Customer Name", ["possible-duplicate"]],
  ["Estimated Deal Value", ["possible-duplicate"]],
  ["Estimated Close Date", ["possible-duplicate", "close-date-past"]],
  [STATUS, ["status-pair", "status-transition", "close-date-past"]],
  [
    SUBSTATUS,
    [
      "status-pair",
      "reason-code",
      "required",
      "not-applicable",
      "notes-expected",
      "sales-stage",
      "close-date-past",
      "column-missing",
    ],
  ],
  ["Declined/Lost/Error reason", ["not-applicable", "notes-expected"]],
  ["Microsoft help required?", ["required", "not-applicable", "column-missing"]],
  ["What specific help from Microsoft?", ["not-applicable"]],
  ["Share with Microsoft sales team", ["not-applicable"]],
  ["Consent to share Customer/Partner contact", ["consent"]],
]);

function mayCombine(fixed: Finding, other: Finding): boolean {
  const column = fixed.column ?? "";
  if (/^Solution \d/.test(column) && other.rule === "numbering") return true;
  return COMBINED.get(column)?.includes(other.rule) === true;
}

/** Whether a finding may come to light by a fix. */
function mayAppear(fixed: Finding, other: Finding): boolean {
  // A column that was not known is now looked at.
  if (fixed.rule === "column-unknown") return other.row !== null && other.row !== fixed.row;
  // The service's own value is back, with whatever is wrong with it.
  if (fixed.rule === "read-only") return other.row === fixed.row || other.rule === "column-missing";
  return mayCombine(fixed, other);
}

/** Whether what is left after an offered fix is no more than a doubt, without another offer: 45% becomes 45. */
function isLess(left: Finding): boolean {
  return left.severity !== "error" && left.fix === undefined;
}

const withFix = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ fix }) => fix !== undefined);

test("every fix can be applied, takes its own finding away, adds none, and a second time changes nothing", () => {
  const tried = { safe: 0, offered: 0 };
  fc.assert(
    fc.property(sheetWithSlips, (sheet) => {
      const dealSheet = dealSheetOf(sheet);
      const before = check(dealSheet, TODAY);
      for (const finding of withFix(before)) {
        const { fix } = finding;
        if (fix === undefined) continue;
        const told = JSON.stringify(finding);
        const edit = fixEdit(finding, fix, dealSheet);
        if (edit === undefined) throw new Error(`cannot be applied: ${told}`);
        const mended = after(dealSheet, [edit]);
        const now = check(mended, TODAY);
        const left = now.filter((one) => placed(one) === placed(finding));
        if (fix.kind === "safe" ? left.length > 0 : left.some((one) => !isLess(one)))
          throw new Error(`left: ${told} → ${JSON.stringify(left)}`);
        const surprises = fix.kind === "safe" ? added(before, now).filter((one) => !mayAppear(finding, one)) : [];
        if (surprises.length > 0) throw new Error(`added: ${told} → ${JSON.stringify(surprises)}`);
        expect(fixEdit(finding, fix, mended)).toBeUndefined();
        tried[fix.kind]++;
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
  // A property of fixes that met no fix would prove nothing.
  expect(tried.safe).toBeGreaterThan(100);
  expect(tried.offered).toBeGreaterThan(10);
});

test("no fix but the one of read-only touches a read-only cell", () => {
  fc.assert(
    fc.property(sheetWithSlips, (sheet) => {
      const dealSheet = dealSheetOf(sheet);
      const deals = new Map(dealSheet.records.map((deal) => [deal.row, deal]));
      for (const finding of withFix(check(dealSheet, TODAY))) {
        const deal = deals.get(finding.row ?? 0);
        if (deal === undefined || finding.column === null) continue;
        const isLocked = isReadOnly(deal, finding.column, dealSheet);
        if (isLocked !== (finding.rule === "read-only")) throw new Error(JSON.stringify(finding));
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
});

/** “Fix all safe” again and again: after how many rounds nothing is left to fix. */
function roundsOf(start: DealSheet): number {
  const MOST = 10;
  let dealSheet = start;
  for (let rounds = 0; rounds < MOST; rounds++) {
    const findings = check(dealSheet, TODAY);
    const edits = safeFixEdits(findings, dealSheet);
    if (edits.length === 0) {
      expect(findings.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
      return rounds;
    }
    dealSheet = after(dealSheet, edits);
  }
  throw new Error(`Fix all safe does not come to an end in ${MOST} rounds.`);
}

/** A header, then the cells of its column, then what they have to say together. */
const MOST_ROUNDS = 3;

test("fix all safe comes to an end in a few rounds, and leaves no safe fix", () => {
  fc.assert(
    fc.property(sheetWithSlips, (sheet) => {
      const rounds = roundsOf(dealSheetOf(sheet));
      expect(rounds).toBeLessThanOrEqual(MOST_ROUNDS);
    }),
    { seed: SEED, numRuns: 80 },
  );
});
