import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled, type FluentIcon } from "@fluentui/react-icons";
import type { Severity } from "../../findings/finding";

const useStyles = makeStyles({
  mark: { display: "inline-flex", flexShrink: 0, alignItems: "center", gap: tokens.spacingHorizontalXXS },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  word: { fontSize: tokens.fontSizeBase200 },
});

const MARKS: Readonly<Record<Severity, { readonly icon: FluentIcon; readonly word: string }>> = {
  error: { icon: ErrorCircle16Filled, word: "Error" },
  warning: { icon: Warning16Filled, word: "Warning" },
  info: { icon: Info16Filled, word: "Note" },
};

/** How grave a finding is: by shape, colour and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { icon: Icon, word } = MARKS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      <span className={styles.word}>{word}</span>
    </span>
  );
}
