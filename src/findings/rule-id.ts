export type SheetRuleId =
  | "wrong-file"
  | "old-template"
  | "column-missing"
  | "column-duplicate"
  | "column-unknown"
  | "column-gap"
  | "too-many-records"
  | "service-error"
  | "duplicate-id"
  | "possible-duplicate";

export type RecordRuleId =
  | "locked"
  | "read-only"
  | "id-pair"
  | "status-pair"
  | "status-transition"
  | "not-applicable"
  | "notes-expected"
  | "close-date-past"
  | "numbering";

export type CellRuleId =
  | "required"
  | "consent"
  | "cell-error"
  | "lost-letters"
  | "excel-damage"
  | "identifier"
  | "one-of"
  | "country-code"
  | "currency-code"
  | "date"
  | "amount"
  | "sales-stage"
  | "reason-code"
  | "help-code"
  | "email"
  | "phone"
  | "postal-code"
  | "duns"
  | "domain-name"
  | "partner-id"
  | "solution"
  | "team-member"
  | "account-match"
  | "formula"
  | "untrimmed";

/** A rule as rules.md names it. Stable: files, settings and tests speak of these names. */
export type RuleId = SheetRuleId | RecordRuleId | CellRuleId;

/** Every rule, in the order of the report (rules.md §§4, 5). */
export const RULE_IDS = [
  "wrong-file",
  "old-template",
  "column-missing",
  "column-duplicate",
  "column-unknown",
  "column-gap",
  "too-many-records",
  "locked",
  "service-error",
  "read-only",
  "id-pair",
  "duplicate-id",
  "possible-duplicate",
  "required",
  "consent",
  "cell-error",
  "lost-letters",
  "excel-damage",
  "identifier",
  "one-of",
  "country-code",
  "currency-code",
  "date",
  "amount",
  "sales-stage",
  "reason-code",
  "help-code",
  "email",
  "phone",
  "postal-code",
  "duns",
  "domain-name",
  "partner-id",
  "solution",
  "team-member",
  "account-match",
  "status-pair",
  "status-transition",
  "not-applicable",
  "notes-expected",
  "close-date-past",
  "numbering",
  "formula",
  "untrimmed",
] as const satisfies readonly RuleId[];

const known: ReadonlySet<string> = new Set(RULE_IDS);

export function isRuleId(text: string): text is RuleId {
  return known.has(text);
}
