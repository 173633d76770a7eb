import { columnLetters } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import type { AcceptedValue, Column } from "../template/column";
import { COUNTRIES } from "../template/countries";
import { TENDER } from "../template/currencies";
import { ERROR_REASONS, LOST_REASONS } from "../template/value-lists";
import type { ListOffer } from "./host";
import type { RowCase } from "./row-list";

/** What the dropdown of a column offers. */
export type Choices = Pick<ListOffer, "values" | "byRow" | "suggestsOnly">;

const STATUS = "Partner Referral Status";
const SUBSTATUS = "Partner Referral Substatus";

/** Source: bulk-operations.md, table row “Declined/Lost/Error reason”. Any other substatus needs no reason. */
const REASON_CASES: readonly RowCase[] = [
  { when: ["Declined", "Lost"], values: valuesOf(LOST_REASONS) },
  { when: ["Error"], values: valuesOf(ERROR_REASONS) },
];

/** The pairs that rules.md §5 lets pass, for new deals and for existing ones. */
const SUBSTATUS_CASES: readonly RowCase[] = [
  { when: ["New"], values: ["Accepted", "Pending", "Received"] },
  { when: ["Active"], values: ["Accepted"] },
  { when: ["Closed"], values: ["Won", "Lost", "Declined", "Expired", "Error"] },
];

/** The values that a column's dropdown offers, row by row where another cell of the row decides them. */
export function choicesOf(column: Column, dealSheet: DealSheet): Choices {
  const values = columnValues(column);
  if (column.lock === "always") return { values: [] };
  if (column.kind === "account-match") return suggestedAccounts(dealSheet);
  if (column.kind === "reason-code") return cases(SUBSTATUS, REASON_CASES, [], dealSheet) ?? { values };
  if (column.key === SUBSTATUS) return cases(STATUS, SUBSTATUS_CASES, values, dealSheet) ?? { values };
  return column.suggestsOnly === true ? { values, suggestsOnly: true } : { values };
}

function columnValues({ kind, values = [] }: Column): string[] {
  if (kind === "country") return valuesOf(COUNTRIES);
  return valuesOf(kind === "currency" ? TENDER : values);
}

/** Lists that the row's cell in another column chooses from; undefined when the sheet has no such column. */
function cases(
  key: string,
  rowCases: readonly RowCase[],
  values: readonly string[],
  { positions, sheet }: DealSheet,
): Choices | undefined {
  const offset = positions.get(key);
  if (offset === undefined) return undefined;
  return { values, byRow: { kind: "cases", column: columnLetters(sheet.firstColumn + offset), cases: rowCases } };
}

/**
 * The row's own suggestions. A list validation reads one stretch of cells; where other columns stand between the
 * suggestions there is no dropdown, because half of the suggestions would pass for all of them.
 */
function suggestedAccounts({ columns, sheet }: DealSheet): Choices {
  const offsets = columns.flatMap((column, offset) => (column?.kind === "suggestion" ? [offset] : []));
  const [first, last] = [offsets[0], offsets.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 !== offsets.length) return { values: [] };
  const letters = (offset: number) => columnLetters(sheet.firstColumn + offset);
  return { values: [], byRow: { kind: "cells", first: letters(first), last: letters(last) }, suggestsOnly: true };
}

function valuesOf(list: readonly AcceptedValue[]): string[] {
  return list.map(({ value }) => value);
}
