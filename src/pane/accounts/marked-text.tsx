import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { differences } from "../../accounts/difference";
import { HiddenText } from "../elements/hidden-text";
import { useWords } from "../elements/use-app";

const useStyles = makeStyles({
  different: {
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textUnderlineOffset: "0.2em",
    color: tokens.colorNeutralForeground1,
  },
});

export interface MarkedTextProps {
  readonly text: string;
  /** What it is compared with; blank: nothing is marked. */
  readonly other: string;
}

/** A text whose words that the other text does not have are set off, for the eye and for the ear. */
export function MarkedText({ text, other }: MarkedTextProps) {
  const styles = useStyles();
  const { accounts } = useWords();
  const stretches = useMemo(() => differences(text, other), [text, other]);
  const differing = stretches.filter(({ isDifferent }) => isDifferent).map((stretch) => stretch.text.trim());
  if (other === "" || differing.length === 0) return <>{text}</>;
  return (
    <>
      {stretches.map((stretch, at) =>
        stretch.isDifferent ? (
          // The stretches of a text never change their places.
          <span key={at} className={styles.different}>
            {stretch.text}
          </span>
        ) : (
          stretch.text
        ),
      )}
      <HiddenText>{accounts.differsIn(differing)}</HiddenText>
    </>
  );
}
