import { Button } from "@fluentui/react-components";
import type { EarlierValue } from "../../actions/inspected-cell";
import { restoreCells } from "../../actions/restore-cells";
import { useAction, useWords } from "../elements/use-app";
import { useInspectorStyles } from "./use-inspector-styles";

export interface EarlierCellProps {
  /** 1-based. */
  readonly row: number;
  /** Column key. */
  readonly column: string;
  readonly earlier: EarlierValue;
}

const LONGEST = 200;

/** What a cell said when the sheet was imported, and the way back. */
export function EarlierCell({ row, column, earlier: { text, origin, isChanged } }: EarlierCellProps) {
  const styles = useInspectorStyles();
  const { inspector } = useWords();
  const { isOff, run } = useAction(restoreCells);
  if (!isChanged) {
    return (
      <p className={styles.quiet}>
        {inspector.earlier[origin]}: {inspector.unchanged}
      </p>
    );
  }
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        {inspector.earlier[origin]}:{" "}
        <span className={styles.exact}>{text === "" ? inspector.blank : text.slice(0, LONGEST)}</span>
      </p>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={isOff}
        onClick={() => {
          run({ row, column });
        }}
      >
        {inspector.restore}
      </Button>
    </div>
  );
}
