import type { InspectedCell } from "../../actions/inspected-cell";
import { Tag } from "../elements/tag";
import { useWords } from "../elements/use-app";

/** What a cell is, in one or two words beside its name: blank, formula, read-only, with errors. */
export function CellTags({ cell }: { readonly cell: InspectedCell }) {
  const { inspector } = useWords();
  const { content, lock, findings } = cell;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return (
    <>
      {lock !== undefined && <Tag>{inspector.readOnly}</Tag>}
      {(content === "blank" || content === "formula" || content === "error") && <Tag>{inspector.content[content]}</Tag>}
      {errors > 0 && <Tag isStrong>{inspector.errors(errors)}</Tag>}
      {errors === 0 && warnings > 0 && <Tag isStrong>{inspector.warnings(warnings)}</Tag>}
    </>
  );
}
