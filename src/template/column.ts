/** What kind of value a column holds; each kind is judged by the cell rules of that name. */
export type ColumnKind =
  | "text"
  | "system"
  | "identifier"
  | "one-of"
  | "country"
  | "currency"
  | "date"
  | "amount"
  | "sales-stage"
  | "reason-code"
  | "help-code"
  | "email"
  | "phone"
  | "duns"
  | "domain-name"
  | "partner-id"
  | "consent"
  | "account-match"
  | "suggestion"
  | "solution"
  | "team-member";

/**
 * When a column must be filled: `always` (R) · `match` (R, M: even to search for accounts) · `create` (R*) ·
 * `if-help` / `if-no-help` (Microsoft help required? says Yes / No) · `if-reason` (substatus Declined, Lost or Error) ·
 * `one` (one of a repeating family: number 1 is R) · `no`.
 */
export type Requirement = "always" | "match" | "create" | "if-help" | "if-no-help" | "if-reason" | "no";

/**
 * When a column turns read-only: `always` (A) · `created` (C) once the deal exists · `shared` (F) once shared with
 * Microsoft · `yes` (Y) once the baseline says Yes · `code` (N) once the baseline holds a code · `never`.
 */
export type Lock = "always" | "created" | "shared" | "yes" | "code" | "never";

/** The part of the file that a column belongs to; also the order in which a person thinks of it. */
export type ColumnGroup =
  "system" | "customer" | "contact" | "deal" | "engagement" | "iot" | "account-match" | "solutions" | "team";

/** One value that an enumerated column accepts, with what it means where the value alone does not say it. */
export interface AcceptedValue {
  readonly value: string;
  readonly meaning?: string;
}

/** A column of Partner Center's co-sell template: a row of the table in `columns.ts`, not a class. */
export interface Column {
  /** The canonical name: what findings say and what rules ask for, e.g. `Customer Country`, `Solution 3`. */
  readonly key: string;
  /** Every other spelling seen in a template, a download or the documentation. */
  readonly spellings: readonly string[];
  readonly kind: ColumnKind;
  readonly group: ColumnGroup;
  readonly required: Requirement;
  readonly lock: Lock;
  /**
   * The values that pass (`one-of`, codes) or that are suggested (`suggestsOnly`). Countries and currencies are not
   * here but in their own tables: there are hundreds of them.
   */
  readonly values?: readonly AcceptedValue[];
  /** True when `values` are suggestions and another value is no mistake. */
  readonly suggestsOnly?: boolean;
  /** One or two plain sentences for the person who fills the cell in. */
  readonly description: string;
  /** A value that passes, from the source where it gives one. Blank where the source gives none. */
  readonly sample: string;
  /** Where this is written, e.g. `bulk-operations.md, table row “Currency”`. */
  readonly source: string;
  /** The number N of a repeating column (`Solution 3` → 3). */
  readonly number?: number;
}
