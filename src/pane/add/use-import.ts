import { useCallback } from "react";
import { importCsv } from "../../actions/import-csv";
import { useAction } from "../elements/use-app";

/** Imports what a file picker or a drop hands over. */
export function useImport(): { readonly isOff: boolean; readonly importFiles: (files: FileList | null) => void } {
  const { isOff, run } = useAction(importCsv);
  const importFiles = useCallback(
    (files: FileList | null) => {
      run([...(files ?? [])]);
    },
    [run],
  );
  return { isOff, importFiles };
}
