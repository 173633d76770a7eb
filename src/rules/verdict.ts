import type { CellProblem, CellRule, CellView } from "./rule";

/** A rule and its place in the list of rules. */
export interface Ordered<Rule> {
  readonly rule: Rule;
  readonly order: number;
}

export interface FoundProblem extends Ordered<Pick<CellRule, "id">> {
  readonly problem: CellProblem;
}

/** What the cell rules have to say of a cell. */
export interface Verdict {
  readonly problems: readonly FoundProblem[];
  /** True when there is no more to be said of the cell. */
  readonly isFinal: boolean;
}

export const CLEAN: Verdict = { problems: [], isFinal: false };

/** Asks these rules of a cell, in their order, until one ends the matter. */
export function judge(cell: CellView, rules: readonly Ordered<CellRule>[]): Verdict {
  let problems: FoundProblem[] | undefined;
  for (const { rule, order } of rules) {
    const problem = rule.cell(cell);
    if (problem === undefined) continue;
    problems ??= [];
    problems.push({ rule, order, problem });
    if (rule.endsCell === true && problem.severity === "error") return { problems, isFinal: true };
  }
  return problems === undefined ? CLEAN : { problems, isFinal: false };
}
