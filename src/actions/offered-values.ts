import { columnOfLetters } from "../sheet/a1";
import { cellText, isBlank } from "../sheet/cell";
import { cellOf, textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import type { Column } from "../template/column";
import { COUNTRIES } from "../template/countries";
import { TENDER } from "../template/currencies";
import type { AppWords } from "../words/words";
import { choicesOf } from "./choices";
import { localeName } from "./locale-names";
import type { RowList } from "./row-list";

/** A value that a cell takes, and what it stands for, where that says more than the value. */
export interface OfferedValue {
  readonly value: string;
  /** In the person's language: “Deutschland”. */
  readonly meaning?: string;
  /** Another name that it is found by: the English one. */
  readonly alias?: string;
}

/** What a cell takes. */
export interface OfferedValues {
  readonly values: readonly OfferedValue[];
  /** True when another value is no mistake. */
  readonly isOpen: boolean;
  /** The cell of the row that decides which values there are, where one does. */
  readonly because: { readonly column: string; readonly value: string } | undefined;
}

/** What the values' meanings are told in. */
export type NamingWords = Pick<AppWords, "columns" | "locale">;

/**
 * What a column's cell takes in a record: the template's list, or the row's own where another cell of the row decides it.
 * Without a record it is what the column takes at all.
 */
export function offeredValues(
  column: Column,
  dealSheet: DealSheet,
  deal: DealRecord | undefined,
  words: NamingWords,
): OfferedValues {
  const { values, byRow, suggestsOnly } = choicesOf(column, dealSheet);
  const isOpen = suggestsOnly === true || (values.length === 0 && byRow === undefined);
  const own = deal !== undefined && byRow !== undefined ? rowValues(byRow, values, dealSheet, deal) : undefined;
  const because = own?.because;
  return {
    values: (own?.values ?? values).map((value) => named(value, column, because?.value, words)),
    isOpen,
    because,
  };
}

function rowValues(
  byRow: RowList,
  otherwise: readonly string[],
  { sheet, columns, headers }: DealSheet,
  deal: DealRecord,
): { readonly values: readonly string[]; readonly because?: { readonly column: string; readonly value: string } } {
  const offsetOf = (letters: string): number => (columnOfLetters(letters) ?? 0) - sheet.firstColumn;
  if (byRow.kind === "cells") {
    const cells = deal.cells.slice(offsetOf(byRow.first), offsetOf(byRow.last) + 1);
    return { values: [...new Set(cells.filter((cell) => !isBlank(cell)).map(cellText))] };
  }
  const offset = offsetOf(byRow.column);
  const column = columns[offset]?.key ?? headers[offset] ?? "";
  const value = textOf(deal, column);
  const found = byRow.cases.find(({ when }) => when.some((each) => each.toLowerCase() === value.toLowerCase()));
  return { values: found?.values ?? otherwise, because: { column, value } };
}

const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES, ...TENDER].map(({ value, meaning }) => [value, meaning]),
);

/** `substatus` decides what a reason's number means. Countries and currencies are named by the browser, if it can. */
function named(value: string, { key, kind }: Column, substatus: string | undefined, words: NamingWords): OfferedValue {
  if (kind !== "country" && kind !== "currency") {
    const meaning = words.columns.meaning(key, value, substatus);
    return meaning === undefined ? { value } : { value, meaning };
  }
  const english = ENGLISH_NAMES.get(value) ?? value;
  const own = localeName(kind === "country" ? "region" : "currency", value, words.locale) ?? english;
  return own === english ? { value, meaning: own } : { value, meaning: own, alias: english };
}

/** What a record's cell stands for now, e.g. Germany for `DE`; undefined when its column has no such value. */
export function meaningNow({ values }: OfferedValues, column: Column, deal: DealRecord): string | undefined {
  const text = cellText(cellOf(deal, column.key)).trim();
  return values.find(({ value }) => value === text)?.meaning;
}
