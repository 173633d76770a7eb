import { jaroWinkler } from "../../src/accounts/jaro-winkler";
import { isLikely, rankSuggestions, type RankedSuggestion } from "../../src/accounts/rank";
import { bestManagedAbove } from "../../src/accounts/best-managed";
import { textOf, type RecordCells } from "../../src/sheet/deal-sheet";
import type { CaseKind, LabelledCase } from "./labelled-case";

/** A way to rank and to take: ours, or one to compare it with. */
export interface Ranking {
  readonly name: string;
  readonly rank: (deal: RecordCells) => readonly RankedSuggestion[];
  readonly isLikely: (suggestion: RankedSuggestion) => boolean;
  /** What is taken without a look at a threshold 0…1; undefined where nothing is. */
  readonly take: (ranked: readonly RankedSuggestion[], threshold: number) => RankedSuggestion | undefined;
}

/** With the box ticked that only the customer's city counts, or without. */
function ours(name: string, inCity: boolean): Ranking {
  const take: Ranking["take"] = (ranked, nameAlike) => bestManagedAbove(ranked, { nameAlike, inCity });
  return { name, rank: rankSuggestions, isLikely, take };
}

export const OURS = ours("Dealsheet", false);
export const OURS_IN_CITY = ours("Dealsheet, in the city only", true);

/** Plain Jaro–Winkler over whole names in lower case, the highest first, whatever the category. */
export const PLAIN_JARO_WINKLER: Ranking = {
  name: "Plain Jaro–Winkler",
  rank: (deal) => {
    const customer = textOf(deal, "Customer Name").toLowerCase();
    return rankSuggestions(deal)
      .map((suggestion) => ({
        ...suggestion,
        similarity: jaroWinkler(customer, suggestion.account.name.toLowerCase()),
      }))
      .sort((a, b) => b.similarity - a.similarity);
  },
  isLikely: ({ similarity }) => similarity >= 0.85,
  take: (ranked, threshold) =>
    ranked.find(({ category, similarity }) => category === "Managed" && similarity >= threshold),
};

/** What a ranking makes of the labelled cases. */
export interface RankingFigures {
  /** Of the cases with a right answer, the share whose first suggestion is right, 0…1. */
  readonly precisionAt1: number;
  /** The same by kind of case. */
  readonly byKind: ReadonlyMap<CaseKind, number>;
  /** Of all right suggestions, the share that is called likely. */
  readonly likelyRecall: number;
  /** Of all suggestions called likely, the share that is right. */
  readonly likelyPrecision: number;
  readonly taken: readonly TakenFigures[];
}

/** What is taken without a look at a threshold, and how much of it is wrong. */
export interface TakenFigures {
  readonly threshold: number;
  readonly taken: number;
  readonly wrong: number;
}

export const THRESHOLDS: readonly number[] = [0.7, 0.8, 0.85, 0.9, 0.95, 1];

export function measureRanking(
  cases: readonly (LabelledCase & { readonly deal: RecordCells })[],
  ranking: Ranking,
): RankingFigures {
  const ranked = cases.map((each) => ({ ...each, suggestions: ranking.rank(each.deal) }));
  const answered = ranked.filter(({ right }) => right.size > 0);
  const isFirstRight = ({ right, suggestions: [first] }: (typeof ranked)[number]): boolean =>
    first !== undefined && right.has(first.column);
  const all = ranked.flatMap(({ right, suggestions }) =>
    suggestions.map((one) => ({ isRight: right.has(one.column), isLikely: ranking.isLikely(one) })),
  );
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  return {
    precisionAt1: share(answered, isFirstRight),
    byKind: new Map(
      kinds.map((kind) => [
        kind,
        share(
          answered.filter((each) => each.kind === kind),
          isFirstRight,
        ),
      ]),
    ),
    likelyRecall: share(
      all.filter(({ isRight }) => isRight),
      (one) => one.isLikely,
    ),
    likelyPrecision: share(
      all.filter((one) => one.isLikely),
      ({ isRight }) => isRight,
    ),
    taken: THRESHOLDS.map((threshold) => {
      const taken = ranked.flatMap(({ right, suggestions }) => {
        const one = ranking.take(suggestions, threshold);
        return one === undefined ? [] : [right.has(one.column)];
      });
      return { threshold, taken: taken.length, wrong: taken.filter((isRight) => !isRight).length };
    }),
  };
}

function share<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isMeant).length / items.length;
}
