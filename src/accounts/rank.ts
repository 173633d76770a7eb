import { textOf, type RecordCells } from "../sheet/deal-sheet";
import { nameSimilarity, words } from "./company-name";
import { currentMatch, isSameAccount, suggestionsOf, type AccountCategory, type Suggestion } from "./suggestions";

export interface RankedSuggestion extends Suggestion {
  /** How alike the account's name and the customer's are, 0…1. */
  readonly similarity: number;
  /** True when the account's address names the customer's city. */
  readonly isInCity: boolean;
  /** True when it is the record's final match already. */
  readonly isCurrent: boolean;
}

const CATEGORY_ORDER: Readonly<Record<AccountCategory, number>> = { Managed: 0, Unmanaged: 1, DUNS: 2 };

/** Below this a name is another company's, and its category is no reason to prefer it. */
const SIMILAR = 0.6;

/** True when the account is named so much like the customer that it may be taken without a closer look. */
export function isLikely({ similarity }: RankedSuggestion): boolean {
  return similarity >= SIMILAR;
}

/** Whether the words of a city stand in an address, one after the other. */
function namesCity(address: string, city: string): boolean {
  const wanted = words(city).join(" ");
  return wanted !== "" && ` ${words(address).join(" ")} `.includes(` ${wanted} `);
}

/** A smaller one is better; the first difference decides. */
function precedence(suggestion: RankedSuggestion, isSure: boolean): readonly number[] {
  return [
    isSure && suggestion.isCurrent ? 0 : 1,
    isLikely(suggestion) ? 0 : 1,
    CATEGORY_ORDER[suggestion.category],
    suggestion.isInCity ? 0 : 1,
    -suggestion.similarity,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * A record's suggestions, best first, duplicates left out: the current match where Partner Center's confidence is High;
 * then those whose name is like the customer's, managed before unmanaged before D-U-N-S (only a managed account can be
 * registered later); then the rest in that order. Within a category the customer's city, then the name decides.
 */
export function rankSuggestions(deal: RecordCells): readonly RankedSuggestion[] {
  const current = currentMatch(deal);
  const customer = textOf(deal, "Customer Name");
  const city = textOf(deal, "Customer City");
  const isSure = current?.confidence.toLowerCase() === "high";
  return suggestionsOf(deal)
    .filter(({ isDuplicate }) => !isDuplicate)
    .map((suggestion) => ({
      ...suggestion,
      similarity: nameSimilarity(customer, suggestion.account.name),
      isInCity: namesCity(suggestion.account.address, city),
      isCurrent: current !== undefined && isSameAccount(current.account, suggestion.account),
    }))
    .map((suggestion) => ({ suggestion, precedence: precedence(suggestion, isSure) }))
    .sort((a, b) => compare(a.precedence, b.precedence))
    .map(({ suggestion }) => suggestion);
}
