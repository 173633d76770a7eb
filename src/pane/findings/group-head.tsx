import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import type { FindingCounts } from "../../findings/count";
import { useWords } from "../elements/use-app";
import { usePlainButton } from "../elements/use-plain-button";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, backgroundColor: tokens.colorNeutralBackground1 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    fontWeight: tokens.fontWeightSemibold,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { flexGrow: 1 },
  count: {
    flexShrink: 0,
    overflowWrap: "normal",
    maxWidth: "50%",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
  },
  chevron: { flexShrink: 0, "[dir=rtl] &": { transform: "scaleX(-1)" } },
});

export interface GroupHeadProps {
  readonly groupKey: string;
  readonly name: string;
  readonly counts: FindingCounts;
  readonly isOpen: boolean;
  readonly onToggle: (groupKey: string, isOpen: boolean) => void;
}

/** The name of a group and how much is in it; folds it away and opens it. */
export const GroupHead = memo(function GroupHead({ groupKey, name, counts, isOpen, onToggle }: GroupHeadProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const words = useWords().findings;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(plain, styles.toggle)}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(groupKey, !isOpen);
        }}
      >
        <Chevron aria-hidden className={styles.chevron} />
        <span className={styles.name}>{name}</span> <span className={styles.count}>{words.counts(counts)}</span>
      </button>
    </h3>
  );
});
