import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { selectRow } from "../../actions/select-row";
import { useAction, useApp, useAppState, useWords } from "../elements/use-app";
import { rowList } from "./row-list";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  rows: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { minWidth: "auto", marginInlineStart: "auto" },
});

export interface RowsLineProps {
  /** 1-based worksheet rows, ascending; at least one. */
  readonly rows: readonly number[];
  /** What the rows have in common: it ends the button's name for those who only listen. */
  readonly name: string;
}

/** Which rows they are, and the way to them: to their findings, or where there are none to the first of them. */
export function RowsLine({ rows, name }: RowsLineProps) {
  const styles = useStyles();
  const { showFindings } = useApp();
  const words = useWords().exporting.rows;
  const checked = useAppState((state) => state.checked);
  const { run } = useAction(selectRow);
  const wanted = useMemo(() => new Set(rows), [rows]);
  const findings = useMemo(
    () => checked?.findings.filter(({ row }) => row !== null && wanted.has(row)).length ?? 0,
    [checked, wanted],
  );
  const [first = 1] = rows;
  const label = findings > 0 ? words.showFindings(findings) : words.goToRow(first);
  return (
    <div className={styles.root}>
      <span className={styles.rows}>{rowList(rows, words)}</span>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        aria-label={`${label}: ${name}`}
        onClick={() => {
          if (findings > 0) showFindings({ rows: wanted });
          else run(first);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
