import { goodDeal, type Deal } from "./good-deal";
import { randomFrom } from "./random";
import { headersOf } from "./sample-file";

export const CLEAN_HEADERS = headersOf("2023", { solutions: 1, teamMembers: 1 });

/** A dozen new deals without any fault. */
export function clean(): Deal[] {
  const random = randomFrom(12);
  return Array.from({ length: 12 }, (_, number) => goodDeal(random, number));
}
