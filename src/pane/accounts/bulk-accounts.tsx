import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { accountReview, rankAhead, type ReviewRow } from "../../actions/account-review";
import { highChoices, managedChoices, type BulkChoice } from "../../actions/bulk-accounts";
import { chooseAccounts } from "../../actions/choose-accounts";
import type { AppWords } from "../../words/words";
import { EditChoice } from "../edits/edit-choice";
import { useAction, useAppState, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: { width: "5rem" },
});

/** Names this much alike, in the customer's city, were never another company in the labelled sample. */
const FIRST_PERCENT = 90;
const LEAST_PERCENT = 60;

type Wanted = "high" | "managed";

/** Takes the best suggestion of many rows at once, each shown before it is written. */
export function BulkAccounts() {
  const styles = useStyles();
  const { accounts } = useWords();
  const id = useId();
  const checked = useAppState((state) => state.checked);
  const review = useAppState(accountReview);
  const choose = useAction(chooseAccounts);
  const [percent, setPercent] = useState(String(FIRST_PERCENT));
  const [inCity, setInCity] = useState(true);
  const [wanted, setWanted] = useState<Wanted>();
  const isReady = useRanked(review.waiting);
  if (checked === undefined) return null;
  if (!isReady) return <p className={styles.text}>{accounts.comparing}</p>;
  const nameAlike = shareOf(percent);
  const high = highChoices(checked, review);
  const managed = managedChoices(checked, review, { nameAlike, inCity });
  const choices = wanted === "high" ? high : managed;
  if (wanted !== undefined && choices.length > 0) {
    return (
      <EditChoice
        heading={accounts.preview(choices.length)}
        text={accounts.previewText}
        edits={choices.map((choice) => shownEdit(choice, accounts))}
        applyLabel={accounts.previewApply}
        isOff={choose.isOff}
        onApply={(chosen) => {
          setWanted(undefined);
          choose.run(chosen.map(({ choice: { row, text, column } }) => ({ row, text, ...(column && { column }) })));
        }}
        onCancel={() => {
          setWanted(undefined);
        }}
      />
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>{accounts.bulkHint}</p>
      <div className={styles.line}>
        <label htmlFor={id}>{accounts.threshold}</label>
        <Input
          id={id}
          type="number"
          size="small"
          className={styles.number}
          min={LEAST_PERCENT}
          max={100}
          step={5}
          value={percent}
          onChange={(_, { value }) => {
            setPercent(value);
          }}
          onBlur={() => {
            setPercent(String(Math.round(nameAlike * 100)));
          }}
        />
      </div>
      <Checkbox
        label={accounts.inCityOnly}
        checked={inCity}
        onChange={(_, { checked: isTicked }) => {
          setInCity(isTicked === true);
        }}
      />
      <div className={styles.line}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={choose.isOff || managed.length === 0}
          onClick={() => {
            setWanted("managed");
          }}
        >
          {accounts.acceptManaged(managed.length)}
        </Button>
        <Button
          size="small"
          disabledFocusable={choose.isOff || high.length === 0}
          onClick={() => {
            setWanted("high");
          }}
        >
          {accounts.acceptHigh(high.length)}
        </Button>
      </div>
      {review.sureCount > 0 && <p className={styles.text}>{accounts.sureRows(review.sureCount)}</p>}
    </div>
  );
}

/** Whether the suggestions of these rows are ranked; they are, a few at a time, from the first drawing on. */
function useRanked(rows: readonly ReviewRow[]): boolean {
  const [ranked, setRanked] = useState<readonly ReviewRow[]>();
  useEffect(() => {
    let isOver = false;
    void rankAhead(rows, () => isOver).then(() => {
      if (!isOver) setRanked(rows);
    });
    return () => {
      isOver = true;
    };
  }, [rows]);
  return ranked === rows;
}

/** A choice as the preview shows it; what the deal loses by it stands beside whose deal it is. */
function shownEdit(choice: BulkChoice, { previewRow, losses }: AppWords["accounts"]) {
  const { address, before, text: after, row, customer, loss } = choice;
  const whose = previewRow(row, customer);
  return { choice, address, before, after, detail: loss === undefined ? whose : `${whose}. ${losses[loss]}` };
}

/** What stands in the box as a share; a number out of bounds is the nearest one within. */
function shareOf(percent: string): number {
  const number = Number(percent);
  const known = percent.trim() === "" || Number.isNaN(number) ? FIRST_PERCENT : number;
  return Math.min(100, Math.max(LEAST_PERCENT, known)) / 100;
}
