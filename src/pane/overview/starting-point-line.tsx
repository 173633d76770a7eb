import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { startAnew, type AnewReason } from "../../actions/start-anew";
import { startingPointOf } from "../../actions/starting-point";
import { useAction, useAppState, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  // Beside the sentence, even in a pane of 320 pixels.
  button: { minWidth: "auto", paddingInline: tokens.spacingHorizontalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  panel: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  plain: { margin: 0 },
});

/** What changes are told from, and the way to begin anew from what stands in the sheet now. */
export function StartingPointLine() {
  const styles = useStyles();
  const { startingPoint: words } = useWords().overview;
  const checked = useAppState((state) => state.checked);
  const baselines = useAppState((state) => state.baselines);
  const point = useMemo(() => startingPointOf({ checked, baselines }), [checked, baselines]);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {point !== undefined && (
        <div className={styles.line}>
          <p className={styles.text}>{words.origins[point.origin]}</p>
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            aria-expanded={isOpen}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {words.startAnew}
          </Button>
        </div>
      )}
      <div aria-live="polite">
        {point?.seemsReplaced === true && !isOpen && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.seemsReplaced}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {point !== undefined && isOpen && (
        <Confirmation
          close={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

function Confirmation({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { startingPoint: words } = useWords().overview;
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.question}
      </h2>
      <p className={styles.plain}>{words.consequence}</p>
      <Choice reason="uploaded" label={words.uploaded} hint={words.uploadedHint} close={close} />
      <Choice reason="downloaded" label={words.downloaded} hint={words.downloadedHint} close={close} />
      <Button size="small" onClick={close}>
        {words.cancel}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly reason: AnewReason;
  readonly label: string;
  readonly hint: string;
  readonly close: () => void;
}

function Choice({ reason, label, hint, close }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const { isOff, run } = useAction(startAnew);
  return (
    <>
      <Button
        size="small"
        aria-describedby={id}
        disabledFocusable={isOff}
        onClick={() => {
          close();
          run(reason);
        }}
      >
        {label}
      </Button>
      <p id={id} className={styles.text}>
        {hint}
      </p>
    </>
  );
}
