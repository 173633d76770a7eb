import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { copyText } from "./copy-text";
import { useWords } from "./use-app";

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

/** A text that can be selected, and copied with one button. */
export function TextToCopy({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = useWords().frame.copy;
  const [told, setTold] = useState("");
  useEffect(() => {
    // It was asked for, or it is the way on: it must not come unseen below what is in sight.
    const show = (): void => {
      if (field.current !== null && "scrollIntoView" in field.current)
        field.current.scrollIntoView({ block: "center" });
    };
    // Once the notice that comes with it has taken its room.
    const frame = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [text]);
  const copy = async (): Promise<void> => {
    if (field.current !== null) setTold((await copyText(field.current)) ? words.done : words.failed);
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className={styles.text} rows={5} readOnly value={text} spellCheck={false} />
      <Button size="small" onClick={() => void copy()}>
        {words.button}
      </Button>
      <span aria-live="polite">{told}</span>
    </div>
  );
}
