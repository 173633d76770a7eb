import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { accountMatchOf, type AccountMatch } from "../../actions/account-match";
import { useSuggestion } from "../../actions/use-suggestion";
import type { AppWords } from "../../words/words";
import { AccountName } from "./account-name";
import { SuggestionCard } from "./suggestion-card";
import { useAction, useAppState, useWords } from "../elements/use-app";
import { FOCUS_SUBJECT } from "../elements/use-kept-focus";
import { usePlainButton } from "../elements/use-plain-button";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/**
 * The customer account of the selected row: what was entered, what it is matched with, and what else is suggested. Nothing
 * where no row with an account is selected.
 */
export function AccountSection() {
  const styles = useStyles();
  const plain = usePlainButton();
  const { accounts } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(true);
  const checked = useAppState((state) => state.checked);
  const selection = useAppState((state) => state.selection);
  const match = useMemo(() => accountMatchOf({ checked, selection }), [checked, selection]);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  // A new deal has neither yet: the room is the findings' then.
  if (match === undefined || (match.current === undefined && match.suggestions.length === 0)) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(plain, styles.toggle)}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Chevron aria-hidden />
          {accounts.section}
        </button>
      </h2>
      {isOpen && <Match key={match.row} match={match} />}
    </section>
  );
}

function Match({ match }: { readonly match: AccountMatch }) {
  const styles = useStyles();
  const { accounts } = useWords();
  const use = useAction(useSuggestion);
  const { row, entered, customer, current, suggestions, dealType } = match;
  return (
    <div className={styles.content} {...FOCUS_SUBJECT}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{accounts.row(row)}</dt>
        <dd className={styles.value}>
          {customer === "" ? accounts.noCustomer : customer}
          {dealType !== undefined && ` (${dealType})`}
        </dd>
        <dt className={styles.term}>{accounts.finalMatch}</dt>
        <dd className={styles.value}>
          {current === undefined ? accounts.noneYet : <AccountName account={current.account} />}
          {current !== undefined && current.confidence !== "" && accounts.withConfidence(current.confidence)}
        </dd>
      </dl>
      <p className={styles.text}>{advice(match, accounts)}</p>
      {suggestions.length > 0 && (
        <ul className={styles.list} aria-label={accounts.suggested}>
          {suggestions.map((suggestion) => (
            <SuggestionCard
              key={suggestion.column}
              suggestion={suggestion}
              entered={entered}
              canUse={match.hasColumn && !match.isSettled}
              isOff={use.isOff}
              onUse={() => {
                use.run({ row, column: suggestion.column });
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function advice({ isSettled, hasColumn, suggestions }: AccountMatch, words: AppWords["accounts"]): string {
  if (!hasColumn) return words.noColumn;
  if (isSettled) return words.settled;
  return suggestions.length === 0 ? words.noSuggestions : words.choose;
}
