import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { EditList, type ShownEdit } from "./edit-list";

const useStyles = makeStyles({
  root: {
    flexBasis: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
});

export interface EditPreviewProps {
  readonly heading: string;
  readonly text: string;
  readonly edits: readonly ShownEdit[];
  readonly applyLabel: string;
  readonly isOff: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Several changes, each shown before it is made, to be made in one step or not at all. */
export function EditPreview({ heading, text, edits, applyLabel, isOff, onApply, onCancel }: EditPreviewProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      <p className={styles.text}>{text}</p>
      <EditList edits={edits} labelledBy={id} />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={isOff} onClick={onApply}>
          {applyLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
