import { RULE_ENTRIES, type RuleEntry } from "../../actions/rule-reference";
import type { Words } from "../../words/words";

/** The rules that have every word of `query` in their title, explanation, name, source or samples; all for none. */
export function matchingRules(query: string, { rules }: Pick<Words, "rules">): readonly RuleEntry[] {
  const wanted = query.toLowerCase().split(/\s+/);
  return RULE_ENTRIES.filter((entry) => {
    const { title, explanation } = rules[entry.id];
    const cells = [...entry.fails, ...entry.passes].flatMap(({ column, value }) => [column, value]);
    const told = [entry.id, title, explanation, entry.source, ...cells].join("\n").toLowerCase();
    return wanted.every((word) => told.includes(word));
  });
}
