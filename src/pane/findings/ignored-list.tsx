import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { showAgain } from "../../actions/ignore-findings";
import { ignoredIn } from "../../actions/sheet-ignored";
import type { LastCheck } from "../../actions/state";
import { coveredFindings, ignoredKey, type Ignored } from "../../findings/ignored";
import { isRuleId } from "../../findings/rule-id";
import { inShort } from "../../words/in-short";
import type { Words } from "../../words/words";
import { useAction, useApp, useAppState, useWords } from "../elements/use-app";
import { useShownCount } from "../elements/use-shown-count";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  entry: {
    listStyleType: "none",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  what: { minWidth: 0 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** What a person has decided not to be told of in the checked sheet; each decision can be taken back, or all. */
export function IgnoredList({ checked }: { readonly checked: LastCheck }) {
  const styles = useStyles();
  const id = useId();
  const { showFindings } = useApp();
  const words = useWords();
  const ignored = useAppState((state) => state.ignored);
  const { isOff, run } = useAction(showAgain);
  const decisions = ignoredIn({ ignored }, checked.identity.id);
  const covered = useMemo(
    () => coveredFindings(checked.ignored, decisions, checked.dealSheet),
    [checked.ignored, decisions, checked.dealSheet],
  );
  const { shown, next, more } = useShownCount(decisions.length);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.findings.ignoredHeading}
      </h3>
      <p className={styles.text}>
        {decisions.length === 0 ? words.findings.nothingIgnored : words.findings.ignoredText}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            showFindings({});
          }}
        >
          {words.findings.backToFindings}
        </Button>
        {decisions.length > 1 && (
          <Button
            size="small"
            disabledFocusable={isOff}
            onClick={() => {
              run(undefined);
            }}
          >
            {words.findings.showAllAgain}
          </Button>
        )}
      </div>
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" aria-labelledby={id} className={styles.list}>
        {decisions.slice(0, shown).map((decision) => {
          const key = ignoredKey(decision);
          const { title, lines } = described(decision, words);
          return (
            <li key={key} className={styles.entry}>
              <span className={styles.what}>
                <span className={styles.title}>{title} </span>
                {[...lines, words.findings.ignoredCount(covered.get(key)?.length ?? 0)].map((line) => (
                  <span key={line} className={styles.line}>
                    {line}{" "}
                  </span>
                ))}
              </span>
              <Button
                size="small"
                className={styles.button}
                aria-label={words.findings.showAgainOf([title, ...lines].join(", "))}
                disabledFocusable={isOff}
                onClick={() => {
                  run([decision]);
                }}
              >
                {words.findings.showAgain}
              </Button>
            </li>
          );
        })}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          {words.edits.showMore(next)}
        </Button>
      )}
    </section>
  );
}

/** A decision in words. A later version of the add-in may have had a rule that this one does not know. */
function described(
  decision: Ignored,
  { rules, findings }: Words,
): { readonly title: string; readonly lines: readonly string[] } {
  const title = isRuleId(decision.rule) ? rules[decision.rule].title : decision.rule;
  if (decision.kind === "rule") return { title, lines: [findings.anywhere] };
  if (decision.kind === "column") return { title, lines: [decision.column] };
  const { column, value, deal } = decision;
  const place = column ?? findings.withoutColumn;
  return {
    title,
    lines: [
      value === "" ? place : `${place}: ${findings.ignoredValue(inShort(value))}`,
      deal.split("\n").join(" · "),
    ].filter((line) => line !== ""),
  };
}
