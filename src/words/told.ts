/** What a finding hands to the sentences about it: plain data, as its rule has found it. */
export interface Told {
  /** The column's name as the template has it, or null when it is about a row or the sheet. */
  readonly column: string | null;
  /** The cell's exact text. */
  readonly value: string;
  /** What else there is to name: values, numbers, codes; `problem` where a rule has several things to say. */
  readonly params: Readonly<Record<string, string | number>>;
}
