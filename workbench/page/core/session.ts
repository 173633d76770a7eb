import { createFaults } from "../../api/faults";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "../../api/requirement-sets";
import type { Manifest } from "../../host/manifest";
import { Workbook } from "../../model/workbook";
import { areaOf, selectionOf } from "../grid/selection-moves";
import { createBatchLog, type WritableBatchLog } from "./batch-log";
import { createCellEditing, type CellEditing } from "./cell-editing";
import type { Conditions } from "./connected-frame";
import { openWorkbook, type OpenAs, type SourceFile } from "./open-workbook";
import { createPane, type Pane } from "./pane";
import type { GridSelection, UiState } from "./ui-state";
import { createUiStore, reportProblem, type UiStore } from "./ui-store";

export interface SessionSources {
  readonly manifest: Manifest;
  readonly apiSets: ReadonlyMap<string, string>;
  /** Beyond the workbench's usual ones, e.g. a lower ExcelApi. */
  readonly requirementSets?: RequirementSets;
  readonly theme: UiState["theme"];
  /** The display language of Office, a BCP 47 tag. */
  readonly language?: string;
}

/** Everything behind the page: the workbook, the pane that works on it, and what the page shows beside them. */
export interface Session {
  readonly workbook: Workbook;
  readonly manifest: Manifest;
  readonly store: UiStore;
  readonly editing: CellEditing;
  readonly pane: Pane;
  readonly batches: WritableBatchLog;
  readonly unsupported: ReadonlySet<string>;
  readonly conditions: Conditions;
  readonly select: (selection: GridSelection) => void;
  /** Puts a file in place of the workbook; the pane starts anew, as it does beside another document. */
  readonly open: (file: SourceFile, openAs: OpenAs) => Promise<void>;
  /** Puts the focus on the sheet, where the keys go. */
  readonly focusSheet: () => void;
  /** The grid tells how. */
  readonly onFocusSheet: (focus: () => void) => void;
}

export function createSession({
  manifest,
  apiSets,
  requirementSets = {},
  theme,
  language = "en-US",
}: SessionSources): Session {
  const workbook = new Workbook();
  const store = createUiStore(theme);
  const batches = createBatchLog();
  const unsupported = new Set<string>();
  const conditions: Conditions = {
    faults: createFaults(),
    fault: undefined,
    requirementSets: { ...DEFAULT_REQUIREMENT_SETS, ...requirementSets },
  };
  let giveFocus = () => {
    // Until the grid is drawn there is nothing to focus.
  };
  const focusSheet = () => {
    giveFocus();
  };
  const surroundings = {
    workbook,
    manifest,
    apiSets,
    language,
    batches,
    unsupported,
    conditions,
    onProblem: (problem: string) => {
      reportProblem(store, problem);
    },
  };
  const pane = createPane(surroundings, store, focusSheet);

  /** While the page itself selects, the active cell may be another corner than the first of the area. */
  let selecting = false;
  const followSelection = () => {
    if (!selecting)
      store.setState({ selection: selectionOf(workbook.selection.area), notice: undefined, listOpen: false });
  };
  workbook.subscribe((change) => {
    if (["selection", "sheet-activated", "loaded"].includes(change.kind)) followSelection();
    if (change.kind === "loaded") store.setState({ edit: undefined });
    store.setState(({ revision }) => ({ revision: revision + 1 }));
  });

  return {
    workbook,
    manifest,
    store,
    editing: createCellEditing(workbook, store),
    pane,
    batches,
    unsupported,
    conditions,
    focusSheet,
    onFocusSheet(focus) {
      giveFocus = focus;
    },
    select(selection) {
      const before = store.getState().selection;
      store.setState({ selection, notice: undefined, listOpen: false });
      if (JSON.stringify(areaOf(before)) === JSON.stringify(areaOf(selection))) return;
      selecting = true;
      try {
        workbook.select(workbook.activeSheet.id, areaOf(selection));
      } finally {
        selecting = false;
      }
    },
    async open(file, openAs) {
      await openWorkbook(workbook, file, openAs);
      pane.restart();
    },
  };
}
