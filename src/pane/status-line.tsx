import { makeStyles, tokens } from "@fluentui/react-components";
import { useAppState } from "./use-app";
import { statusText } from "./status-text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalS },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sheet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The outcome of the check in one line, announced when it changes. */
export function StatusLine() {
  const styles = useStyles();
  const text = useAppState(statusText);
  const sheet = useAppState(({ checked }) => checked?.identity.name);
  return (
    <div className={styles.root}>
      <p role="status" className={styles.status}>
        {text}
      </p>
      {sheet !== undefined && <p className={styles.sheet}>Sheet “{sheet}”</p>}
    </div>
  );
}
