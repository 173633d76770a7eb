import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef } from "react";
import type { AccountReview } from "../../actions/account-review";
import { prepareExport } from "../../actions/prepare-export";
import { useAction, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalM, outlineStyle: "none" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ReviewEndProps {
  readonly review: AccountReview;
  /** Whether the focus was in the review when the last row was decided. */
  readonly takesFocus: () => boolean;
  readonly onLookAgain: () => void;
}

/** No row waits: what is next. */
export function ReviewEnd({
  review: { rows, decidedCount, sureCount, hasColumn },
  takesFocus,
  onLookAgain,
}: ReviewEndProps) {
  const styles = useStyles();
  const { accounts } = useWords();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (takesFocus()) root.current?.focus();
    // Only when it comes: the focus is never fetched back later.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  const toExport = useAction(prepareExport);
  const isFinished = rows.length > 0;
  const nothing = hasColumn ? (sureCount > 0 ? accounts.nothingSure : accounts.nothingText) : accounts.noColumn;
  return (
    <section ref={root} tabIndex={-1} className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {isFinished ? accounts.finished : accounts.nothing}
      </h2>
      <p className={styles.text}>{isFinished ? accounts.finishedText(decidedCount) : nothing}</p>
      <div className={styles.line}>
        {(isFinished || sureCount > 0) && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={toExport.isOff}
            onClick={() => {
              toExport.run();
            }}
          >
            {accounts.export}
          </Button>
        )}
        {isFinished && (
          <Button size="small" onClick={onLookAgain}>
            {accounts.lookAgain}
          </Button>
        )}
      </div>
    </section>
  );
}
