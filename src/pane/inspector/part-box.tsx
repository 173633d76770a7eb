import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { onFieldEscape } from "../elements/field-escape";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200 },
  input: { width: "100%", minWidth: 0 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground3 },
});

export interface PartBoxProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it; undefined when nothing is. */
  readonly sentence: string | undefined;
  readonly onWrite: (value: string) => void;
  /** Puts all parts back. */
  readonly onPutBack: () => void;
}

/** One part of a cell, with its name above and what is wrong with it below. */
export function PartBox({ label, value, sentence, onWrite, onPutBack }: PartBoxProps) {
  const styles = useStyles();
  const [field, told] = [useId(), useId()];
  return (
    <div className={styles.root}>
      <label htmlFor={field} className={styles.label}>
        {label}
      </label>
      <Input
        id={field}
        size="small"
        className={styles.input}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={sentence !== undefined}
        aria-describedby={sentence === undefined ? undefined : told}
        onChange={(_, data) => {
          onWrite(data.value);
        }}
        onKeyDown={(event) => {
          onFieldEscape(event, onPutBack);
        }}
      />
      {sentence !== undefined && (
        <p id={told} className={styles.wrong}>
          {sentence}
        </p>
      )}
    </div>
  );
}
