import { textOf, type RecordCells } from "../sheet/deal-sheet";
import { addressSimilarityTo, namesCity, type EnteredAddress } from "./address-similarity";
import { nameSimilarityTo } from "./company-name";
import { currentMatch, isSameAccount, suggestionsOf, type AccountCategory, type Suggestion } from "./suggestions";

export interface RankedSuggestion extends Suggestion {
  /** How alike the account's name and the customer's are, 0…1. */
  readonly similarity: number;
  /** How alike the addresses are, 0…1; undefined where one of them is missing. */
  readonly addressSimilarity: number | undefined;
  /** True when the account's address names the customer's city. */
  readonly isInCity: boolean;
  /** True when it is the record's final match already. */
  readonly isCurrent: boolean;
}

const CATEGORY_ORDER: Readonly<Record<AccountCategory, number>> = { Managed: 0, Unmanaged: 1, DUNS: 2 };

/** How much the name and the place weigh in what speaks for an account. */
const NAME_WEIGHT = 0.7;
/** An address in the customer's city is at least this much alike, however else it is written. */
const IN_CITY = 0.6;
/** An address that is missing speaks neither for an account nor against it. */
const NO_ADDRESS = 0.5;

/** With less than this it is most likely another company, and its category is no reason to prefer it. */
const LIKELY = 0.75;
/** With less than this it has hardly anything to do with the customer. */
const POSSIBLE = 0.6;

/** What speaks for an account being the customer's, 0…1: the likeness of the names, and less of the addresses. */
function evidence({ similarity, addressSimilarity: address = NO_ADDRESS, isInCity }: RankedSuggestion): number {
  return NAME_WEIGHT * similarity + (1 - NAME_WEIGHT) * (isInCity ? Math.max(IN_CITY, address) : address);
}

/** True when the account's name and place are so much like the customer's that it may be taken without a closer look. */
export function isLikely(suggestion: RankedSuggestion): boolean {
  return evidence(suggestion) >= LIKELY;
}

/** A smaller one is better; the first difference decides. */
function precedence(suggestion: RankedSuggestion, isSure: boolean): readonly number[] {
  const found = evidence(suggestion);
  return [
    isSure && suggestion.isCurrent ? 0 : 1,
    found >= LIKELY ? 0 : found >= POSSIBLE ? 1 : 2,
    CATEGORY_ORDER[suggestion.category],
    -found,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function enteredAddress(deal: RecordCells): EnteredAddress {
  return {
    street: textOf(deal, "Customer Address Line 1"),
    more: textOf(deal, "Customer Address Line 2"),
    city: textOf(deal, "Customer City"),
    state: textOf(deal, "Customer State"),
    postalCode: textOf(deal, "Customer Postal Code"),
    country: textOf(deal, "Customer Country"),
  };
}

/**
 * A record's suggestions, best first, duplicates left out: the current match where Partner Center's confidence is High;
 * then those whose name is like the customer's, managed before unmanaged before D-U-N-S (only a managed account can be
 * registered later); then, each in that order, those that may be and those that hardly can. Within a category the likeness
 * of name and address decides.
 */
export function rankSuggestions(deal: RecordCells): readonly RankedSuggestion[] {
  const current = currentMatch(deal);
  const entered = enteredAddress(deal);
  const nameSimilarity = nameSimilarityTo(textOf(deal, "Customer Name"));
  const addressSimilarity = addressSimilarityTo(entered);
  const isInCity = namesCity(entered.city);
  const isSure = current?.confidence.toLowerCase() === "high";
  return suggestionsOf(deal)
    .filter(({ isDuplicate }) => !isDuplicate)
    .map((suggestion) => ({
      ...suggestion,
      similarity: nameSimilarity(suggestion.account.name),
      addressSimilarity: addressSimilarity(suggestion.account.address),
      isInCity: isInCity(suggestion.account.address),
      isCurrent: current !== undefined && isSameAccount(current.account, suggestion.account),
    }))
    .map((suggestion) => ({ suggestion, precedence: precedence(suggestion, isSure) }))
    .sort((a, b) => compare(a.precedence, b.precedence))
    .map(({ suggestion }) => suggestion);
}
