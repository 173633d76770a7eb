import { Button, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { accountReview, type ReviewOrder } from "../../actions/account-review";
import { chooseAccounts } from "../../actions/choose-accounts";
import type { ChosenAccount } from "../../actions/put-accounts";
import { undo } from "../../actions/undo";
import { BulkAccounts } from "./bulk-accounts";
import { ReviewCard } from "./review-card";
import { ReviewEnd } from "./review-end";
import { ReviewList } from "./review-list";
import { ReviewProgress } from "./review-progress";
import { useReviewPlace } from "./use-review-place";
import { useAction, useApp, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  mode: { minWidth: "auto" },
  order: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

type Mode = "one" | "list" | "bulk";

/** The review of the accounts: one row at a time, as a list, or many at once. */
export function AccountsReview() {
  const styles = useStyles();
  const app = useApp();
  const { accounts } = useWords();
  const progressId = useId();
  const orderId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [mode, setMode] = useState<Mode>("one");
  const [order, setOrder] = useState<ReviewOrder>("sheet");
  const place = useReviewPlace(root, order);
  const { isOff } = useAction(chooseAccounts);
  const undoing = useAction(undo);
  const { review, rows, current } = place;
  const modes: readonly (readonly [Mode, string])[] = [
    ["one", accounts.oneByOne],
    ["list", accounts.asList],
    ["bulk", accounts.bulk],
  ];

  const choose = async (chosen: ChosenAccount): Promise<boolean> => {
    // Once it is decided it no longer waits; it is left only when that is certain.
    place.stay();
    await app.perform(chooseAccounts, [chosen]);
    const decided = accountReview(app.store.getState()).rows.find(({ row }) => row === chosen.row);
    // What was refused is still to be decided.
    if (decided?.isDecided !== true) return false;
    place.next(chosen.row);
    return true;
  };

  const takeBack = async (): Promise<void> => {
    const before = new Set(review.waiting.map(({ row }) => row));
    await app.perform(undo, undefined);
    const again = accountReview(app.store.getState()).waiting.find(({ row }) => !before.has(row));
    if (again !== undefined) place.open(again.row);
  };

  return (
    <div ref={root} className={styles.root}>
      {review.rows.length > 0 && (
        <>
          <ReviewProgress id={progressId} done={review.decidedCount} all={review.rows.length} />
          <div className={styles.head} role="group" aria-label={accounts.shownAs}>
            {modes.map(([name, text]) => (
              <ToggleButton
                key={name}
                size="small"
                className={styles.mode}
                checked={mode === name}
                onClick={() => {
                  setMode(name);
                }}
              >
                {text}
              </ToggleButton>
            ))}
            <Button
              size="small"
              appearance="subtle"
              className={styles.mode}
              disabledFocusable={undoing.isOff}
              onClick={() => void takeBack()}
            >
              {undoing.label}
            </Button>
          </div>
        </>
      )}
      {mode === "list" && (
        <div className={styles.order}>
          <label htmlFor={orderId}>{accounts.order}</label>
          <Select
            id={orderId}
            size="small"
            value={order}
            onChange={(_, { value }) => {
              setOrder(value === "confidence" ? "confidence" : "sheet");
            }}
          >
            <option value="sheet">{accounts.orders.sheet}</option>
            <option value="confidence">{accounts.orders.confidence}</option>
          </Select>
        </div>
      )}
      {mode === "one" && current !== undefined && (
        <ReviewCard
          key={current.row}
          row={current}
          describedBy={progressId}
          isOff={isOff}
          takesFocus={place.takesFocus}
          onChoose={choose}
          onSkip={() => {
            place.next(current.row);
          }}
          onBack={place.back}
          onUndo={() => {
            if (!undoing.isOff) void takeBack();
          }}
        />
      )}
      {mode === "list" && review.waiting.length > 0 && (
        <ReviewList
          rows={rows.filter(({ isDecided }) => !isDecided)}
          onOpen={(row) => {
            setMode("one");
            place.open(row);
          }}
        />
      )}
      {mode === "bulk" && review.waiting.length > 0 && <BulkAccounts />}
      {(mode === "one" ? current === undefined : review.waiting.length === 0) && (
        <ReviewEnd
          review={review}
          takesFocus={place.takesFocus}
          onLookAgain={() => {
            const [first] = rows;
            setMode("one");
            if (first !== undefined) place.open(first.row);
          }}
        />
      )}
    </div>
  );
}
