import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../elements/use-app";
import { useFileDrop } from "./use-file-drop";
import { useImport } from "./use-import";

const useStyles = makeStyles({
  // Over everything and in nobody's way: what is dropped on it falls through to the page.
  root: {
    position: "fixed",
    inset: tokens.spacingHorizontalS,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    pointerEvents: "none",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
  },
});

/** Takes a file that is dropped anywhere onto the pane, and shows that it will. The button does the same by keyboard. */
export function DropTarget() {
  const styles = useStyles();
  const { add } = useWords();
  const { isOff, importFiles } = useImport();
  const isOver = useFileDrop(importFiles, isOff);
  return isOver ? <div className={styles.root}>{add.drop}</div> : null;
}
