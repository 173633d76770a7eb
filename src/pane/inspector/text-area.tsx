import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import type { InspectedCell } from "../../actions/inspected-cell";
import { onFieldEscape } from "../elements/field-escape";
import { useWords } from "../elements/use-app";
import { useInspectorStyles } from "./use-inspector-styles";
import { LONGEST_CELL, useNewValue } from "./use-new-value";
import { usePreview } from "./use-preview";
import { ValuePreview } from "./value-preview";

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** A field of several lines for a text that needs them. */
export function TextArea({ cell }: { readonly cell: InspectedCell }) {
  const shared = useInspectorStyles();
  const styles = useStyles();
  const { inspector } = useWords();
  const [field, told, hint] = [useId(), useId(), useId()];
  const { draft, label, isOff, set, changes } = useNewValue(cell);
  const findings = usePreview(cell.address, draft.isChanged ? draft.value : undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onFieldEscape(event, draft.drop)) return;
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    set(draft.value);
  };
  return (
    <div className={shared.stack}>
      <label htmlFor={field} className={styles.label}>
        {inspector.newValue}
      </label>
      <Textarea
        id={field}
        size="small"
        rows={3}
        resize="vertical"
        maxLength={LONGEST_CELL}
        value={draft.value}
        aria-describedby={`${hint} ${told}`}
        onChange={(_, { value }) => {
          draft.write(value);
        }}
        onKeyDown={onKeyDown}
      />
      {draft.isChanged && <ValuePreview id={told} findings={findings} onUse={draft.write} />}
      <div className={shared.line}>
        <Button
          size="small"
          className={shared.button}
          disabledFocusable={isOff || !changes(draft.value)}
          onClick={() => {
            set(draft.value);
          }}
        >
          {label}
        </Button>
        <span id={hint} className={shared.quiet}>
          {inspector.lines}
        </span>
      </div>
    </div>
  );
}
