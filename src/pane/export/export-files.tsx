import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { exportCsv } from "../../actions/export-csv";
import type { ExportPreview } from "../../actions/export-preview";
import { exportToSheet } from "../../actions/export-to-sheet";
import { plural } from "../../findings/plural";
import { ActionIcon } from "../elements/action-icon";
import { TextToCopy } from "../elements/text-to-copy";
import { useAction } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

const useStyles = makeStyles({
  file: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  ways: { display: "flex", flexWrap: "wrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The planned files, each with its own Save; several also with one for all. */
export function ExportFiles({ preview: { plan, saved, fileText } }: { readonly preview: ExportPreview }) {
  const styles = useStyles();
  const shared = useExportStyles();
  const { isOff, run } = useAction(exportCsv);
  const { files } = plan;
  if (files.length === 0) return null;
  const isSingle = files.length === 1;
  return (
    <div>
      <h3 className={shared.heading}>{isSingle ? "File" : "Files"}</h3>
      {!isSingle && <p className={shared.hint}>Partner Center takes at most 1,000 records in a file.</p>}
      <ul className={shared.plainList}>
        {files.map(({ name, rows }) => (
          <li key={name} className={styles.file}>
            <span>
              <span className={styles.name}>{name}</span>, {plural(rows.length, "record")}
              {saved.includes(name) && " (saved)"}
            </span>
            <Button
              appearance={isSingle ? "primary" : "secondary"}
              icon={<ActionIcon name={exportCsv.icon} />}
              {...(isSingle ? {} : { "aria-label": `${exportCsv.label} ${name}` })}
              disabledFocusable={isOff}
              onClick={() => {
                run({ file: name });
              }}
            >
              {exportCsv.label}
            </Button>
          </li>
        ))}
      </ul>
      {!isSingle && (
        <Button
          appearance="primary"
          disabledFocusable={isOff}
          onClick={() => {
            run({});
          }}
        >
          {`${exportCsv.label} all`}
        </Button>
      )}
      {files
        .filter(({ name }) => saved.includes(name) || fileText?.name === name)
        .map(({ name }) => (
          <OtherWays key={name} name={name} isSingle={isSingle} isShown={fileText?.name === name} />
        ))}
      {fileText !== undefined && <TextToCopy label={`Text of ${fileText.name}`} text={fileText.text} />}
    </div>
  );
}

interface OtherWaysProps {
  readonly name: string;
  readonly isSingle: boolean;
  /** Whether the file's text is shown already. */
  readonly isShown: boolean;
}

/** Ways on for a file that did not arrive, which nobody can know but the person. */
function OtherWays({ name, isSingle, isShown }: OtherWaysProps) {
  const styles = useStyles();
  const text = useAction(exportCsv);
  const sheet = useAction(exportToSheet);
  return (
    <div className={styles.ways}>
      {!isShown && (
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={text.isOff}
          onClick={() => {
            text.run({ file: name, asText: true });
          }}
        >
          {isSingle ? "File not there? Show its text" : `${name} not there? Show its text`}
        </Button>
      )}
      <Button
        appearance="subtle"
        size="small"
        {...(isSingle ? {} : { "aria-label": `${exportToSheet.label}: ${name}` })}
        disabledFocusable={sheet.isOff}
        onClick={() => {
          sheet.run(name);
        }}
      >
        {exportToSheet.label}
      </Button>
    </div>
  );
}
