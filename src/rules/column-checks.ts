import type { DealSheet } from "../sheet/deal-sheet";
import type { Column } from "../template/column";
import { oncePerColumn } from "./once-per-column";
import { isPlainText } from "./plain-text";
import type { CellInDealRule, CellRule } from "./rule";
import { RULES } from "./rules";
import type { Ordered } from "./verdict";
import { newVerdictMemory, type VerdictMemory } from "./verdict-memory";

/** The rules of a column, which are the same in every sheet. */
interface ColumnRules {
  readonly rules: readonly Ordered<CellRule>[];
  /** Those of the rules that plain text can offend. */
  readonly plainTextRules: readonly Ordered<CellRule>[];
  readonly inDealRules: readonly Ordered<CellInDealRule>[];
  /** Settles most texts without asking the rules one by one. */
  readonly isUsual: (text: string) => boolean;
}

/** What is to be done in one column of a sheet: which rules apply does not hang on the record. */
export interface ColumnCheck extends ColumnRules {
  readonly column: Column;
  /** Shared by the columns of a repeating family. */
  readonly memory: VerdictMemory;
}

const CELL_RULES = RULES.flatMap((rule, order) => ("cell" in rule ? [{ rule, order }] : []));
const IN_DEAL_RULES = RULES.flatMap((rule, order) => ("cellInDeal" in rule ? [{ rule, order }] : []));

/**
 * The checks of the sheet's columns by offset; undefined where cell rules do not look at cells. Of a column that stands
 * twice only the first is looked at.
 */
export function columnChecksOf({ columns, positions }: DealSheet): readonly (ColumnCheck | undefined)[] {
  const families = new Map<string, VerdictMemory>();
  return columns.map((column, position) => {
    if (column === undefined || positions.get(column.key) !== position) return undefined;
    const rules = rulesOf(column);
    if (rules === undefined) return undefined;
    const { plainTextRules, inDealRules, isUsual } = rules;
    const memory = memoryOf(column, families);
    return { column, rules: rules.rules, plainTextRules, inDealRules, isUsual, memory };
  });
}

const rulesOf = oncePerColumn((column): ColumnRules | undefined => {
  const rules = CELL_RULES.filter(({ rule }) => rule.appliesTo(column));
  const inDealRules = IN_DEAL_RULES.filter(({ rule }) => rule.appliesTo(column));
  if (rules.length === 0 && inDealRules.length === 0) return undefined;
  const plainTextRules = rules.filter(({ rule }) => rule.passesPlainText?.(column) !== true);
  const isUsual = plainTextRules.length === 0 ? isPlainText : usualTest(column, rules);
  return { rules, plainTextRules, inDealRules, isUsual };
});

function usualTest(column: Column, rules: readonly Ordered<CellRule>[]): (text: string) => boolean {
  for (const { rule } of rules) {
    const isUsual = rule.usualIn?.(column);
    if (isUsual !== undefined) return isUsual;
  }
  return () => false;
}

/** Columns of a repeating family are the same but for their number: what is right in one is right in all. */
function memoryOf({ kind, number }: Column, families: Map<string, VerdictMemory>): VerdictMemory {
  if (number === undefined) return newVerdictMemory();
  const known = families.get(kind) ?? newVerdictMemory();
  families.set(kind, known);
  return known;
}
