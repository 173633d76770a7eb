import type { Formats } from "../formats";

/** Changes that are shown before they are made. */
export const edits = ({ number }: Formats) => ({
  change: "Change",
  to: "to",
  /** Behind a value that is kept as it is. */
  stays: "stays",
  blank: "(blank)",
  suggestion: "Suggestion",
  tickAll: (ticked: number, all: number) => `All (${number(ticked)} of ${number(all)})`,
  tick: (address: string) => `Change ${address}`,
  apply: (n: number) => `Apply ${number(n)}`,
  nothingTicked: "Tick at least one change.",
  cancel: "Cancel",
  showMore: (n: number) => `Show ${number(n)} more`,
});
