import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isNarrowed } from "../../actions/filter-findings";
import type { FindingsFilter } from "../../actions/view";
import { ruleText } from "../../findings/rule-text";
import type { Words } from "../../words/words";
import { useApp, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  text: { flexGrow: 1, flexBasis: "10rem", minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase200 },
});

export interface NarrowedLineProps {
  readonly filter: FindingsFilter;
  readonly shown: number;
  readonly all: number;
}

/** How many of the findings are shown and which, and the way back to all. The line is announced when it changes. */
export function NarrowedLine({ filter, shown, all }: NarrowedLineProps) {
  const styles = useStyles();
  const { showFindings } = useApp();
  const words = useWords();
  const isShown = isNarrowed(filter);
  const only = narrowings(filter, words);
  return (
    <div className={styles.root}>
      {/* An empty region must stay: screen readers announce only what changes inside a region that they know. */}
      <p aria-live="polite" className={styles.text}>
        {isShown &&
          [words.findings.shown(shown, all), ...(only.length > 0 ? [words.findings.only(only)] : [])].join(" ")}
      </p>
      {isShown && (
        <Button
          size="small"
          onClick={() => {
            showFindings({});
          }}
        >
          {words.findings.showAll}
        </Button>
      )}
    </div>
  );
}

/** What a filter lets through, piece by piece. */
function narrowings(filter: FindingsFilter, words: Pick<Words, "findings" | "rules">): readonly string[] {
  const { severities, text, column, rule, rows } = filter;
  const { findings } = words;
  const graveness = [
    ...(severities.has("error") ? [findings.onlyErrors] : []),
    ...(severities.has("warning") ? [findings.onlyWarnings] : []),
    ...(severities.has("info") ? [findings.onlyNotes] : []),
  ];
  const [row] = rows ?? [];
  return [
    ...(graveness.length === 3 ? [] : graveness),
    ...(column === undefined ? [] : [column === null ? findings.onlySheet : findings.onlyColumn(column)]),
    ...(rule === undefined ? [] : [findings.onlyRule(ruleText(rule, words).title)]),
    ...(rows === undefined
      ? []
      : [rows.size === 1 && row !== undefined ? findings.onlyRow(row) : findings.onlyRows(rows.size)]),
    ...(text.trim() === "" ? [] : [findings.onlyText(text.trim())]),
  ];
}
