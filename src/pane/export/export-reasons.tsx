import { Switch } from "@fluentui/react-components";
import { useId } from "react";
import type { ExportPreview, OverridableReason } from "../../actions/export-preview";
import { changeExport } from "../../actions/prepare-export";
import { SeverityMark } from "../elements/severity-mark";
import { useAction, useWords } from "../elements/use-app";
import { RowsLine } from "./rows-line";
import { useExportStyles } from "./use-export-styles";

/** Which records stay behind and why, each with the way to its rows; each reason but one can be overruled. */
export function ExportReasons({ preview: { reasons, options } }: { readonly preview: ExportPreview }) {
  const styles = useExportStyles();
  const words = useWords().exporting.reasons;
  const { run } = useAction(changeExport);
  const id = useId();
  if (reasons.length === 0) return <p className={styles.hint}>{words.none}</p>;
  const overrule = (reason: OverridableReason, isOverruled: boolean): void => {
    const overrides = new Set(options.overrides);
    if (isOverruled) overrides.add(reason);
    else overrides.delete(reason);
    run({ overrides });
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {reasons.every(({ isOverruled }) => isOverruled) ? words.headingAlong : words.heading}
      </h3>
      <ul className={styles.plainList}>
        {reasons.map(({ reason, rows, isOverruled }) => {
          const text = words.text[reason];
          const sentence = (isOverruled ? words.goingAlong : words.leftOut)(rows.length, text);
          return (
            <li key={reason} className={styles.entry}>
              <p className={styles.marked}>
                {reason === "errors" && <SeverityMark severity="error" />}
                {reason === "exported" && isOverruled && <SeverityMark severity="warning" />}
                <span>{sentence}</span>
              </p>
              <RowsLine rows={rows} name={sentence} />
              {reason !== "locked" && (
                <Switch
                  label={words.exportThem}
                  aria-label={words.exportThemName(rows.length, text)}
                  checked={isOverruled}
                  onChange={(_, { checked }) => {
                    overrule(reason, checked);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
