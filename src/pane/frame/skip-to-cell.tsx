import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useWords } from "../elements/use-app";
import { useFocusOutline } from "../elements/use-focus-outline";

const useStyles = makeStyles({
  // Nothing but a stop for the keyboard, until it has the focus.
  root: {
    position: "absolute",
    zIndex: 2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    "&:not(:focus)": {
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      padding: 0,
      border: "none",
    },
  },
});

/** The way by keyboard past a list, however long, to what is said of the selected cell. */
export function SkipToCell({ dock }: { readonly dock: RefObject<HTMLElement | null> }) {
  const styles = useStyles();
  const outline = useFocusOutline();
  const { views } = useWords();
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, outline)}
      onClick={() => {
        dock.current?.querySelector("button")?.focus();
      }}
    >
      {views.skipToCell}
    </button>
  );
}
