import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckProgress } from "./check-progress";
import { LiveSwitch } from "./live-switch";
import { statusText } from "./status-text";
import { useAppState } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalS },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
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
      <CheckProgress />
      {sheet !== undefined && (
        <div className={styles.line}>
          <p className={styles.sheet}>Sheet “{sheet}”</p>
          <LiveSwitch />
        </div>
      )}
    </div>
  );
}
