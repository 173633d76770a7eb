export type Severity = "error" | "warning" | "info";

/**
 * A value that would mend the cell. `safe`: the one value meant, beyond doubt; may be applied in bulk.
 * `offered`: a likely value that a person must confirm.
 */
export interface Fix {
  readonly value: string;
  readonly kind: "safe" | "offered";
}

/** One thing said about one cell, row, column or the sheet: plain data, no text (rules.md §6). */
export interface Finding {
  /** The id of the rule that says it, e.g. `currency-code`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The 1-based worksheet row, or null when it is about a column or the sheet. */
  readonly row: number | null;
  /** The column key (of an unknown column, its header verbatim), or null when it is about a row or the sheet. */
  readonly column: string | null;
  /** The cell's exact text; `""` when it is not about one cell. */
  readonly value: string;
  /** What the message needs besides: names, numbers, codes. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}
