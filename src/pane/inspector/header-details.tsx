import type { InspectedHeader } from "../../actions/inspected-cell";
import { useWords } from "../elements/use-app";
import { FOCUS_SUBJECT } from "../elements/use-kept-focus";
import { CellFindings } from "./cell-findings";
import { ColumnFacts } from "./column-facts";
import { useInspectorStyles } from "./use-inspector-styles";

/** What a header names, or the right one where it is misspelt. */
export function HeaderDetails({ header: { column, findings } }: { readonly header: InspectedHeader }) {
  const styles = useInspectorStyles();
  const { inspector } = useWords();
  return (
    <div className={styles.stack} {...FOCUS_SUBJECT}>
      <CellFindings findings={findings} isRestorable={false} />
      {column !== undefined && <ColumnFacts column={column} isAskedFor={undefined} />}
      {column === undefined && findings.length === 0 && <p className={styles.quiet}>{inspector.unknownColumn}</p>}
    </div>
  );
}
