import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons";
import { HiddenText } from "../elements/hidden-text";
import { useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    // Spaces are often what a fix is about: they must be seen.
    whiteSpace: "pre-wrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  after: { fontWeight: tokens.fontWeightSemibold },
  arrow: { flexShrink: 0, "[dir=rtl] &": { transform: "scaleX(-1)" } },
});

/** Longer texts are cut: the cell itself shows the rest. */
const LONGEST = 120;

export interface CellChangeProps {
  readonly before: string;
  readonly after: string;
}

/** A cell's text now, and after a fix. */
export function CellChange({ before, after }: CellChangeProps) {
  const styles = useStyles();
  const words = useWords().edits;
  if (before === after) {
    return (
      <span className={styles.root}>
        <span className={styles.value}>{shown(after, words.blank)}</span> {words.stays}
      </span>
    );
  }
  return (
    <span className={styles.root}>
      <HiddenText>{words.change} </HiddenText>
      <span className={styles.value}>{shown(before, words.blank)}</span>
      <ArrowRight12Regular aria-hidden className={styles.arrow} />
      <HiddenText> {words.to} </HiddenText>
      <span className={mergeClasses(styles.value, styles.after)}>{shown(after, words.blank)}</span>
    </span>
  );
}

function shown(text: string, blank: string): string {
  if (text === "") return blank;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
