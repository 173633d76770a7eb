import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { App } from "../actions/app";
import type { View } from "../actions/view";
import { directionOf } from "../words/language";
import { AccountSection } from "./accounts/account-section";
import { AccountsView } from "./accounts/accounts-view";
import { AddSection } from "./add/add-section";
import { DropTarget } from "./add/drop-target";
import { ErrorBoundary } from "./elements/error-boundary";
import { ExportPage } from "./export/export-page";
import { ReturnedCard } from "./export/returned-card";
import { FindingsView } from "./findings/findings-view";
import { HiddenText } from "./elements/hidden-text";
import { HelpPage } from "./help/help-page";
import { OverviewView } from "./overview/overview-view";
import { NoticeBar } from "./frame/notice-bar";
import { SkipToCell } from "./frame/skip-to-cell";
import { StaleBar } from "./frame/stale-bar";
import { Inspector } from "./inspector/inspector";
import { StatusLine } from "./frame/status-line";
import { ViewTabs, viewPanelId, viewTabId } from "./frame/view-tabs";
import { HELP_BUTTON_ID, Toolbar } from "./frame/toolbar";
import { AppContext, useAppState } from "./elements/use-app";
import { useKeptFocus } from "./elements/use-kept-focus";
import { useReturnFocus } from "./elements/use-return-focus";
import { useScrollToTop } from "./elements/use-scroll-to-top";
import { useTheme, type Brightness } from "./elements/use-theme";
import { Welcome } from "./frame/welcome";
import { TourCard } from "./tour/tour-card";
import { TourContext } from "./tour/tour-context";
import { TOUR_STEPS, type TourStep } from "./tour/tour-steps";

/** Below this height, in em so that larger text counts, the pane scrolls as a whole instead of in two parts. */
const SHORT = "@media (max-height: 34em)";

const useStyles = makeStyles({
  provider: { position: "relative", height: "100%" },
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
    // What is hidden from view inside is placed by it, and scrolls with it instead of with the page.
    position: "relative",
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    [SHORT]: { flexGrow: 0, flexShrink: 0, flexBasis: "auto", overflowY: "visible" },
  },
  dock: {
    position: "relative",
    flexShrink: 0,
    maxHeight: "40%",
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
  /** Whether the tour begins by itself, for a person who has not seen it. */
  readonly startsWithTour?: boolean;
}

/** The task pane. It is laid out the way that the words run, not the way that the person's other texts do. */
export function Pane({ app, officeBrightness, startsWithTour = false }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider
      theme={useTheme(officeBrightness)}
      dir={directionOf(app.words.language)}
      className={styles.provider}
    >
      <AppContext value={app}>
        <ErrorBoundary words={app.words}>
          <Content startsWithTour={startsWithTour} />
        </ErrorBoundary>
      </AppContext>
    </FluentProvider>
  );
}

function Content({ startsWithTour }: { readonly startsWithTour: boolean }) {
  const styles = useStyles();
  const [tourStep, setTourStep] = useState<TourStep | undefined>(startsWithTour ? TOUR_STEPS[0] : undefined);
  const isHelping = useAppState(({ help }) => help !== undefined);
  const isChecked = useAppState(({ checked }) => checked !== undefined);
  const sheetId = useAppState(({ checked }) => checked?.identity.id ?? "");
  // Opened for one sheet: once another one has come, what was to be added is there.
  const [addingTo, setAddingTo] = useState<string>();
  const isAdding = addingTo === sheetId;
  // Kept here, because the inspector itself goes while help is open.
  const [isInspecting, setIsInspecting] = useState<boolean>();
  // Stands in place of the views until it is closed.
  const isExporting = useAppState(({ exporting }) => exporting !== undefined);
  const view = useAppState((state) => state.view);
  const isShowingViews = isChecked && !isExporting;
  const pane = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  useScrollToTop([pane, main], `${sheetId} ${isExporting ? "export" : view}`);
  useReturnFocus(pane, isHelping, HELP_BUTTON_ID);
  return (
    <TourContext value={tourStep}>
      <div className={styles.pane} ref={pane} inert={isHelping}>
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
          {tourStep !== undefined && <TourCard step={tourStep} onStep={setTourStep} />}
          <NoticeBar />
          <StaleBar />
          {isShowingViews && <ViewTabs />}
        </header>
        <main className={styles.main} ref={main}>
          {isAdding && (
            <AddSection
              hasSheet={isChecked}
              onClose={() => {
                setAddingTo(undefined);
              }}
            />
          )}
          {isExporting && <ExportPage />}
          {!isExporting && !isChecked && !isAdding && <Welcome />}
          {isShowingViews && <ReturnedCard />}
          {isShowingViews && (
            <div role="tabpanel" id={viewPanelId(view)} aria-labelledby={viewTabId(view)}>
              {view !== "accounts" && <SkipToCell dock={dock} />}
              <ViewOf view={view} />
            </div>
          )}
        </main>
        {/* The review is about the selected row's account already, and needs the room. */}
        {isShowingViews && view !== "accounts" && (
          <div className={styles.dock} ref={dock}>
            <Inspector isOpen={isInspecting} onToggle={setIsInspecting} />
            <AccountSection />
          </div>
        )}
      </div>
      {isHelping && (
        <HelpPage
          onStartTour={() => {
            setTourStep(TOUR_STEPS[0]);
          }}
        />
      )}
    </TourContext>
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
