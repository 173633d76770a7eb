import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ignoreFindings } from "../../actions/ignore-findings";
import type { LastCheck } from "../../actions/state";
import type { Finding } from "../../findings/finding";
import { waysToIgnore, type Ignored } from "../../findings/ignored";
import { ruleText } from "../../findings/rule-text";
import type { Words } from "../../words/words";
import { useAction, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  label: { fontSize: tokens.fontSizeBase200 },
  way: { textAlign: "start" },
});

export interface IgnoreWaysProps {
  readonly finding: Finding;
  readonly dealSheet: LastCheck["dealSheet"];
}

/** What a person may choose not to be told any more: this one, or its kind in the column or in the sheet. */
export function IgnoreWays({ finding, dealSheet }: IgnoreWaysProps) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const { isOff, run } = useAction(ignoreFindings);
  return (
    <div role="group" aria-labelledby={id} className={styles.root}>
      <span id={id} className={styles.label}>
        {words.findings.ignoreWays}
      </span>
      {waysToIgnore(finding, dealSheet).map((way) => (
        <Button
          key={way.kind}
          size="small"
          className={styles.way}
          data-control="ignore"
          disabledFocusable={isOff}
          onClick={() => {
            run(way);
          }}
        >
          {wayName(way, words)}
        </Button>
      ))}
    </div>
  );
}

function wayName(way: Ignored, words: Pick<Words, "findings" | "rules">): string {
  const { title } = ruleText(way.rule, words);
  switch (way.kind) {
    case "cell":
      return words.findings.ignoreCell;
    case "column":
      return words.findings.ignoreColumn(title, way.column);
    case "rule":
      return words.findings.ignoreRule(title);
  }
}
