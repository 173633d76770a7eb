import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { applyFix } from "../../actions/apply-fix";
import { restoreCells } from "../../actions/restore-cells";
import type { Finding } from "../../findings/finding";
import { CellChange } from "../edits/cell-change";
import { useAction, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  fix: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  button: { flexShrink: 0, minWidth: "auto" },
  offered: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, display: "block" },
});

export interface FindingFixProps {
  readonly finding: Finding;
  /** The A1 address of its cell. */
  readonly address: string;
}

/** The value that would mend a finding's cell, before and after, and the button that writes it. */
export function FindingFix({ finding, address }: FindingFixProps) {
  const styles = useStyles();
  const words = useWords().findings;
  const fixing = useAction(applyFix);
  const restoring = useAction(restoreCells);
  const { fix, value, rule, row, column } = finding;
  if (fix === undefined) return null;
  // What was changed in a read-only cell is put back as the cell that it was: a number with its format, not its text.
  const isRestored = rule === "read-only" && row !== null && column !== null;
  const isOffered = fix.kind === "offered";
  const nameOf = isRestored ? words.restoreOf : isOffered ? words.suggestionOf : words.fixOf;
  return (
    <div className={styles.fix}>
      <span>
        {isOffered && <span className={styles.offered}>{words.suggestion}</span>}
        <CellChange before={value} after={fix.value} />
      </span>
      <Button
        size="small"
        className={styles.button}
        data-control="fix"
        aria-label={nameOf(address, fix.value)}
        disabledFocusable={isRestored ? restoring.isOff : fixing.isOff}
        onClick={() => {
          if (isRestored) restoring.run({ row, column });
          else fixing.run(finding);
        }}
      >
        {isRestored ? words.restore : words.fix}
      </Button>
    </div>
  );
}
