import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { copyText } from "./copy-text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  text: {
    width: "100%",
    boxSizing: "border-box",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const TOLD = { no: "", yes: "Copied.", failed: "Press Ctrl+C (⌘C on a Mac) to copy the marked text." } as const;

/** A text that can be selected, and copied with one button. */
export function TextToCopy({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<keyof typeof TOLD>("no");
  const copy = async (): Promise<void> => {
    if (field.current !== null) setTold((await copyText(field.current)) ? "yes" : "failed");
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className={styles.text} rows={5} readOnly value={text} spellCheck={false} />
      <Button size="small" onClick={() => void copy()}>
        Copy
      </Button>
      <span aria-live="polite">{TOLD[told]}</span>
    </div>
  );
}
