import type { ExportPreview } from "../../actions/export-preview";
import { message } from "../../findings/message";
import { effectLines } from "./effect-lines";
import { SeverityMark } from "../elements/severity-mark";
import { useExportStyles } from "./use-export-styles";
import { plural } from "../../findings/plural";

/** What the upload of the planned records will do. */
export function ExportEffects({ plan }: { readonly plan: ExportPreview["plan"] }) {
  const styles = useExportStyles();
  const { records, preflight, warnings, fileErrors } = plan;
  if (records.length === 0) return <p className={styles.text}>There is no record to export.</p>;
  return (
    <>
      {fileErrors.map((finding) => (
        <p key={`${finding.rule} ${finding.column ?? ""}`} className={styles.text}>
          <SeverityMark severity={finding.severity} /> {message(finding)}
        </p>
      ))}
      <h3 className={styles.heading}>{`The upload of ${plural(records.length, "record")} will`}</h3>
      <ul className={styles.list}>
        {effectLines(preflight).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.hint}>
        Partner Center cannot undo this.
        {warnings > 0 && ` ${plural(warnings, "warning")} in these records: look at the findings first.`}
      </p>
    </>
  );
}
