import type { Fix, Severity } from "../findings/finding";
import type { RuleId } from "../findings/rule-id";
import type { Cell } from "../sheet/cell";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import type { Column } from "../template/column";

/** What a check must be told, because rules know neither clock nor surroundings. */
export interface CheckOptions {
  /** The day the check counts as today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** One filled cell, as a cell rule sees it. It lives for one call only: the engine uses it again for the next cell. */
export interface CellView {
  readonly value: Cell;
  /** The exact text of the cell: not trimmed, numbers as plain decimals. */
  readonly text: string;
  /** Excel's number format code, `General` where nothing is known. */
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly column: Column;
  readonly deal: DealRecord;
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

interface RuleText {
  /** Stable, in kebab case, as rules.md names it. */
  readonly id: RuleId;
  /** Two to five words for a list, e.g. “Country code”. */
  readonly title: string;
  /** What the rule wants and why, in plain words, for help and the rule reference. */
  readonly explanation: string;
  /** The paragraph that it comes from. */
  readonly source: string;
}

/** A deal that the rule finds fault with, and the same deal put right. */
interface DealSamples {
  readonly fails: SampleDeal;
  readonly passes: SampleDeal;
  /** What that deal was when the sheet was imported, where it matters. */
  readonly was?: SampleDeal;
}

/** Looks at one filled cell of the columns that it applies to. */
export interface CellRule extends RuleText, DealSamples {
  readonly appliesTo: (column: Column) => boolean;
  /** True when an error of this rule says all there is to say of the cell: the cell rules after it are not asked. */
  readonly endsCell?: boolean;
  readonly cell: (cell: CellView) => CellProblem | undefined;
}

/** Looks at one record that is not locked; sees blank cells too. */
export interface RecordRule extends RuleText, DealSamples {
  readonly record: (deal: DealRecord, sheet: DealSheet, options: CheckOptions) => readonly RecordProblem[];
  /** True when locked records are looked at as well. */
  readonly seesLocked?: boolean;
}

/** Looks at the header, or at several records together. */
export interface SheetRule extends RuleText {
  /** A sheet that the rule finds fault with, and the same sheet put right. */
  readonly fails: SampleSheet;
  readonly passes: SampleSheet;
  readonly sheet: (sheet: DealSheet, options: CheckOptions) => readonly SheetProblem[];
}

export type Rule = CellRule | RecordRule | SheetRule;
