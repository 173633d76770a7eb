import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { RULE_ENTRIES } from "../../actions/rule-reference";
import type { RuleId } from "../../findings/rule-id";
import { useWords } from "../elements/use-app";
import { HelpSection } from "./help-section";
import { matchingRules } from "./matching-rules";
import { RuleArticle } from "./rule-article";
import { useHelpStyles } from "./use-help-styles";

/** Up to so many rules that a search leaves are open at once. */
const FEW = 3;

const useStyles = makeStyles({
  search: { maxWidth: "100%" },
  list: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalXS },
});

/** All rules, folded but the one that help was opened at, and a search through them. */
export function RuleReference({ openAt }: { readonly openAt: RuleId | undefined }) {
  const styles = useStyles();
  const common = useHelpStyles();
  const words = useWords();
  const { rules } = words.help;
  const [query, setQuery] = useState("");
  const [toggled, setToggled] = useState<ReadonlyMap<RuleId, boolean>>(new Map());
  const matching = useMemo(() => matchingRules(query.trim(), words), [query, words]);
  const areFew = query.trim() !== "" && matching.length <= FEW;
  return (
    <HelpSection name="rules" heading={rules.heading}>
      <Input
        type="search"
        size="small"
        className={styles.search}
        aria-label={rules.search}
        placeholder={rules.search}
        contentBefore={<Search16Regular />}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query === "") return;
          // The first Escape empties the field, the next one closes the page.
          event.preventDefault();
          setQuery("");
        }}
      />
      <p className={common.quiet} aria-live="polite">
        {matching.length === 0 ? rules.none : rules.shown(matching.length, RULE_ENTRIES.length)}
      </p>
      <div className={styles.list}>
        {matching.map((entry) => {
          const isOpen = toggled.get(entry.id) ?? (areFew || entry.id === openAt);
          return (
            <RuleArticle
              key={entry.id}
              entry={entry}
              isOpen={isOpen}
              onToggle={() => {
                setToggled(new Map(toggled).set(entry.id, !isOpen));
              }}
            />
          );
        })}
      </div>
    </HelpSection>
  );
}
