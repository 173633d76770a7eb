import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useApp, useAppState, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1 },
});

/** What takes no longer needs no bar, which would only flicker; in milliseconds. */
const SHORT = 400;

/** How far a check has come, and a way to stop it; shown only where it takes a while. */
export function CheckProgress() {
  const progress = useAppState((state) => state.progress);
  const isRunning = progress !== undefined;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => {
      setIsLong(true);
    }, SHORT);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isRunning]);
  return isRunning && isLong ? <Bar progress={progress} /> : null;
}

function Bar({ progress }: { readonly progress: number }) {
  const styles = useStyles();
  const app = useApp();
  const words = useWords().frame.progress;
  const isImporting = useAppState(({ phase }) => phase === "importing");
  return (
    <div className={styles.root}>
      <ProgressBar
        className={styles.bar}
        value={progress}
        aria-label={isImporting ? words.importing : words.checking}
      />
      <Button
        size="small"
        onClick={() => {
          app.stopCheck();
        }}
      >
        {words.stop}
      </Button>
    </div>
  );
}
