import type { Words } from "../words/words";
import { isRuleId } from "./rule-id";

/** What a rule is called and what it wants. */
export interface RuleText {
  readonly title: string;
  readonly explanation: string;
}

/** The title and the explanation of a finding's rule. Throws when there is no such rule, which only a defect can bring about. */
export function ruleText(rule: string, { rules }: Pick<Words, "rules">): RuleText {
  if (!isRuleId(rule)) throw new Error(`There is no rule “${rule}”.`);
  return rules[rule];
}
