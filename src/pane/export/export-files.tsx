import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { exportCsv } from "../../actions/export-csv";
import type { ExportPreview } from "../../actions/export-preview";
import { TextToCopy } from "../elements/text-to-copy";
import { useAction, useWords } from "../elements/use-app";
import { ExportOptions } from "./export-options";
import { OtherWays } from "./other-ways";
import { useExportStyles } from "./use-export-styles";
import { useFileSizes } from "./use-file-sizes";

const useStyles = makeStyles({
  file: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The planned files with their records and sizes, how they are written, and ways on where one does not arrive. */
export function ExportFiles({ preview }: { readonly preview: ExportPreview }) {
  const styles = useStyles();
  const shared = useExportStyles();
  const words = useWords().exporting.files;
  const { isOff, run } = useAction(exportCsv);
  const id = useId();
  const sizes = useFileSizes(preview);
  const { plan, saved, fileText, options, defaultName } = preview;
  const { files } = plan;
  if (files.length === 0) return null;
  const isSingle = files.length === 1;
  const handed = files.filter(({ name }) => saved.includes(name) || fileText?.name === name);
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h3 id={id} className={shared.heading}>
        {words.heading(files.length)}
      </h3>
      {!isSingle && <p className={shared.hint}>{words.mostRecords}</p>}
      <ul className={shared.plainList}>
        {files.map(({ name, rows }) => (
          <li key={name} className={shared.entry}>
            <div className={styles.file}>
              <span>
                <span className={styles.name}>{name}</span>
                <br />
                <span className={styles.facts}>
                  {words.facts(rows.length, sizes?.get(name))}
                  {saved.includes(name) && ` (${words.saved})`}
                </span>
              </span>
              {!isSingle && (
                <Button
                  size="small"
                  aria-label={words.saveName(name)}
                  disabledFocusable={isOff}
                  onClick={() => {
                    run({ file: name });
                  }}
                >
                  {words.save}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ExportOptions options={options} defaultName={defaultName} />
      {handed.map(({ name }) => (
        <OtherWays key={name} name={name} isSingle={isSingle} isShown={fileText?.name === name} />
      ))}
      {fileText !== undefined && <TextToCopy label={words.textOf(fileText.name)} text={fileText.text} />}
    </section>
  );
}
