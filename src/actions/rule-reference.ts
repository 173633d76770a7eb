import type { Severity } from "../findings/finding";
import type { RuleId } from "../findings/rule-id";
import { EXISTING_IDS } from "../rules/existing-deal";
import type { Rule, SampleDeal } from "../rules/rule";
import { RULES } from "../rules/rules";
import { cellText } from "../sheet/cell";

/** A cell of a sample deal: a column's key and the text in it. */
export interface SampleCell {
  readonly column: string;
  readonly value: string;
}

/** What the rule reference tells of a rule besides its title and its explanation, which are words. */
export interface RuleEntry {
  readonly id: RuleId;
  /** How bad its findings can be, the worst first. */
  readonly severities: readonly Severity[];
  /** The paragraph that it comes from, in English, with quotations in “ ”. */
  readonly source: string;
  /** What it finds fault with, and the same put right. None of a rule that one deal alone cannot show. */
  readonly fails: readonly SampleCell[];
  readonly passes: readonly SampleCell[];
}

/** All rules in the order of the report. */
export const RULE_ENTRIES: readonly RuleEntry[] = RULES.map((rule) => ({
  id: rule.id,
  severities: rule.severities,
  source: rule.source,
  ...samplesOf(rule),
}));

function samplesOf({ fails, passes }: Rule): Pick<RuleEntry, "fails" | "passes"> {
  const samples = { fails: cellsOf(fails), passes: cellsOf(passes) };
  return samples.fails.length === 0 || samples.passes.length === 0 ? { fails: [], passes: [] } : samples;
}

/** The IDs that only say that the deal exists are left out. A sample that is a whole sheet has no cells to show. */
function cellsOf(sample: Rule["fails"]): readonly SampleCell[] {
  if (Array.isArray(sample["deals"])) return [];
  return Object.entries(sample as SampleDeal)
    .filter(([column, value]) => EXISTING_IDS[column] !== value)
    .map(([column, value]) => ({ column, value: cellText(value) }));
}
