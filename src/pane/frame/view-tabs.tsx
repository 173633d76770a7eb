import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { accountReview } from "../../actions/account-review";
import type { View } from "../../actions/view";
import { useApp, useAppState, useWords } from "../elements/use-app";

export function viewTabId(view: View): string {
  return `view-tab-${view}`;
}

export function viewPanelId(view: View): string {
  return `view-panel-${view}`;
}

// Where text is large the names take more than one line.
const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** The views of a checked sheet. */
export function ViewTabs() {
  const styles = useStyles();
  const { show } = useApp();
  const { views } = useWords();
  const view = useAppState((state) => state.view);
  // As in the status line: notes ask for nothing.
  const findings = useAppState(({ checked }) =>
    checked === undefined ? 0 : checked.counts.errors + checked.counts.warnings,
  );
  const waiting = useAppState((state) => accountReview(state).waiting.length);
  const names: readonly (readonly [View, string])[] = [
    ["overview", views.overview],
    ["findings", views.findings(findings)],
    ["accounts", views.accounts(waiting)],
  ];
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={views.label}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = names.find(([name]) => name === value);
        if (chosen !== undefined) show(chosen[0]);
      }}
    >
      {names.map(([name, text]) => (
        <Tab key={name} value={name} id={viewTabId(name)} aria-controls={view === name ? viewPanelId(name) : undefined}>
          {text}
        </Tab>
      ))}
    </TabList>
  );
}
