import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { accountMatchOf, type AccountMatch } from "../../actions/account-match";
import { AccountName } from "./account-name";
import { SuggestionCard } from "./suggestion-card";
import { useAppState } from "../elements/use-app";
import { useFocusOutline } from "../elements/use-focus-outline";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
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

/** The customer account of the selected row: what was entered, what it is matched with, and what else is suggested. */
export function AccountSection() {
  const styles = useStyles();
  const outline = useFocusOutline();
  const id = useId();
  const isExporting = useAppState(({ exporting }) => exporting !== undefined);
  const [chosen, setChosen] = useState<boolean>();
  // The export preview needs the room; a person may still open the section beside it.
  const isOpen = chosen ?? !isExporting;
  const checked = useAppState((state) => state.checked);
  const selection = useAppState((state) => state.selection);
  const match = useMemo(() => accountMatchOf({ checked, selection }), [checked, selection]);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.toggle, outline)}
          aria-expanded={isOpen}
          onClick={() => {
            setChosen(!isOpen);
          }}
        >
          <Chevron aria-hidden />
          Account match
        </button>
      </h2>
      {isOpen && (match === undefined ? <Hint /> : <Match match={match} />)}
    </section>
  );
}

function Hint() {
  return <p className={useStyles().text}>Select a cell of a deal to see which customer accounts are suggested.</p>;
}

function Match({ match }: { readonly match: AccountMatch }) {
  const styles = useStyles();
  const { row, customer, current, suggestions, dealType } = match;
  return (
    <div className={styles.content}>
      <dl className={styles.facts}>
        <dt className={styles.term}>Row {row}</dt>
        <dd className={styles.value}>
          {customer === "" ? "No customer name" : customer}
          {dealType !== undefined && ` (${dealType})`}
        </dd>
        <dt className={styles.term}>Final match</dt>
        <dd className={styles.value}>
          {current === undefined ? "None yet" : <AccountName account={current.account} />}
          {current !== undefined && current.confidence !== "" && `, confidence ${current.confidence}`}
        </dd>
      </dl>
      <p className={styles.text}>{advice(match)}</p>
      {suggestions.length > 0 && (
        <ul className={styles.list} aria-label="Suggested accounts">
          {suggestions.map((suggestion) => (
            <SuggestionCard key={suggestion.column} row={row} suggestion={suggestion} canUse={canUse(match)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function canUse({ isSettled, hasColumn }: AccountMatch): boolean {
  return hasColumn && !isSettled;
}

function advice({ isSettled, hasColumn, suggestions }: AccountMatch): string {
  if (!hasColumn) return "The sheet has no Final Matched Customer Account column. Download the current template.";
  if (isSettled) return "The deal exists, so its account can no longer be changed here.";
  if (suggestions.length === 0) return "No accounts are suggested. They come with the file after its first upload.";
  return "Choose the customer. The account cannot be changed once the deal is created.";
}
