import { check } from "../src/rules/check";
import type { CheckOptions, SampleDeal, SampleSheet } from "../src/rules/rule";
import type { Cell } from "../src/sheet/cell";
import { takeBaseline } from "../src/sheet/baseline";
import type { DealSheet } from "../src/sheet/deal-sheet";
import { recognise } from "../src/sheet/recognise";
import type { Sheet } from "../src/sheet/sheet";
import type { Finding, Fix, Severity } from "../src/findings/finding";
import { COLUMNS } from "../src/template/columns";
import { message } from "../src/findings/message";
import { wordsFor } from "../src/words/words-for";

/** The day on which the tests check, before the close date of the source's example. */
export const TODAY: CheckOptions = { today: "2020-01-15" };

/** How many of each repeating family a test sheet has. */
const REPEATED = 5;

/** The headers of a test sheet: every column of the template, the repeating ones to number 5. */
export const HEADERS: readonly string[] = COLUMNS.filter(({ number = 1 }) => number <= REPEATED).map(({ key }) => key);

const BLANK_IN_A_NEW_DEAL = new Set([
  "Errors",
  "Engagement ID",
  "Referral ID",
  "Declined/Lost/Error reason",
  "Microsoft Referral Status",
  "Matched Category",
  "Confidence",
]);

/** Where the source's own example is blank, or only a warning. */
const BETTER: SampleDeal = {
  "Customer D-U-N-S ID": "081466849",
  "Solution Area": "Security",
  "Solution Play": "Data Security",
};

const GOOD_DEAL: SampleDeal = {
  ...Object.fromEntries(
    COLUMNS.filter(
      ({ key, sample, kind, number = 1 }) =>
        number === 1 && sample !== "" && kind !== "suggestion" && !BLANK_IN_A_NEW_DEAL.has(key),
    ).map(({ key, sample }) => [key, sample]),
  ),
  ...BETTER,
};

/** A good new deal made of the source's own examples, ready to be created, with these cells put differently. */
export function deal(cells: SampleDeal = {}): SampleDeal {
  return { ...GOOD_DEAL, ...cells };
}

/** The same deal before the account search. */
export function searchDeal(cells: SampleDeal = {}): SampleDeal {
  return deal({ "Final Matched Customer Account": "", ...cells });
}

export const IDS: SampleDeal = {
  "Engagement ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
  "Referral ID": "ebacdbdc-0b84-4ac4-b4ea-5b2587d42cee",
};

/** A deal that exists and is open. */
export function existingDeal(cells: SampleDeal = {}): SampleDeal {
  return deal({ ...IDS, ...cells });
}

export interface SheetLayout {
  readonly headers?: readonly string[];
  /** Column key → number format of its cells. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Column keys whose cells are formulas. */
  readonly formulas?: readonly string[];
  /** What the deals were when the sheet was imported. */
  readonly was?: readonly SampleDeal[];
}

/** A worksheet with the headers in row 1 and these deals from row 2 on. */
export function sheetOf(deals: readonly SampleDeal[], layout: SheetLayout = {}): Sheet {
  const { headers = HEADERS, formats = {}, formulas = [] } = layout;
  const cells: Cell[][] = [[...headers], ...deals.map((one) => rowOf(one, headers))];
  return {
    name: "Deals",
    firstRow: 1,
    firstColumn: 0,
    cells,
    formats: new Map(Object.entries(formats).map(([key, format]) => [headers.indexOf(key), cells.map(() => format)])),
    formulas: new Set(
      formulas.flatMap((key) => deals.map((_, index) => (index + 1) * headers.length + headers.indexOf(key))),
    ),
  };
}

function rowOf(cells: SampleDeal, headers: readonly string[]): Cell[] {
  const byHeader = new Map(Object.entries(cells));
  return headers.map((header) => byHeader.get(header) ?? "");
}

/** `sheetOf`, recognised. */
export function dealSheet(deals: readonly SampleDeal[], layout: SheetLayout = {}): DealSheet {
  const { was, ...rest } = layout;
  const recognition = recognise(sheetOf(deals, rest), was && takeBaseline(dealSheet(was, rest)));
  if (recognition.kind !== "deal-sheet") throw new Error(`The test's sheet is ${recognition.kind}.`);
  return recognition.dealSheet;
}

/** A rule's sample sheet as a sheet: each deal filled in well where the sample says nothing. */
export function sampleSheet({ deals, without = [], extra = [] }: SampleSheet): DealSheet {
  const headers = HEADERS.filter((header) => !without.includes(header));
  return dealSheet(deals.map(deal), { headers: [...headers, ...extra] });
}

/** What a check finds of these deals. */
export function findingsOf(deals: readonly SampleDeal[], layout: SheetLayout = {}, options = TODAY): Finding[] {
  return check(dealSheet(deals, layout), options);
}

/** A finding in a test's words: its rule, severity and fix. */
export interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly fix?: Fix;
}

interface Expectation {
  /** That exactly these are said of the column's cells, in the order of the report. */
  readonly on: (column: string | null, ...said: readonly Said[]) => void;
}

export function expectFindings(findings: readonly Finding[]): Expectation {
  return {
    on: (column, ...said) => {
      const found = findings.filter((finding) => finding.column === column);
      expect(found.map(({ rule, severity, fix }) => ({ rule, severity, ...(fix && { fix }) }))).toEqual(said);
    },
  };
}

/** `E`, `W` or `I` in a table, with the fix's value: `safe(US)`, `offered(081466849)`. */
export function said(finding: Finding): string {
  const letter = finding.severity.charAt(0).toUpperCase();
  return [finding.rule, letter, ...(finding.fix ? [`${finding.fix.kind}(${finding.fix.value})`] : [])].join(" ");
}

const ENGLISH = wordsFor("en-US");

/** What a finding says in English. */
export function messageOf(finding: Finding): string {
  return message(finding, ENGLISH);
}
