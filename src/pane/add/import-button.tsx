import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { importCsv } from "../../actions/import-csv";
import { ActionIcon } from "../elements/action-icon";
import { useWords } from "../elements/use-app";
import { useImport } from "./use-import";

/** Chooses a CSV file and imports it; for everyone who does not drop one onto the pane. */
export function ImportButton({ appearance = "secondary" }: { readonly appearance?: "primary" | "secondary" }) {
  const input = useRef<HTMLInputElement>(null);
  const { add } = useWords();
  const { isOff, importFiles } = useImport();
  return (
    <>
      <Button
        appearance={appearance}
        icon={<ActionIcon name={importCsv.icon} />}
        disabledFocusable={isOff}
        onClick={() => {
          input.current?.click();
        }}
      >
        {add.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={add.fileInput}
        hidden
        onChange={({ target }) => {
          importFiles(target.files);
          // Or choosing the same file again would be no change.
          target.value = "";
        }}
      />
    </>
  );
}
