import { useState, type DragEvent } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { FormulaBar } from "./chrome/formula-bar";
import { OpenCsvDialog } from "./chrome/open-csv-dialog";
import { PaneDock } from "./chrome/pane-dock";
import { ProblemStrip } from "./chrome/problem-strip";
import { Ribbon } from "./chrome/ribbon";
import { SheetTabs } from "./chrome/sheet-tabs";
import { TopBar } from "./chrome/top-bar";
import { useRegions } from "./chrome/use-regions";
import { isCsv, type OpenAs, type SourceFile } from "./core/open-workbook";
import { fetchSample, type Sample } from "./core/samples";
import { useSession, useUi } from "./core/session-context";
import { reportProblem } from "./core/ui-store";
import { SheetGrid } from "./grid/sheet-grid";

/** The whole page. */
export function WorkbenchPage({ samples }: { readonly samples: readonly Sample[] }) {
  const session = useSession();
  const theme = useUi((state) => state.theme);
  const [asked, setAsked] = useState<SourceFile>();
  useRegions(session);

  const open = (file: SourceFile, openAs: OpenAs) => {
    setAsked(undefined);
    session.open(file, openAs).then(session.focusSheet, (error: unknown) => {
      reportProblem(
        session.store,
        `${file.name} could not be opened: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  };
  /** A CSV can be read in two ways: the person says which. */
  const choose = (file: SourceFile) => {
    if (isCsv(file.name)) setAsked(file);
    else open(file, "text");
  };
  const take = (file: File) => {
    void file.arrayBuffer().then((buffer) => {
      choose({ name: file.name, bytes: new Uint8Array(buffer) });
    });
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  };

  return (
    <FluentProvider theme={theme === "light" ? webLightTheme : webDarkTheme}>
      <div
        role="presentation"
        className={`workbench-rows is-${theme}`}
        onDrop={onDrop}
        onDragOver={(event) => {
          event.preventDefault();
        }}
      >
        <TopBar
          samples={samples}
          onFile={take}
          onSample={(name) => {
            fetchSample(name).then(choose, (error: unknown) => {
              reportProblem(session.store, String(error));
            });
          }}
        />
        <Ribbon />
        <ProblemStrip />
        <div className="workbench-columns">
          <main className="workbench-main" aria-label="Worksheet">
            <div data-region="formula">
              <FormulaBar />
            </div>
            <div className="sheet-region" data-region="sheet">
              <SheetGrid />
            </div>
            <SheetTabs />
          </main>
          <PaneDock />
        </div>
      </div>
      {asked !== undefined && (
        <OpenCsvDialog
          fileName={asked.name}
          onOpen={(openAs) => {
            open(asked, openAs);
          }}
          onCancel={() => {
            setAsked(undefined);
          }}
        />
      )}
    </FluentProvider>
  );
}
