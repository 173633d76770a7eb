import { Switch } from "@fluentui/react-components";
import { useId } from "react";
import type { ExportPreview } from "../../actions/export-preview";
import { changeExport } from "../../actions/prepare-export";
import { useAction, useWords } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

/** Which columns stay behind and why. */
export function ExportColumns({ preview: { plan, options } }: { readonly preview: ExportPreview }) {
  const styles = useExportStyles();
  const words = useWords().exporting.columns;
  const { run } = useAction(changeExport);
  const id = useId();
  const { kept, leftOut } = plan.columns;
  const unknown = options.includesUnknownColumns
    ? kept.filter(({ key }) => key === undefined)
    : leftOut.filter(({ reason }) => reason === "unknown");
  const blank = leftOut.filter(({ reason }) => reason === "blank-header").length;
  if (unknown.length === 0 && blank === 0) return null;
  const headers = unknown.map(({ header }) => header);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.heading}
      </h3>
      {headers.length > 0 && (
        <>
          <p className={styles.text}>{(options.includesUnknownColumns ? words.goingAlong : words.leftOut)(headers)}</p>
          <Switch
            label={words.exportUnknown}
            checked={options.includesUnknownColumns}
            onChange={(_, { checked }) => {
              run({ includesUnknownColumns: checked });
            }}
          />
        </>
      )}
      {blank > 0 && <p className={styles.text}>{words.blank(blank)}</p>}
    </section>
  );
}
