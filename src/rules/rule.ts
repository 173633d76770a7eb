import type { Finding, Fix, Severity } from "../findings/finding";
import type { RuleId } from "../findings/rule-id";
import type { Cell } from "../sheet/cell";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import type { Column } from "../template/column";

/** What a check must be told, because rules know neither clock nor surroundings. */
export interface CheckOptions {
  /** The day the check counts as today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * One filled cell, as a cell rule sees it. It lives for one call only: the engine uses it again for the next cell. What
 * is not here no cell rule can ask for, so that the same text in the same column is judged once and remembered.
 */
export interface CellView {
  readonly value: Cell;
  /** The exact text of the cell: not trimmed, numbers as plain decimals. */
  readonly text: string;
  /** Excel's number format code, `General` where nothing is known. */
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly column: Column;
}

/** What a cell rule has to say of a cell. */
export interface CellProblem {
  readonly severity: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}

/** What a record rule has to say: of the record (`column` null) or of one of its cells. */
export interface RecordProblem extends CellProblem {
  readonly column: string | null;
}

/** What a sheet rule has to say: of the sheet, a column or a cell. */
export interface SheetProblem extends RecordProblem {
  readonly row: number | null;
  /** The exact text of the cell that it speaks of; absent when it is not about one cell. */
  readonly value?: string;
}

/** A record written down by column key, e.g. `{ Currency: "usd" }`; what is not named is filled in well. */
export type SampleDeal = Readonly<Record<string, Cell>>;

/** A sheet written down for a rule that one deal alone cannot show. */
export interface SampleSheet {
  /** From top to bottom. */
  readonly deals: readonly SampleDeal[];
  /** Columns that the sheet has not. */
  readonly without?: readonly string[];
  /** Headers, verbatim, of further columns at the right; their cells are blank. */
  readonly extra?: readonly string[];
}

/** What a rule is by itself; its title and its explanation are in the catalogue of words, under its id. */
interface RuleFacts {
  /** Stable, in kebab case, as rules.md names it. */
  readonly id: RuleId;
  /** The paragraph that it comes from. */
  readonly source: string;
  /** How bad its findings can be, the worst first. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** What its fixes do, in plain sentences; fixes that are not called offered are safe. Absent: it has none. */
  readonly fixes?: string;
}

/** A deal that the rule finds fault with, and the same deal put right. */
interface DealSamples {
  readonly fails: SampleDeal;
  readonly passes: SampleDeal;
  /** What that deal was when the sheet was imported, where it matters. */
  readonly was?: SampleDeal;
}

/**
 * What other cells of a column add to a finding about one of them. The engine counts what the column's texts show, so that
 * a changed row costs nothing but itself; locked records show as much as others.
 */
export interface InColumn {
  /** What a text shows of the way in which its column is written; undefined where it shows nothing. */
  readonly shows: (text: string) => string | undefined;
  /** Whether a finding of the rule waits for what the column shows. */
  readonly isAsked: (finding: Finding) => boolean;
  /** The finding, given how many cells of its column show what. */
  readonly settle: (finding: Finding, shown: ReadonlyMap<string, number>) => Finding;
}

/** Looks at one filled cell of the columns that it applies to, and at nothing else. */
export interface CellRule extends RuleFacts, DealSamples {
  readonly appliesTo: (column: Column) => boolean;
  /** True when an error of this rule says all there is to say of the cell: the cell rules after it are not asked. */
  readonly endsCell?: boolean;
  /**
   * A quick test for texts as nearly everybody writes them: true of a text that neither this rule nor any other cell
   * rule of the column objects to, false of a text that must be looked at.
   */
  readonly usualIn?: (column: Column) => ((text: string) => boolean) | undefined;
  /** True of columns in which plain text (see `isPlainText`) cannot offend the rule: it is not asked there. */
  readonly passesPlainText?: (column: Column) => boolean;
  readonly cell: (cell: CellView) => CellProblem | undefined;
  /** Absent: a cell is judged by itself alone. */
  readonly inColumn?: InColumn;
}

/** Looks at one filled cell together with others of its record. Asked after the cell rules, unless one ended the cell. */
export interface CellInDealRule extends RuleFacts, DealSamples {
  readonly appliesTo: (column: Column) => boolean;
  readonly cellInDeal: (cell: CellView, deal: DealRecord) => CellProblem | undefined;
}

/** Looks at one record that is not locked; sees blank cells too. */
export interface RecordRule extends RuleFacts, DealSamples {
  readonly record: (deal: DealRecord, sheet: DealSheet, options: CheckOptions) => readonly RecordProblem[];
  /** True when locked records are looked at as well. */
  readonly seesLocked?: boolean;
}

/** A sheet that the rule finds fault with, and the same sheet put right. */
interface SheetSamples {
  readonly fails: SampleSheet;
  readonly passes: SampleSheet;
}

/** Looks for records that repeat an earlier one: those that have the same key. */
export interface RepeatRule extends RuleFacts, SheetSamples {
  /**
   * A number that records of the same key have in common, much quicker to work out than the key; undefined for a record
   * that takes no part. Keys are only asked for where two records have the same number.
   */
  readonly hashOf: (deal: DealRecord, sheet: DealSheet) => number | undefined;
  /** What records that have a number are compared by; undefined for one that takes no part after all. */
  readonly keyOf: (deal: DealRecord, sheet: DealSheet) => string | undefined;
  /** What is said of every record but the first, whose 1-based worksheet row is given. */
  readonly repeated: (firstRow: number) => RecordProblem;
}

/** The records that a sheet rule counts, by what it counts them as. */
export interface CountedRecords {
  readonly all: ReadonlyMap<string, number>;
  /** Those of them that have errors: counted when it is asked for. */
  readonly withErrors: () => ReadonlyMap<string, number>;
}

/** Looks at the header, or at the sheet as a whole. */
export interface SheetRule extends RuleFacts, SheetSamples {
  /** What the rule counts a record as, where numbers of records matter; undefined for one that it does not count. */
  readonly countAs?: (deal: DealRecord, sheet: DealSheet) => string | undefined;
  readonly sheet: (sheet: DealSheet, counted: CountedRecords) => readonly SheetProblem[];
}

export type Rule = CellRule | CellInDealRule | RecordRule | RepeatRule | SheetRule;

/** For rules that find nothing, which is nearly always: no new array each time. */
export const NO_PROBLEMS: readonly never[] = [];
