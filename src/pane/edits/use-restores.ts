import { useMemo } from "react";
import { restoresOf, type RestoreScope } from "../../actions/restore-cells";
import type { ShownEdit } from "./edit-list";
import { useAppState } from "../elements/use-app";

/** What restoring would change now. `row` alone: a deal; `column` alone: a column's changed read-only cells. */
export function useRestores(scope: RestoreScope | undefined): readonly ShownEdit[] {
  const checked = useAppState((state) => state.checked);
  const baselines = useAppState((state) => state.baselines);
  const { row, column } = scope ?? {};
  return useMemo(() => {
    const wanted: RestoreScope | undefined =
      row !== undefined ? { row } : column !== undefined ? { column } : undefined;
    const restores = wanted === undefined ? [] : restoresOf({ checked, baselines }, wanted);
    return restores.map(({ edit: { address }, before, after }) => ({ address, before, after }));
  }, [checked, baselines, row, column]);
}
