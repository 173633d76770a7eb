import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { applyFix } from "../../actions/apply-fix";
import { restoreCells } from "../../actions/restore-cells";
import { selectCell } from "../../actions/select-cell";
import type { Finding } from "../../findings/finding";
import { message } from "../../findings/message";
import { CellChange } from "../edits/cell-change";
import { SeverityMark } from "../elements/severity-mark";
import { useAction, useAppState } from "../elements/use-app";
import { useFocusOutline } from "../elements/use-focus-outline";

const useStyles = makeStyles({
  root: {
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    // Entries out of sight are not laid out: long lists stay quick.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 4rem",
  },
  entry: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
  },
  link: {
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  first: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  address: { fontWeight: tokens.fontWeightSemibold },
  message: { display: "block" },
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

export interface FindingEntryProps {
  readonly finding: Finding;
  /** The A1 address of its cell; undefined when it is about no cell. */
  readonly address: string | undefined;
}

/** One finding: a button that goes to its cell, and its fix where it has one. */
export const FindingEntry = memo(function FindingEntry({ finding, address }: FindingEntryProps) {
  const styles = useStyles();
  const outline = useFocusOutline();
  const { run } = useAction(selectCell);
  const isCurrent = useAppState(
    ({ checked, selection }) =>
      address !== undefined && selection?.address === address && selection.sheetId === checked?.identity.id,
  );
  const text = (
    <>
      <span className={styles.first}>
        {address !== undefined && <span className={styles.address}>{address} </span>}
        <SeverityMark severity={finding.severity} />
      </span>{" "}
      <span className={styles.message}>{message(finding)}</span>
    </>
  );
  return (
    <li className={styles.root}>
      {address === undefined ? (
        <div className={styles.entry}>{text}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.entry, styles.link, isCurrent && styles.current, outline)}
          aria-current={isCurrent}
          onClick={() => {
            run(address);
          }}
        >
          {text}
        </button>
      )}
      {finding.fix !== undefined && address !== undefined && <FindingFix finding={finding} address={address} />}
    </li>
  );
});

function FindingFix({ finding, address }: { readonly finding: Finding; readonly address: string }) {
  const styles = useStyles();
  const fixing = useAction(applyFix);
  const restoring = useAction(restoreCells);
  const { fix, value, rule, row, column } = finding;
  if (fix === undefined) return null;
  // What was changed in a read-only cell is put back as the cell that it was: a number with its format, not its text.
  const isRestored = rule === "read-only" && row !== null && column !== null;
  const { label } = isRestored ? restoreCells : applyFix;
  const isOffered = fix.kind === "offered";
  return (
    <div className={styles.fix}>
      <span>
        {isOffered && <span className={styles.offered}>A suggestion. Use it if it is what you mean.</span>}
        <CellChange before={value} after={fix.value} />
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={`${label} ${address}: ${fix.value}${isOffered ? " (suggestion)" : ""}`}
        disabledFocusable={isRestored ? restoring.isOff : fixing.isOff}
        onClick={() => {
          if (isRestored) restoring.run({ row, column });
          else fixing.run(finding);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
