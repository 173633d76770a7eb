import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { RuleEntry, SampleCell } from "../../actions/rule-reference";
import type { RuleId } from "../../findings/rule-id";
import { useWords } from "../elements/use-app";
import { usePlainButton } from "../elements/use-plain-button";
import { useHelpStyles } from "./use-help-styles";

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    scrollMarginBlockStart: "4rem",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chevron: { display: "inline-flex", flexShrink: 0, ":dir(rtl)": { transform: "scaleX(-1)" } },
  title: { flexGrow: 1 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalM,
  },
  samples: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0 },
  kind: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  cells: { margin: 0 },
  value: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: "pre-wrap" },
});

/** The id of the button in a rule's heading: what has the focus when help was opened at the rule. */
export function ruleHeadingId(rule: RuleId): string {
  return `help-rule-${rule}`;
}

export interface RuleArticleProps {
  readonly entry: RuleEntry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One rule of the reference: its title, and unfolded what it wants, a sample of each kind, and where it comes from. */
export function RuleArticle({ entry, isOpen, onToggle }: RuleArticleProps) {
  const styles = useStyles();
  const common = useHelpStyles();
  const plain = usePlainButton();
  const words = useWords();
  const { rules } = words.help;
  const { title, explanation } = words.rules[entry.id];
  const bodyId = `${ruleHeadingId(entry.id)}-text`;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.root}>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={ruleHeadingId(entry.id)}
          className={mergeClasses(plain, styles.toggle)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onToggle}
        >
          <span className={styles.chevron}>
            <Chevron aria-hidden />
          </span>
          <span className={styles.title}>{title}</span>
        </button>
      </h3>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          <p className={common.quiet}>
            {entry.severities.map((severity) => words.findings.severities[severity]).join(" / ")}
          </p>
          <p className={common.text}>{explanation}</p>
          {entry.fails.length > 0 && (
            <dl className={styles.samples}>
              <Sample name={rules.fails} cells={entry.fails} blank={rules.blank} />
              <Sample name={rules.passes} cells={entry.passes} blank={rules.blank} />
            </dl>
          )}
          <p className={common.quiet}>{rules.source(entry.source)}</p>
        </div>
      )}
    </div>
  );
}

interface SampleProps {
  readonly name: string;
  readonly cells: readonly SampleCell[];
  readonly blank: string;
}

function Sample({ name, cells, blank }: SampleProps) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.kind}>{name}</dt>
      {cells.map(({ column, value }) => (
        <dd key={column} className={styles.cells}>
          {column}: {value === "" ? blank : <code className={styles.value}>{value}</code>}
        </dd>
      ))}
    </div>
  );
}
