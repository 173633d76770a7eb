import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EyeOff16Regular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import { selectCell } from "../../actions/select-cell";
import type { LastCheck } from "../../actions/state";
import type { Finding } from "../../findings/finding";
import { isIgnorable } from "../../findings/ignored";
import { locate } from "../../findings/locate";
import { message } from "../../findings/message";
import { SeverityMark } from "../elements/severity-mark";
import { useAction, useAppState, useWords } from "../elements/use-app";
import { useFocusOutline } from "../elements/use-focus-outline";
import { WhyButton } from "../help/why-button";
import { FindingFix } from "./finding-fix";
import { IgnoreWays } from "./ignore-ways";

const useStyles = makeStyles({
  root: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.strokeWidthThicker,
  },
  // The selected cell's, seen without colour too: forced colours draw borders, not backgrounds.
  marked: {
    paddingInlineStart: 0,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  line: { display: "flex", alignItems: "flex-start" },
  entry: {
    flexGrow: 1,
    minWidth: 0,
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
  first: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  address: { fontWeight: tokens.fontWeightSemibold },
  message: { display: "block" },
  ignore: { flexShrink: 0 },
});

export interface FindingEntryProps {
  readonly finding: Finding;
  readonly dealSheet: LastCheck["dealSheet"];
  /** Says the column beside the address, where the list's heads do not. */
  readonly namesColumn: boolean;
}

/** One finding: a button that goes to its cell, its fix where it has one, and ways not to be told of it. */
export const FindingEntry = memo(function FindingEntry({ finding, dealSheet, namesColumn }: FindingEntryProps) {
  const styles = useStyles();
  const words = useWords();
  const outline = useFocusOutline();
  const { run } = useAction(selectCell);
  const [isIgnoring, setIsIgnoring] = useState(false);
  const address = locate(finding, dealSheet);
  const isCurrent = useAppState(
    ({ checked, selection }) =>
      address !== undefined && selection?.address === address && selection.sheetId === checked?.identity.id,
  );
  const text = (
    <>
      <span className={styles.first}>
        {address !== undefined && <span className={styles.address}>{address} </span>}
        {namesColumn && finding.column !== null && <span>{finding.column} </span>}
        <SeverityMark severity={finding.severity} />
      </span>{" "}
      <span className={styles.message}>{message(finding, words)}</span>
    </>
  );
  return (
    <div className={mergeClasses(styles.root, isCurrent && styles.marked)}>
      <div className={styles.line}>
        {address === undefined ? (
          <div className={styles.entry}>{text}</div>
        ) : (
          <button
            type="button"
            data-control="go"
            className={mergeClasses(styles.entry, styles.link, isCurrent && styles.current, outline)}
            aria-current={isCurrent}
            onClick={() => {
              run(address);
            }}
          >
            {text}
          </button>
        )}
        <WhyButton rule={finding.rule} />
        {isIgnorable(finding) && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.ignore}
            data-control="ignore"
            icon={<EyeOff16Regular />}
            aria-label={address === undefined ? words.findings.ignoreSheet : words.findings.ignoreOf(address)}
            aria-expanded={isIgnoring}
            title={words.findings.ignoreSheet}
            onClick={() => {
              setIsIgnoring(!isIgnoring);
            }}
          />
        )}
      </div>
      {finding.fix !== undefined && address !== undefined && <FindingFix finding={finding} address={address} />}
      {isIgnoring && <IgnoreWays finding={finding} dealSheet={dealSheet} />}
    </div>
  );
});
