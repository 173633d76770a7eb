import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckProgress } from "./check-progress";
import { LiveSwitch } from "./live-switch";
import { statusText } from "./status-text";
import { useAppState, useWords } from "../elements/use-app";
import { useTourMark } from "../tour/tour-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", paddingTop: tokens.spacingVerticalS },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  sheet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The outcome of the check in one line, announced when it changes. */
export function StatusLine() {
  const styles = useStyles();
  const words = useWords();
  const mark = useTourMark("status");
  const text = useAppState((state) => statusText(state, words));
  const sheet = useAppState(({ checked }) => checked?.identity.name);
  return (
    <div className={styles.root}>
      <p role="status" className={mergeClasses(styles.status, mark)}>
        {text}
      </p>
      <CheckProgress />
      {sheet !== undefined && (
        <div className={styles.line}>
          <p className={styles.sheet}>{words.frame.status.sheet(sheet)}</p>
          <LiveSwitch />
        </div>
      )}
    </div>
  );
}
