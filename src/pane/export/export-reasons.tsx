import { Switch } from "@fluentui/react-components";
import type { ExportPreview, OverridableReason, ReasonRows } from "../../actions/export-preview";
import { changeExport } from "../../actions/prepare-export";
import { plural } from "../../findings/plural";
import { rowList } from "./row-list";
import { useAction } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

const REASONS: Readonly<Record<ReasonRows["reason"], string>> = {
  errors: "with errors, which the upload would refuse",
  locked: "closed already, which can no longer be changed",
  succeeded: "without an error from the last upload, so they are done",
  unchanged: "not changed since the starting point",
};

/** Which records are left out and why; each reason but one can be overruled. */
export function ExportReasons({ preview: { reasons, options } }: { readonly preview: ExportPreview }) {
  const styles = useExportStyles();
  const { run } = useAction(changeExport);
  if (reasons.length === 0) return <p className={styles.hint}>No record is left out.</p>;
  const overrule = (reason: OverridableReason, isOverruled: boolean): void => {
    const overrides = new Set(options.overrides);
    if (isOverruled) overrides.add(reason);
    else overrides.delete(reason);
    run({ overrides });
  };
  return (
    <div>
      <h3 className={styles.heading}>Records to think about</h3>
      <ul className={styles.plainList}>
        {reasons.map(({ reason, rows, isOverruled }) => (
          <li key={reason} className={styles.entry}>
            <p className={styles.text}>
              {isOverruled ? "Going along" : "Left out"}: {plural(rows.length, "record")} {REASONS[reason]}.
            </p>
            <p className={styles.hint}>{rowList(rows)}</p>
            {reason !== "locked" && (
              <Switch
                label="Export them"
                aria-label={`Export them: ${plural(rows.length, "record")} ${REASONS[reason]}`}
                checked={isOverruled}
                onChange={(_, { checked }) => {
                  overrule(reason, checked);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
