import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { fixAllSafe } from "../actions/fix-all-safe";
import { ActionIcon } from "./action-icon";
import { grouped } from "../findings/plural";
import { CellChange } from "./cell-change";
import { useAction, useAppState } from "./use-app";
import { useShownCount } from "./use-shown-count";

const useStyles = makeStyles({
  preview: {
    flexBasis: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, padding: 0, maxHeight: "14rem", overflowY: "auto" },
  entry: {
    listStyleType: "none",
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: "3rem" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
});

/** Shows every safe fix before it applies them all in one step. */
export function FixAllSafe() {
  const [isOpen, setIsOpen] = useState(false);
  const count = useAppState(({ checked }) => checked?.safeFixes.length ?? 0);
  const { isOff } = useAction(fixAllSafe);
  if (count === 0) return null;
  return (
    <>
      <Button
        size="small"
        icon={<ActionIcon name={fixAllSafe.icon} />}
        aria-expanded={isOpen}
        disabledFocusable={isOff}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {`${fixAllSafe.label} (${count})`}
      </Button>
      {isOpen && (
        <Preview
          close={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

const NO_FIXES: readonly never[] = [];

function Preview({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const id = useId();
  const edits = useAppState(({ checked }) => checked?.safeFixes ?? NO_FIXES);
  const { isOff, run } = useAction(fixAllSafe);
  const { shown, next, more } = useShownCount(edits.length);
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        Safe fixes
      </h3>
      <p className={styles.text}>Each cell can only mean this. You can undo them in one step.</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by key */}
      <ul className={styles.list} tabIndex={0} aria-labelledby={id}>
        {edits.slice(0, shown).map(({ address, before, after }) => (
          <li key={address} className={styles.entry}>
            <span className={styles.address}>{address}</span>
            <CellChange before={String(before)} after={String(after)} />
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" size="small" onClick={more}>
          Show {next} more
        </Button>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isOff}
          onClick={() => {
            close();
            run();
          }}
        >
          {edits.length === 1 ? "Apply 1 fix" : `Apply ${grouped(edits.length)} fixes`}
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
