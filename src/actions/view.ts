import type { RuleId } from "../findings/rule-id";
import type { Severity } from "../findings/finding";

/** What the pane shows between its head and what is said of the selected cell. */
export type View = "overview" | "findings" | "accounts";

/** Which findings are shown: those to which all that is named here applies. */
export interface FindingsFilter {
  readonly severities: ReadonlySet<Severity>;
  /** What the person searches for: words of a message, a column, a value, an address. Blank lets everything through. */
  readonly text: string;
  /** A column's key, null for what is said of the sheet and of whole records; undefined for every column. */
  readonly column: string | null | undefined;
  readonly rule: RuleId | undefined;
  /** 1-based worksheet rows; undefined for all. */
  readonly rows: ReadonlySet<number> | undefined;
  /** True: instead of the findings, what a person has decided to ignore. */
  readonly showsIgnored: boolean;
}

/** Lets every finding through. */
export const EVERYTHING: FindingsFilter = {
  severities: new Set<Severity>(["error", "warning", "info"]),
  text: "",
  column: undefined,
  rule: undefined,
  rows: undefined,
  showsIgnored: false,
};

/** What help is to be opened at. */
export interface HelpTopic {
  /** A rule's entry in the rule reference. */
  readonly rule?: RuleId;
}
