/** What the pane tells a person once about something that was done, or could not be done. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: string;
  /** Text for a report, to be copied; says nothing of the person's data. */
  readonly details?: string;
  /** True when the newest undo step takes back what the notice tells of. */
  readonly canUndo?: boolean;
  /** What the button says that does so, where “Undo” would be taken for something else. */
  readonly undoLabel?: string;
}
