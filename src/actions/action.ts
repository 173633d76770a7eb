import type { Host } from "./host";
import type { Notice } from "./notice";
import type { State, UndoStep } from "./state";

export type IconName =
  "check" | "fix" | "fix-all" | "account" | "export" | "save" | "clear" | "sample" | "select" | "undo";

/** What an action works with. */
export interface ActionContext {
  readonly host: Host;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly getState: () => State;
  readonly setState: (change: Partial<State>) => void;
  /** Starts a check: what it answers says, later, whether a newer check has been asked for meanwhile. */
  readonly beginCheck: () => { readonly isSuperseded: () => boolean };
}

/** What an action has done, as a value. Failures are thrown: a `HostError`, or a bug. */
export interface Outcome {
  readonly notice?: Notice;
  /** What takes it back. */
  readonly undo?: UndoStep;
}

/** Something that a person can do; the pane's buttons and the ribbon's are drawn from these records. */
export interface Action<Input = void> {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** True when it may run beside others: it neither reads nor changes cells. */
  readonly isLight?: boolean;
  /** True when it reads the sheet anew: a quiet check that is under way is given up. */
  readonly checks?: boolean;
  readonly isEnabled: (state: State) => boolean;
  readonly perform: (context: ActionContext, input: Input) => Promise<Outcome>;
}
