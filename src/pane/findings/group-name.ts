import type { FindingsGroup } from "../../findings/group";
import { ruleText } from "../../findings/rule-text";
import type { Words } from "../../words/words";

/** What a group of findings is called. `titles` names the deals of the rows. */
export function groupName(
  group: FindingsGroup,
  words: Pick<Words, "findings" | "rules">,
  titles: ReadonlyMap<number, readonly string[]>,
): string {
  const { findings } = words;
  switch (group.by) {
    case "column":
      return group.column ?? findings.withoutColumn;
    case "rule":
      return ruleText(group.rule, words).title;
    case "row":
      return group.row === null ? findings.withoutRow : findings.row(group.row, titles.get(group.row) ?? []);
  }
}
