import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { LastCheck } from "../../actions/state";
import { countText } from "./count-text";
import type { ColumnFindings } from "../../findings/group";
import { locate } from "../../findings/locate";
import { FindingEntry } from "./finding-entry";
import { findingKeys } from "./finding-keys";
import { RestoreAll } from "./restore-all";
import { useFocusOutline } from "../elements/use-focus-outline";
import { useShownCount } from "./use-shown-count";

const useStyles = makeStyles({
  root: { listStyleType: "none", paddingTop: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  column: { flexGrow: 1 },
  count: {
    flexShrink: 0,
    overflowWrap: "normal",
    maxWidth: "50%",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
  },
  chevron: { flexShrink: 0 },
  entries: { margin: 0, padding: 0 },
});

export interface FindingsGroupProps {
  readonly group: ColumnFindings;
  readonly dealSheet: LastCheck["dealSheet"];
  readonly isOpen: boolean;
  readonly onToggle: (column: string | null, isOpen: boolean) => void;
}

/** The findings of one column, which can be folded away. */
export const FindingsGroup = memo(function FindingsGroup({ group, dealSheet, isOpen, onToggle }: FindingsGroupProps) {
  const styles = useStyles();
  const outline = useFocusOutline();
  const id = useId();
  const { column, findings, counts } = group;
  const { shown, next, more } = useShownCount(findings.length);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const visible = isOpen ? findings.slice(0, shown) : [];
  const keys = findingKeys(visible);
  return (
    <li className={styles.root}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.toggle, outline)}
          aria-expanded={isOpen}
          onClick={() => {
            onToggle(column, !isOpen);
          }}
        >
          <Chevron aria-hidden className={styles.chevron} />
          <span id={id} className={styles.column}>
            {column ?? "Sheet and records"}
          </span>{" "}
          <span className={styles.count}>{countText(counts)}</span>
        </button>
      </h3>
      {isOpen && column !== null && <RestoreAll column={column} />}
      {isOpen && (
        <ul className={styles.entries} aria-labelledby={id}>
          {visible.map((finding, index) => (
            <FindingEntry key={keys[index]} finding={finding} address={locate(finding, dealSheet)} />
          ))}
        </ul>
      )}
      {isOpen && next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          Show {next} more
        </Button>
      )}
    </li>
  );
});
