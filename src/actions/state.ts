import type { Edit } from "../edits/edit";
import type { FindingCounts } from "../findings/count";
import type { Finding } from "../findings/finding";
import type { DealSheet } from "../sheet/deal-sheet";
import type { ExportPreview } from "./export-preview";
import type { ExportedSheet } from "./exported-sheet";
import type { HeaderCell, Selection, SheetIdentity } from "./host";
import type { Notice } from "./notice";
import type { ReturnedFile } from "./returned-file";
import type { SheetBaseline } from "./sheet-baseline";
import type { DecisionsKept } from "./sheet-decisions";
import type { SheetIgnored } from "./sheet-ignored";
import { EVERYTHING, type FindingsFilter, type HelpTopic, type View } from "./view";

/** A worksheet and what the last check said of it. */
export interface LastCheck {
  readonly identity: SheetIdentity;
  readonly dealSheet: DealSheet;
  /** What is told: all that the rules say but what a person has decided to ignore. */
  readonly findings: readonly Finding[];
  /** What is not told. With `findings` it makes up `reported`. */
  readonly ignored: readonly Finding[];
  /** All that the rules say, in the order of the report. */
  readonly reported: readonly Finding[];
  readonly counts: FindingCounts;
  /** One edit a cell: what “Fix all safe” would do now. */
  readonly safeFixes: readonly Edit[];
}

/** A set of edits that can be taken back in one step. */
export interface UndoStep {
  readonly sheetId: string;
  readonly edits: readonly Edit[];
  /** A column that was inserted: it is removed again, if it is still empty. Such a step has no edits. */
  readonly insertedColumn?: HeaderCell;
  /** The keys of the accounts that were confirmed (`decisionKey`): their rows wait again. */
  readonly confirmed?: readonly string[];
}

/**
 * Whether the last check still holds. `changing`: cells have changed and a quiet check will follow. `out-of-date`: that
 * check was not possible; a person has to ask for one.
 */
export type Freshness = "current" | "changing" | "out-of-date";

export type Phase = "idle" | "importing" | "checking" | "checked" | "failed";

/** Everything the pane draws from: plain data, replaced and never changed in place. */
export interface State {
  readonly phase: Phase;
  readonly view: View;
  /** Which findings are shown. */
  readonly findingsFilter: FindingsFilter;
  /** What help is open at; undefined while it is closed. It lies over the views. */
  readonly help: HelpTopic | undefined;
  /** How far the check that is under way has come, 0 to 1. */
  readonly progress: number | undefined;
  /** Whether changes are checked as they are made. */
  readonly isLive: boolean;
  /** The id of the action that is running, if one is. */
  readonly busy: string | undefined;
  readonly checked: LastCheck | undefined;
  /** Why the active sheet has no findings: it is empty, or no co-sell file. */
  readonly refusal: string | undefined;
  readonly freshness: Freshness;
  /** The ids of the worksheets that were painted and not cleared since. */
  readonly highlighted: ReadonlySet<string>;
  readonly selection: Selection | undefined;
  readonly exporting: ExportPreview | undefined;
  /** Worksheet id → what was exported of it last: that is what a processed file is compared with. */
  readonly exported: ReadonlyMap<string, ExportedSheet>;
  /** The file that was imported last, if it came back from an upload and nobody has closed what is said of it. */
  readonly returned: ReturnedFile | undefined;
  readonly notice: Notice | undefined;
  /** The newest step last. */
  readonly undoSteps: readonly UndoStep[];
  /** Worksheet id → the values that its changes are told from. */
  readonly baselines: ReadonlyMap<string, SheetBaseline>;
  /** Worksheet id → what a person does not want to be told there. */
  readonly ignored: ReadonlyMap<string, SheetIgnored>;
  /** Worksheet id → the accounts that a person has decided on there without the cells saying so, as `decisionKey` writes them. */
  readonly accountDecisions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Worksheet id → whether these decisions outlast the pane. */
  readonly decisionsKept: ReadonlyMap<string, DecisionsKept>;
  /** The ids of the worksheets whose values the pane itself has put there. */
  readonly imported: ReadonlySet<string>;
}

export const INITIAL_STATE: State = {
  phase: "idle",
  view: "overview",
  findingsFilter: EVERYTHING,
  help: undefined,
  progress: undefined,
  isLive: true,
  busy: undefined,
  checked: undefined,
  refusal: undefined,
  freshness: "current",
  highlighted: new Set(),
  selection: undefined,
  exporting: undefined,
  exported: new Map(),
  returned: undefined,
  notice: undefined,
  undoSteps: [],
  baselines: new Map(),
  ignored: new Map(),
  accountDecisions: new Map(),
  decisionsKept: new Map(),
  imported: new Set(),
};
