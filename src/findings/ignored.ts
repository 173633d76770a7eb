import { cellText } from "../sheet/cell";
import { cellOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import type { Finding } from "./finding";

/**
 * What a person does not want to be told in a sheet again. `cell`: what a rule says of one value of one deal; `column`:
 * whatever it says of a column; `rule`: whatever it says. No row number: rows move. Errors are never ignored.
 */
export type Ignored =
  | {
      readonly kind: "cell";
      readonly rule: string;
      /** A column's key, or null for what is said of a whole record or of the sheet. */
      readonly column: string | null;
      /** The cell's exact text. */
      readonly value: string;
      /** `dealIdentity` of the record; blank for what is said of no record. */
      readonly deal: string;
    }
  | { readonly kind: "column"; readonly rule: string; readonly column: string }
  | { readonly kind: "rule"; readonly rule: string };

/** Findings parted by whether a person wants to be told of them, each in the order that they had. */
export interface PartedFindings {
  readonly shown: readonly Finding[];
  readonly ignored: readonly Finding[];
}

/** Whether a person may choose not to be told of it: an error stands in the way of the upload. */
export function isIgnorable({ severity }: Finding): boolean {
  return severity !== "error";
}

/**
 * What tells a deal from others wherever its row goes: its Referral ID, else who the customer is and what the deal is
 * called. Blank where it has neither; such deals are not told apart.
 */
export function dealIdentity(deal: DealRecord): string {
  const id = cellText(cellOf(deal, "Referral ID")).trim().toLowerCase();
  if (id !== "") return id;
  const names = ["Customer Name", "Deal Name"].map((key) => cellText(cellOf(deal, key)).trim());
  return names.every((name) => name === "") ? "" : names.join("\n");
}

/** The name of a decision: two decisions of one name are the same. */
export function ignoredKey(ignored: Ignored): string {
  const { kind, rule } = ignored;
  if (kind === "rule") return JSON.stringify([kind, rule]);
  if (kind === "column") return JSON.stringify([kind, rule, ignored.column]);
  return JSON.stringify([kind, rule, ignored.column, ignored.value, ignored.deal]);
}

/** The decisions that would cover a finding, the narrowest first. None for an error. */
export function waysToIgnore(finding: Finding, dealSheet: DealSheet): readonly Ignored[] {
  if (!isIgnorable(finding)) return [];
  const deal = finding.row === null ? undefined : dealsByRow(dealSheet).get(finding.row);
  return waysOf(finding, deal === undefined ? "" : dealIdentity(deal));
}

function waysOf({ rule, column, value }: Finding, deal: string): Ignored[] {
  return [
    { kind: "cell", rule, column, value, deal },
    ...(column === null ? [] : [{ kind: "column", rule, column } as const]),
    { kind: "rule", rule },
  ];
}

/** Parts findings by what a person has decided in the sheet; without decisions `shown` is the very list. */
export function partIgnored(
  findings: readonly Finding[],
  decisions: readonly Ignored[],
  dealSheet: DealSheet,
): PartedFindings {
  if (decisions.length === 0) return { shown: findings, ignored: [] };
  const coveredBy = coverage(decisions, dealSheet);
  const shown: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) (coveredBy(finding) === undefined ? shown : ignored).push(finding);
  return { shown, ignored };
}

/** Decisions by their `ignoredKey`, each with the findings that it covers; the narrowest decision of a finding has it. */
export function coveredFindings(
  findings: readonly Finding[],
  decisions: readonly Ignored[],
  dealSheet: DealSheet,
): ReadonlyMap<string, readonly Finding[]> {
  const coveredBy = coverage(decisions, dealSheet);
  const covered = new Map<string, Finding[]>(decisions.map((decision) => [ignoredKey(decision), []]));
  for (const finding of findings) covered.get(coveredBy(finding) ?? "")?.push(finding);
  return covered;
}

/** What is decided of one rule: the decision's key by what it covers. */
interface RuleDecisions {
  anywhere: string | undefined;
  readonly columns: Map<string | null, string>;
  /** By the cell's text; then the deals and columns that it is about. */
  readonly cells: Map<string, { readonly column: string | null; readonly deal: string; readonly key: string }[]>;
}

/** Tells the key of the narrowest decision that covers a finding: quickly, for most findings there is none. */
function coverage(decisions: readonly Ignored[], dealSheet: DealSheet): (finding: Finding) => string | undefined {
  const rules = decisionsByRule(decisions);
  const deals = decisions.some(({ kind }) => kind === "cell") ? dealsByRow(dealSheet) : new Map<number, DealRecord>();
  return (finding) => {
    const { row, column, value } = finding;
    const ofRule = rules.get(finding.rule);
    if (ofRule === undefined || !isIgnorable(finding)) return undefined;
    const deal = row === null ? undefined : deals.get(row);
    const ofCell = ofRule.cells
      .get(value)
      ?.find((each) => each.column === column && each.deal === (deal === undefined ? "" : dealIdentity(deal)));
    return ofCell?.key ?? ofRule.columns.get(column) ?? ofRule.anywhere;
  };
}

function decisionsByRule(decisions: readonly Ignored[]): ReadonlyMap<string, RuleDecisions> {
  const rules = new Map<string, RuleDecisions>();
  for (const decision of decisions) {
    const ofRule: RuleDecisions = rules.get(decision.rule) ?? {
      anywhere: undefined,
      columns: new Map(),
      cells: new Map(),
    };
    rules.set(decision.rule, ofRule);
    const key = ignoredKey(decision);
    if (decision.kind === "rule") ofRule.anywhere = key;
    else if (decision.kind === "column") ofRule.columns.set(decision.column, key);
    else {
      const { column, deal, value } = decision;
      const ofValue = ofRule.cells.get(value) ?? [];
      ofValue.push({ column, deal, key });
      ofRule.cells.set(value, ofValue);
    }
  }
  return rules;
}

function dealsByRow({ records }: DealSheet): Map<number, DealRecord> {
  return new Map(records.map((deal) => [deal.row, deal]));
}
