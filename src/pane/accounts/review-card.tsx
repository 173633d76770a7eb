import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { lossOf } from "../../accounts/loss";
import { matchOfDeal, type AccountMatch } from "../../actions/account-match";
import type { ReviewRow } from "../../actions/account-review";
import type { ChosenAccount } from "../../actions/put-accounts";
import { AccountName } from "./account-name";
import { EnteredFacts } from "./entered-facts";
import { SuggestionCard } from "./suggestion-card";
import { TypedAccountForm } from "./typed-account-form";
import { Tag } from "../elements/tag";
import { useWords } from "../elements/use-app";
import { FOCUS_SUBJECT } from "../elements/use-kept-focus";
import { useFocusOutline } from "../elements/use-focus-outline";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, flexGrow: 1 },
  list: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  current: { margin: 0, fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export interface ReviewCardProps {
  readonly row: ReviewRow;
  /** The id of the text that tells how far the review has come. */
  readonly describedBy: string;
  readonly isOff: boolean;
  /** Whether the focus was in the review when it came to this row: it then goes on here. */
  readonly takesFocus: () => boolean;
  /** Answers whether the account stands and the review goes on to another row. */
  readonly onChoose: (chosen: ChosenAccount) => Promise<boolean>;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onUndo: () => void;
}

/** One row of the review: the customer as entered beside its suggestions. Keys take one while the focus is in the card. */
export function ReviewCard({ row: reviewed, describedBy, isOff, takesFocus, ...on }: ReviewCardProps) {
  const styles = useStyles();
  const outline = useFocusOutline();
  const { accounts } = useWords();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus()) card.current?.focus();
    // Only when the card comes: the focus is never fetched back later.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);
  const match = matchOfDeal(reviewed.deal);
  const { row, suggestions, entered } = match;

  // A key that is pressed while Excel is still at the row before is not lost: this row is shown already. One that is
  // pressed while Excel is at this row's own choice is meant for the next row, which is not shown yet: it does nothing.
  const pressed = useRef<() => void>(undefined);
  const isChoosing = useRef(false);
  useEffect(() => {
    if (isOff) return;
    pressed.current?.();
    pressed.current = undefined;
  }, [isOff]);
  const choose = (chosen: ChosenAccount): void => {
    isChoosing.current = true;
    void on.onChoose(chosen).then((goesOn) => {
      // While the next row is on its way this one is still seen, and done with.
      isChoosing.current = goesOn;
    });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      // office.js would take the focus to the sheet, and the next key would be written into the selected account.
      event.preventDefault();
      event.stopPropagation();
      card.current?.focus();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const suggestion = /^[1-6]$/.test(event.key) ? suggestions[Number(event.key) - 1] : undefined;
    const action =
      suggestion === undefined
        ? keyAction(event.key, on)
        : () => {
            choose({ row, column: suggestion.column, text: suggestion.account.text });
          };
    if (action === undefined) return;
    event.preventDefault();
    if (isChoosing.current) return;
    if (isOff) pressed.current ??= action;
    else action();
  };

  return (
    /* The keys are a short cut for the buttons in the card, which do the same. */
    /* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */
    <div
      ref={card}
      role="group"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the focus goes on from row to row here
      tabIndex={0}
      className={mergeClasses(styles.card, outline)}
      aria-labelledby={id}
      aria-describedby={`${describedBy} ${id}-keys`}
      onKeyDown={onKeyDown}
      {...FOCUS_SUBJECT}
    >
      <div className={styles.head}>
        <h3 id={id} className={styles.heading}>
          {accounts.rowOf(row, entered.name === "" ? accounts.noCustomer : entered.name)}
        </h3>
        <Tag>{reviewed.isDecided ? accounts.decided : accounts.waiting}</Tag>
      </div>
      <EnteredFacts entered={entered} />
      <Current match={match} isOff={isOff} isDecided={reviewed.isDecided} onChoose={choose} />
      {suggestions.length > 0 && (
        <ul className={styles.list} aria-label={accounts.suggested}>
          {suggestions.map((suggestion, at) => (
            <SuggestionCard
              key={suggestion.column}
              suggestion={suggestion}
              entered={entered}
              canUse
              canKeep={!reviewed.isDecided}
              isOff={isOff}
              keyNumber={at + 1}
              onUse={() => {
                choose({ row, column: suggestion.column, text: suggestion.account.text });
              }}
            />
          ))}
        </ul>
      )}
      <TypedAccountForm
        suggestions={suggestions}
        isOff={isOff}
        lossOf={(text) => lossOf(reviewed.deal, text)}
        onUse={(text) => {
          choose({ row, text });
        }}
      />
      <div className={styles.line}>
        <Button size="small" aria-keyshortcuts="B" disabledFocusable={isOff} onClick={on.onBack}>
          {accounts.back}
        </Button>
        <Button size="small" aria-keyshortcuts="S" disabledFocusable={isOff} onClick={on.onSkip}>
          {accounts.skip}
        </Button>
      </div>
      <p id={`${id}-keys`} className={styles.text}>
        {accounts.keys}
      </p>
    </div>
  );
}

/** The final match as it stands, and what Partner Center says of it. */
function Current({
  match: { row, current, suggestions },
  isOff,
  isDecided,
  onChoose,
}: {
  readonly match: AccountMatch;
  readonly isOff: boolean;
  readonly isDecided: boolean;
  readonly onChoose: (chosen: ChosenAccount) => void;
}) {
  const styles = useStyles();
  const { accounts } = useWords();
  if (current === undefined) return null;
  const { account, confidence, category } = current;
  const isSuggested = suggestions.some(({ isCurrent }) => isCurrent);
  return (
    <div className={styles.line}>
      <p className={styles.current}>
        {accounts.match}: <AccountName account={account} />.{" "}
        {confidence === "" ? accounts.noConfidence : accounts.confidence(confidence, category)}.
      </p>
      {!isSuggested && !isDecided && (
        <Button
          size="small"
          disabledFocusable={isOff}
          onClick={() => {
            onChoose({ row, text: account.text });
          }}
        >
          {accounts.keep}
        </Button>
      )}
    </div>
  );
}

function keyAction(key: string, { onSkip, onBack, onUndo }: Pick<ReviewCardProps, "onSkip" | "onBack" | "onUndo">) {
  switch (key.toLowerCase()) {
    case "s":
      return onSkip;
    case "b":
      return onBack;
    case "u":
      return onUndo;
    default:
      return undefined;
  }
}

/** Whether keys are letters of a text there. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
