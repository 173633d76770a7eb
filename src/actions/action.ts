import type { Checker } from "../rules/checker";
import type { CheckRuns } from "./check-run";
import type { Host } from "./host";
import type { Notice } from "./notice";
import type { AppWords, Words } from "../words/words";
import type { State, UndoStep } from "./state";

/** Names an action. Each has a label among the words: one without does not compile. */
export type ActionId = keyof Words["actions"]["labels"];

export type IconName =
  | "check"
  | "fix"
  | "fix-all"
  | "account"
  | "export"
  | "save"
  | "clear"
  | "sample"
  | "select"
  | "undo"
  | "import"
  | "new"
  | "column"
  | "next"
  | "previous"
  | "restore"
  | "ignore"
  | "start";

/** What an action works with. */
export interface ActionContext {
  readonly host: Host;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly words: AppWords;
  readonly getState: () => State;
  readonly setState: (change: Partial<State>) => void;
  readonly checkRuns: CheckRuns;
  /** The checkers of the worksheets that were checked, by worksheet id: what they know makes the next check quick. */
  readonly checkers: Map<string, Checker>;
}

/** What an action has done, as a value. Failures are thrown: a `HostError`, or a bug. */
export interface Outcome {
  readonly notice?: Notice;
  /** What takes it back. */
  readonly undo?: UndoStep;
}

/** Something that a person can do; the pane's buttons and the ribbon's are drawn from these records. */
export interface Action<Input = void> {
  readonly id: ActionId;
  readonly icon: IconName;
  /** True when it may run beside others: it neither reads nor changes cells. */
  readonly isLight?: boolean;
  /** True when it reads the sheet anew: a quiet check that is under way is given up. */
  readonly checks?: boolean;
  readonly isEnabled: (state: State) => boolean;
  readonly perform: (context: ActionContext, input: Input) => Promise<Outcome>;
}
