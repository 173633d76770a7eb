import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useWords } from "../elements/use-app";
import { FixAllSafe } from "./fix-all-safe";
import type { Step } from "./use-walk";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, flexGrow: 1 },
});

export interface FindingsHeadProps {
  /** The id of the heading, which names the list. */
  readonly id: string;
  /** Goes from entry to entry; left out where there is none. */
  readonly step?: Step;
}

/** The view's heading, the ways from one finding to the next, and what mends all that is beyond doubt. */
export function FindingsHead({ id, step }: FindingsHeadProps) {
  const styles = useStyles();
  const words = useWords().findings;
  return (
    <div className={styles.head}>
      <h2 id={id} className={styles.heading}>
        {words.heading}
      </h2>
      {step !== undefined && (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronUp20Regular />}
            aria-label={words.previous}
            title={words.previous}
            onClick={() => {
              step(-1, false);
            }}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDown20Regular />}
            aria-label={words.next}
            title={words.next}
            onClick={() => {
              step(1, false);
            }}
          />
        </>
      )}
      <FixAllSafe />
    </div>
  );
}
