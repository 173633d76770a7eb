import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { FindingCounts } from "../../findings/count";
import type { Severity } from "../../findings/finding";
import type { SheetStanding } from "../../findings/sheet-standing";
import { useApp, useWords } from "../elements/use-app";
import { useFocusOutline } from "../elements/use-focus-outline";
import { useOverviewStyles } from "./use-overview-styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  row: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "1fr", gap: tokens.spacingHorizontalXS },
  item: { display: "flex", minWidth: 0 },
  figure: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    alignItems: "center",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
  },
  button: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  number: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: "center" },
  icon: { display: "inline-flex" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

export interface StandingProps {
  readonly standing: SheetStanding;
  readonly counts: FindingCounts;
}

/** Errors, warnings, deals that are ready, and what the upload would do with the deals: seven numbers. */
export function Standing({ standing, counts }: StandingProps) {
  const styles = useStyles();
  const { list } = useOverviewStyles();
  const { standing: words, table } = useWords().overview;
  const { classes } = standing;
  return (
    <section className={styles.root} aria-label={words.label}>
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" className={mergeClasses(list, styles.row)}>
        <CountButton severity="error" count={counts.errors} name={words.errors} icon={<ErrorCircle16Filled />} />
        <CountButton severity="warning" count={counts.warnings} name={words.warnings} icon={<Warning16Filled />} />
        <Figure number={table.number(standing.ready)} name={words.ready} title={words.meanings.ready} />
      </ul>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" className={mergeClasses(list, styles.row)}>
        {(["match", "create", "update", "locked"] as const).map((each) => (
          <Figure
            key={each}
            number={table.number(classes[each])}
            name={words.classes[each]}
            title={words.meanings[each]}
          />
        ))}
      </ul>
    </section>
  );
}

interface FigureProps {
  readonly number: string;
  readonly name: string;
  readonly title: string;
}

function Figure({ number, name, title }: FigureProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.figure} title={title}>
        <span className={styles.number}>{number}</span> <span className={styles.name}>{name}</span>
      </span>
    </li>
  );
}

interface CountButtonProps {
  readonly severity: Exclude<Severity, "info">;
  readonly count: number;
  readonly name: string;
  readonly icon: ReactNode;
}

/** Leads to the findings of one severity. Where there is none it is a number like the others. */
function CountButton({ severity, count, name, icon }: CountButtonProps) {
  const styles = useStyles();
  const outline = useFocusOutline();
  const { showFindings } = useApp();
  const { number } = useWords().overview.table;
  if (count === 0) return <Figure number={number(count)} name={name} title="" />;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.figure, styles.button, outline)}
        onClick={() => {
          showFindings({ severities: new Set([severity]) });
        }}
      >
        <span className={mergeClasses(styles.number, styles[severity])}>
          <span aria-hidden className={styles.icon}>
            {icon}
          </span>
          {number(count)}
        </span>{" "}
        <span className={styles.name}>{name}</span>
      </button>
    </li>
  );
}
