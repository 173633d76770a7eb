import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

export interface ReviewProgressProps {
  /** The id of the text. */
  readonly id: string;
  readonly done: number;
  readonly all: number;
}

/** How far the review has come, in words and as a bar. */
export function ReviewProgress({ id, done, all }: ReviewProgressProps) {
  const styles = useStyles();
  const { accounts } = useWords();
  return (
    <div className={styles.root}>
      <p id={id} className={styles.text}>
        {accounts.progress(done, all)}
      </p>
      <ProgressBar value={all === 0 ? 0 : done / all} aria-labelledby={id} />
    </div>
  );
}
