import type { RankedSuggestion } from "./rank";

/** How much like the customer a managed account must be to be taken without a closer look. */
export interface ManagedCriteria {
  /** The least likeness of the names, 0…1. */
  readonly nameAlike: number;
  /** Whether its address must name the customer's city. */
  readonly inCity: boolean;
}

/**
 * The managed account that may be taken without a closer look: the first of a record's ranked suggestions, if it is
 * managed and enough like the customer. Undefined where there is none.
 */
export function bestManagedAbove(
  [best]: readonly RankedSuggestion[],
  { nameAlike, inCity }: ManagedCriteria,
): RankedSuggestion | undefined {
  if (best?.category !== "Managed" || best.similarity < nameAlike) return undefined;
  return inCity && !best.isInCity ? undefined : best;
}
