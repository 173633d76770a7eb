import type { Formats } from "../formats";

/** The names of the pane's views. */
export const views = ({ number }: Formats) => ({
  label: "Views",
  /** Past the findings. */
  skipToCell: "Go to the selected cell",
  overview: "Overview",
  findings: (count: number) => `Findings (${number(count)})`,
  /** `waiting`: rows that await a decision. */
  accounts: (waiting: number) => (waiting === 0 ? "Accounts" : `Accounts (${number(waiting)})`),
});
