import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isEditable, type InspectedCell } from "../../actions/inspected-cell";
import { useAppState, useWords } from "../elements/use-app";
import { FOCUS_SUBJECT } from "../elements/use-kept-focus";
import { CellFindings } from "./cell-findings";
import { ColumnFacts } from "./column-facts";
import { EarlierCell } from "./earlier-cell";
import { RowChanges } from "./row-changes";
import { useInspectorStyles } from "./use-inspector-styles";
import { ValueEditor } from "./value-editor";

const useStyles = makeStyles({
  value: {
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});

/** Of a longer text only the beginning is drawn; the sheet shows the rest. */
const LONGEST = 200;

/** Everything about a cell below its name. */
export function CellDetails({ cell }: { readonly cell: InspectedCell }) {
  const styles = useInspectorStyles();
  const { inspector } = useWords();
  const isOneOfSeveral = useAppState(({ selection }) => selection?.isOneOfSeveral === true);
  const isOutOfDate = useAppState(({ freshness }) => freshness === "out-of-date");
  const { content, column, findings } = cell;
  return (
    <div className={styles.stack} {...FOCUS_SUBJECT}>
      {isOneOfSeveral && <p className={styles.quiet}>{inspector.several}</p>}
      {isOutOfDate && <p className={styles.text}>{inspector.outOfDate}</p>}
      <Value cell={cell} />
      {content === "formula" && <p className={styles.text}>{inspector.formula}</p>}
      {content === "error" && <p className={styles.text}>{inspector.excelError}</p>}
      <CellFindings findings={findings} isRestorable={cell.earlier?.isChanged === true} />
      {cell.earlier !== undefined && <EarlierCell row={cell.row} column={column?.key ?? ""} earlier={cell.earlier} />}
      <ValueEditor cell={cell} />
      {column === undefined ? (
        <p className={styles.quiet}>{inspector.unknownColumn}</p>
      ) : (
        <ColumnFacts column={column} isAskedFor={cell.isAskedFor} />
      )}
      <RowChanges />
    </div>
  );
}

/** What stands there, as it would be written, and what that means. Where there is a field, the field says the former. */
function Value({ cell }: { readonly cell: InspectedCell }) {
  const shared = useInspectorStyles();
  const styles = useStyles();
  const { inspector } = useWords();
  const { text, day, meaning } = cell;
  const isLong = text.length > LONGEST;
  const stands = meaning === undefined ? "" : ` ${inspector.meaning(meaning)}`;
  const isTold = text !== "" && (!isEditable(cell) || stands !== "");
  return (
    <>
      {isTold && (
        <p className={mergeClasses(shared.text, styles.value)}>
          <span className={shared.exact}>{isLong ? `${text.slice(0, LONGEST)}…` : text}</span>
          {stands}
        </p>
      )}
      {isTold && isLong && <p className={shared.quiet}>{inspector.characters(text.length)}</p>}
      {day !== undefined && <p className={shared.quiet}>{inspector.day(day)}</p>}
    </>
  );
}
