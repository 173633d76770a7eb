import { isEditable, type InspectedCell } from "../../actions/inspected-cell";
import { cellParts, type KindOfParts } from "../../template/cell-parts";
import { useWords } from "../elements/use-app";
import { CodeList } from "./code-list";
import { PartsForm } from "./parts-form";
import { TextArea } from "./text-area";
import { useInspectorStyles } from "./use-inspector-styles";
import { ValueField } from "./value-field";

/** The way to change a cell: a field, a field with a list, a box for each part; or why there is none. */
export function ValueEditor({ cell }: { readonly cell: InspectedCell }) {
  const styles = useInspectorStyles();
  const { inspector } = useWords();
  const { lock, column, text } = cell;
  if (!isEditable(cell)) {
    return (
      <>
        <p className={styles.text}>
          {lock === undefined
            ? inspector.noDeal
            : inspector.locks[lock === "always" && isIdentity(cell) ? "identity" : lock]}
        </p>
        {cell.offered !== undefined && <CodeList offered={cell.offered} />}
      </>
    );
  }
  const kind = kindOfParts(column?.kind);
  const parts = kind && cellParts(text);
  if (kind !== undefined && parts !== undefined) return <PartsForm cell={cell} kind={kind} parts={parts} />;
  const hasChoice = cell.offered !== undefined && (cell.offered.values.length > 0 || !cell.offered.isOpen);
  return !hasChoice && isOfLines(cell) ? <TextArea cell={cell} /> : <ValueField cell={cell} />;
}

/** Whether the cell says which of Partner Center's deals the row is. */
function isIdentity({ column, text }: InspectedCell): boolean {
  return column?.kind === "identifier" && text !== "";
}

function kindOfParts(kind: string | undefined): KindOfParts | undefined {
  return kind === "solution" || kind === "team-member" ? kind : undefined;
}

/** A text that one line would hide, or that a field of one line would take the line breaks out of. */
const MUCH = 80;

function isOfLines({ text, column }: InspectedCell): boolean {
  return text.length > MUCH || /[\r\n]/.test(text) || column?.key.startsWith("Notes") === true;
}
