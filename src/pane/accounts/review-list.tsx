import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { matchOfDeal } from "../../actions/account-match";
import type { ReviewRow } from "../../actions/account-review";
import { likenessOf } from "../../accounts/likeness";
import { Tag } from "../elements/tag";
import { useWords } from "../elements/use-app";
import { usePlainButton } from "../elements/use-plain-button";
import { useShownCount } from "../elements/use-shown-count";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  entry: {
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Entries out of sight are not laid out: long lists stay quick.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 4rem",
  },
  button: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  best: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  readonly onOpen: (row: number) => void;
}

/** The rows that wait, each with its best suggestion; of many, the first hundred until a person wants more. */
export function ReviewList({ rows, onOpen }: ReviewListProps) {
  const styles = useStyles();
  const { accounts, edits } = useWords();
  const { shown, next, more } = useShownCount(rows.length);
  return (
    <>
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" className={styles.list} aria-label={accounts.list}>
        {rows.slice(0, shown).map((row) => (
          <ReviewEntry key={row.row} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          {edits.showMore(next)}
        </Button>
      )}
    </>
  );
}

const ReviewEntry = memo(function ReviewEntry({
  row: { row, customer, confidence, deal },
  onOpen,
}: {
  readonly row: ReviewRow;
  readonly onOpen: (row: number) => void;
}) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { accounts } = useWords();
  const { entered, suggestions } = matchOfDeal(deal);
  const [best] = suggestions;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={mergeClasses(plain, styles.button)}
        onClick={() => {
          onOpen(row);
        }}
      >
        <span className={styles.name}>{accounts.rowOf(row, customer === "" ? accounts.noCustomer : customer)} </span>
        <span className={styles.text}>
          {[entered.city, entered.country].filter((text) => text !== "").join(", ")}
          {confidence !== "" && `, ${accounts.confidence(confidence, "")}`}{" "}
        </span>
        <span className={styles.best}>
          {best === undefined ? (
            <span className={styles.text}>{accounts.noBest}</span>
          ) : (
            <>
              <span>{accounts.best(best.account.name || best.account.text)} </span>
              <Tag isStrong={best.category === "Managed"}>{accounts.categories[best.category]}</Tag>{" "}
              <span className={styles.text}>
                {accounts.likenessOf(best.similarity, accounts.likeness[likenessOf(best.similarity)])}
              </span>
            </>
          )}
        </span>
      </button>
    </li>
  );
});
