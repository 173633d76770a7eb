import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ColumnShare } from "../../findings/column-shares";
import type { SheetStanding } from "../../findings/sheet-standing";
import { useWords } from "../elements/use-app";
import { usePlainButton } from "../elements/use-plain-button";
import { useOverviewStyles } from "./use-overview-styles";

const useStyles = makeStyles({
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    padding: 0,
    paddingInlineEnd: tokens.spacingHorizontalXS,
  },
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& caption": { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, overflowWrap: "normal" },
    "& .number": { textAlign: "end", whiteSpace: "nowrap" },
  },
});

export interface OverviewTablesProps {
  readonly standing: SheetStanding;
  readonly columns: readonly ColumnShare[];
}

/** What the picture, the bars and the figures show, in words and numbers. */
export function OverviewTables(props: OverviewTablesProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { heading } = useOverviewStyles();
  const { table } = useWords().overview;
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <h2 className={heading}>
        <button
          type="button"
          className={mergeClasses(plain, styles.toggle)}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Chevron aria-hidden />
          {table.toggle}
        </button>
      </h2>
      {isOpen && (
        <>
          <ClassTable standing={props.standing} />
          {props.columns.length > 0 && <ColumnTable columns={props.columns} />}
        </>
      )}
    </section>
  );
}

function ClassTable({ standing: { classes, ready, records } }: Pick<OverviewTablesProps, "standing">) {
  const styles = useStyles();
  const { standing: words, table } = useWords().overview;
  const rows = [
    ...(["match", "create", "update", "locked"] as const).map(
      (each) => [words.classes[each], classes[each], words.meanings[each]] as const,
    ),
    [table.all, records, ""] as const,
    [words.ready, ready, words.meanings.ready] as const,
  ];
  return (
    <table className={styles.table}>
      <caption>{table.classes}</caption>
      <thead>
        <tr>
          <th scope="col">{table.kind}</th>
          <th scope="col" className="number">
            {table.deals}
          </th>
          <th scope="col">{table.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, count, meaning]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{table.number(count)}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnTable({ columns }: Pick<OverviewTablesProps, "columns">) {
  const styles = useStyles();
  const { standing, columns: words, table } = useWords().overview;
  return (
    <table className={styles.table}>
      <caption>{table.columns}</caption>
      <thead>
        <tr>
          <th scope="col">{table.column}</th>
          {[standing.errors, standing.warnings, table.share].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, errors, warnings, share }) => (
          <tr key={column ?? ""}>
            <th scope="row">{column ?? words.sheet}</th>
            <td className="number">{table.number(errors)}</td>
            <td className="number">{table.number(warnings)}</td>
            <td className="number">{table.percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
