import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CellChange } from "./cell-change";
import { useWords } from "../elements/use-app";
import { useShownCount } from "../elements/use-shown-count";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, maxHeight: "14rem", overflowY: "auto" },
  entry: {
    listStyleType: "none",
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: "3rem" },
});

/** A cell's change, in words. */
export interface ShownEdit {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export interface EditListProps {
  readonly edits: readonly ShownEdit[];
  /** The id of the element that names the list. */
  readonly labelledBy: string;
}

/** Every change before it is made; of many, the first hundred until a person wants more. */
export function EditList({ edits, labelledBy }: EditListProps) {
  const styles = useStyles();
  const words = useWords().edits;
  const { shown, next, more } = useShownCount(edits.length);
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by key */}
      <ul className={styles.list} tabIndex={0} aria-labelledby={labelledBy}>
        {edits.slice(0, shown).map(({ address, before, after }) => (
          <li key={address} className={styles.entry}>
            <span className={styles.address}>{address}</span>
            <CellChange before={before} after={after} />
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          {words.showMore(next)}
        </Button>
      )}
    </>
  );
}
