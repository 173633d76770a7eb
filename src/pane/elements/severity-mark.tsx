import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled, type FluentIcon } from "@fluentui/react-icons";
import type { Severity } from "../../findings/finding";
import { useWords } from "./use-app";

const useStyles = makeStyles({
  mark: { display: "inline-flex", flexShrink: 0, alignItems: "center", gap: tokens.spacingHorizontalXXS },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  word: { fontSize: tokens.fontSizeBase200 },
});

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Filled,
};

/** How grave a finding is: by shape, colour and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { severities } = useWords().findings;
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      <span className={styles.word}>{severities[severity]}</span>
    </span>
  );
}
