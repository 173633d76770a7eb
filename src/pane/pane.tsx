import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { App } from "../actions/app";
import type { View } from "../actions/view";
import { AccountSection } from "./accounts/account-section";
import { AccountsView } from "./accounts/accounts-view";
import { CodesSection } from "./inspector/codes-section";
import { AddSection } from "./add/add-section";
import { DropTarget } from "./add/drop-target";
import { ErrorBoundary } from "./elements/error-boundary";
import { ExportSection } from "./export/export-section";
import { FindingsView } from "./findings/findings-view";
import { HiddenText } from "./elements/hidden-text";
import { HelpPage } from "./help/help-page";
import { OverviewView } from "./overview/overview-view";
import { NoticeBar } from "./frame/notice-bar";
import { StaleBar } from "./frame/stale-bar";
import { RowChanges } from "./inspector/row-changes";
import { StatusLine } from "./frame/status-line";
import { ViewTabs, viewPanelId, viewTabId } from "./frame/view-tabs";
import { Toolbar } from "./frame/toolbar";
import { AppContext, useAppState } from "./elements/use-app";
import { useKeptFocus } from "./elements/use-kept-focus";
import { useTheme, type Brightness } from "./elements/use-theme";
import { Welcome } from "./frame/welcome";

/** Below this height, in em so that larger text counts, the pane scrolls as a whole instead of in two parts. */
const SHORT = "@media (max-height: 34em)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    [SHORT]: { overflowY: "auto" },
  },
  title: { margin: 0 },
  top: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  main: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    [SHORT]: { flexGrow: 0, flexShrink: 0, flexBasis: "auto", overflowY: "visible" },
  },
  dock: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [SHORT]: { maxHeight: "none", overflowY: "visible" },
  },
});

export interface PaneProps {
  readonly app: App;
  /** The brightness of Office's own theme, where Office tells it. */
  readonly officeBrightness: () => Brightness | undefined;
}

/** The task pane. */
export function Pane({ app, officeBrightness }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(officeBrightness)} className={styles.provider}>
      <ErrorBoundary>
        <AppContext value={app}>
          <Content />
        </AppContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Content() {
  const styles = useStyles();
  const isChecked = useAppState(({ checked }) => checked !== undefined);
  const sheetId = useAppState(({ checked }) => checked?.identity.id ?? "");
  // Opened for one sheet: once another one has come, what was to be added is there.
  const [addingTo, setAddingTo] = useState<string>();
  const isAdding = addingTo === sheetId;
  const isFirstRun = useAppState(({ checked, refusal }) => checked === undefined && refusal === undefined);
  // What lies over the views until it is closed.
  const page = useAppState(({ help, exporting }) => {
    if (help !== undefined) return "help";
    return exporting === undefined ? undefined : "export";
  });
  const view = useAppState((state) => state.view);
  const isShowingViews = isChecked && page === undefined;
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  return (
    <div className={styles.pane} ref={pane}>
      <DropTarget />
      <header className={styles.top}>
        <h1 className={styles.title}>
          <HiddenText>Dealsheet</HiddenText>
        </h1>
        <Toolbar
          isAdding={isAdding}
          onToggleAdding={() => {
            setAddingTo(isAdding ? undefined : sheetId);
          }}
        />
        <StatusLine />
        <NoticeBar />
        <StaleBar />
        {isShowingViews && <ViewTabs />}
      </header>
      <main className={styles.main}>
        {isAdding && (
          <AddSection
            hasSheet={isChecked}
            onClose={() => {
              setAddingTo(undefined);
            }}
          />
        )}
        {page === "help" && <HelpPage />}
        {page === "export" && <ExportSection />}
        {page === undefined && isFirstRun && !isAdding && <Welcome />}
        {isShowingViews && (
          <div role="tabpanel" id={viewPanelId(view)} aria-labelledby={viewTabId(view)}>
            <ViewOf view={view} />
          </div>
        )}
      </main>
      {isChecked && page !== "help" && (
        <div className={styles.dock}>
          <CodesSection />
          <RowChanges />
          {view !== "accounts" && <AccountSection />}
        </div>
      )}
    </div>
  );
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case "overview":
      return <OverviewView />;
    case "findings":
      return <FindingsView />;
    case "accounts":
      return <AccountsView />;
  }
}
