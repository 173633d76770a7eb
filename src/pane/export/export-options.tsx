import { Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ExportOptions as Options } from "../../actions/export-preview";
import { changeExport } from "../../actions/prepare-export";
import { useAction, useWords } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

const useStyles = makeStyles({
  name: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

export interface ExportOptionsProps {
  readonly options: Options;
  /** The name that a file has as long as nobody has typed one. */
  readonly defaultName: string;
}

/** The name of the file, and whether it begins with a byte order mark. */
export function ExportOptions({ options, defaultName }: ExportOptionsProps) {
  const styles = useStyles();
  const shared = useExportStyles();
  const words = useWords().exporting.files;
  const { run } = useAction(changeExport);
  const name = useId();
  const nameHint = useId();
  const bomHint = useId();
  const [fileName, setFileName] = useState(options.fileName);
  return (
    <>
      <div className={styles.name}>
        <label htmlFor={name}>{words.fileName}</label>
        <Input
          id={name}
          aria-describedby={nameHint}
          placeholder={defaultName}
          value={fileName}
          autoComplete="off"
          onChange={(_, { value }) => {
            setFileName(value);
            run({ fileName: value });
          }}
        />
        <p id={nameHint} className={shared.hint}>
          {words.fileNameHint}
        </p>
      </div>
      <div>
        <Switch
          label={words.bom}
          aria-describedby={bomHint}
          checked={options.bom}
          onChange={(_, { checked }) => {
            run({ bom: checked });
          }}
        />
        <p id={bomHint} className={shared.hint}>
          {words.bomHint}
        </p>
      </div>
    </>
  );
}
