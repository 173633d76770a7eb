import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ColumnShare } from "../../findings/column-shares";
import { useApp, useWords } from "../elements/use-app";
import { usePlainButton } from "../elements/use-plain-button";
import { usePictureMarks } from "./use-picture-marks";
import { useOverviewStyles } from "./use-overview-styles";

/** The columns that are shown until a person asks for all. */
const FIRST = 8;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  column: { flexGrow: 1 },
  counts: { flexShrink: 0, maxWidth: "55%", overflowWrap: "normal", textAlign: "end" },
  drawing: { display: "block", width: "100%", height: "8px", "[dir=rtl] &": { transform: "scaleX(-1)" } },
});

/** The columns with errors and warnings, the gravest first; each leads to its findings. */
export function ColumnBars({ columns }: { readonly columns: readonly ColumnShare[] }) {
  const { heading, text, list } = useOverviewStyles();
  const { columns: words } = useWords().overview;
  const id = useId();
  const [isAll, setAll] = useState(false);
  const most = columns.reduce((longest, { share }) => Math.max(longest, share), 0);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={heading}>
        {words.label}
      </h2>
      {columns.length === 0 && <p className={text}>{words.none}</p>}
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" aria-labelledby={id} className={list}>
        {columns.slice(0, isAll ? undefined : FIRST).map((column) => (
          <ColumnBar key={column.column ?? ""} column={column} longest={most} />
        ))}
      </ul>
      {columns.length > FIRST && (
        <Button
          appearance="subtle"
          size="small"
          aria-expanded={isAll}
          onClick={() => {
            setAll(!isAll);
          }}
        >
          {isAll ? words.showFewer : words.showAll(columns.length)}
        </Button>
      )}
    </section>
  );
}

interface ColumnBarProps {
  readonly column: ColumnShare;
  /** The share of the column that has most: its bar is as long as the pane is wide. */
  readonly longest: number;
}

function ColumnBar({ column: { column, errors, warnings, share }, longest }: ColumnBarProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { text } = useOverviewStyles();
  const marks = usePictureMarks();
  const { columns: words } = useWords().overview;
  const { showFindings } = useApp();
  const length = (share / longest) * 100;
  const ofErrors = (length * errors) / (errors + warnings);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(plain, styles.bar)}
        onClick={() => {
          showFindings({ column });
        }}
      >
        <span className={styles.line}>
          <span className={styles.column}>{column ?? words.sheet}</span>{" "}
          <span className={mergeClasses(text, styles.counts)}>{words.counts(errors, warnings)}</span>
        </span>
        <svg aria-hidden focusable={false} className={styles.drawing} viewBox="0 0 100 2" preserveAspectRatio="none">
          <path className={marks.error} d={`M0 0h${ofErrors}v2h-${ofErrors}z`} />
          <path className={marks.warning} d={`M${ofErrors} 1H${length}V2H${ofErrors}z`} />
        </svg>
      </button>
    </li>
  );
}
