import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Tag } from "../elements/tag";
import { useWords } from "../elements/use-app";
import { CellChange } from "./cell-change";

const useStyles = makeStyles({
  entry: {
    listStyleType: "none",
    display: "flex",
    // With the first line of a long change: from there it is read, and there the focus scrolls to.
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  change: {
    flexGrow: 1,
    minWidth: 0,
    // As high as the box with its margin.
    minHeight: "32px",
    boxSizing: "border-box",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: "3rem" },
});

/** A cell's change, in words, that may be left out. */
export interface ChoosableCell {
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** True when it is likely what is meant, but not beyond doubt: that is said beside it. */
  readonly isSuggestion?: boolean;
  /** What else helps to decide, e.g. the deal's name. */
  readonly detail?: string;
}

export interface ChoosableEditProps {
  readonly edit: ChoosableCell;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One change of many with its tick. */
export function ChoosableEdit({ edit: { address, before, after, isSuggestion, detail }, ...tick }: ChoosableEditProps) {
  const styles = useStyles();
  const words = useWords().edits;
  return (
    <li className={styles.entry}>
      <Checkbox
        aria-label={words.tick(address)}
        checked={tick.isTicked}
        onChange={(_, { checked }) => {
          tick.onTick(checked === true);
        }}
      />
      <span className={styles.change}>
        <span className={styles.address}>{address}</span>
        {isSuggestion === true && <Tag>{words.suggestion}</Tag>}
        {detail !== undefined && <span>{detail}</span>}
        <CellChange before={before} after={after} />
      </span>
    </li>
  );
}
