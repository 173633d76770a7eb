import { Button } from "@fluentui/react-components";
import { exportCsv } from "../../actions/export-csv";
import { exportToSheet } from "../../actions/export-to-sheet";
import { useAction, useWords } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

export interface OtherWaysProps {
  readonly name: string;
  readonly isSingle: boolean;
  /** Whether the file's text is shown already. */
  readonly isShown: boolean;
}

/** Ways on for a file that did not arrive, which nobody can know but the person. */
export function OtherWays({ name, isSingle, isShown }: OtherWaysProps) {
  const { buttons } = useExportStyles();
  const words = useWords().exporting.files;
  const text = useAction(exportCsv);
  const sheet = useAction(exportToSheet);
  return (
    <div className={buttons}>
      {!isShown && (
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={text.isOff}
          onClick={() => {
            text.run({ file: name, asText: true });
          }}
        >
          {isSingle ? words.notThere : words.notThereName(name)}
        </Button>
      )}
      <Button
        appearance="subtle"
        size="small"
        {...(isSingle ? {} : { "aria-label": words.newSheetName(name) })}
        disabledFocusable={sheet.isOff}
        onClick={() => {
          sheet.run(name);
        }}
      >
        {sheet.label}
      </Button>
    </div>
  );
}
