/** Where an account is registered: with Microsoft, with Dun & Bradstreet, or nowhere that the text tells. */
export type AccountKind = "microsoft" | "duns" | "unknown";

/** A customer account as one cell of the file writes it. */
export interface Account {
  readonly kind: AccountKind;
  /** The ID without its label, e.g. `12-1FG2G` or `659410848`; blank when the text has none. */
  readonly id: string;
  /** Blank when the text has none. */
  readonly name: string;
  readonly address: string;
  /** The cell's exact text: what is copied when the account is chosen. */
  readonly text: string;
}
