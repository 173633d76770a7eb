import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useWords } from "../elements/use-app";
import { EditList, type ShownEdit } from "./edit-list";
import { useEditPanelStyles } from "./use-edit-panel-styles";

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
  const styles = useEditPanelStyles();
  const id = useId();
  const words = useWords().edits;
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
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
