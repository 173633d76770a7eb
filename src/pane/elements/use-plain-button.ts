import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFocusOutline } from "./use-focus-outline";

const useStyles = makeStyles({
  button: {
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
  },
});

/** The classes of a button that looks like the text that it is: a heading that folds, a line that leads somewhere. */
export function usePlainButton(): string {
  return mergeClasses(useStyles().button, useFocusOutline());
}
