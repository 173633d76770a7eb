import { Switch } from "@fluentui/react-components";
import type { ExportPreview } from "../../actions/export-preview";
import { changeExport } from "../../actions/prepare-export";
import { useAction } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

/** Which columns are left out and why. */
export function ExportColumns({ preview: { plan, options } }: { readonly preview: ExportPreview }) {
  const styles = useExportStyles();
  const { run } = useAction(changeExport);
  const { kept, leftOut } = plan.columns;
  const unknown = options.includesUnknownColumns
    ? kept.filter(({ key }) => key === undefined)
    : leftOut.filter(({ reason }) => reason === "unknown");
  const blank = leftOut.filter(({ reason }) => reason === "blank-header").length;
  if (unknown.length === 0 && blank === 0) return null;
  const names = unknown.map(({ header }) => `“${header}”`).join(", ");
  return (
    <div>
      <h3 className={styles.heading}>Columns to think about</h3>
      {unknown.length > 0 && (
        <>
          <p className={styles.text}>
            {options.includesUnknownColumns ? "Going along" : "Left out"}: {names}. Partner Center does not know{" "}
            {unknown.length === 1 ? "this column" : "these columns"}.
          </p>
          <Switch
            label="Export unknown columns"
            checked={options.includesUnknownColumns}
            onChange={(_, { checked }) => {
              run({ includesUnknownColumns: checked });
            }}
          />
        </>
      )}
      {blank > 0 && (
        <p className={styles.text}>
          Left out: {blank === 1 ? "1 column" : `${blank} columns`} without a header. Give a header to export it.
        </p>
      )}
    </div>
  );
}
