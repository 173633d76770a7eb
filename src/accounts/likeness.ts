/** How alike two texts are, in a word. */
export type Likeness = "same" | "close" | "similar" | "different" | "unknown";

/** The word for a similarity 0…1; `unknown` where there is nothing to compare. */
export function likenessOf(similarity: number | undefined): Likeness {
  if (similarity === undefined) return "unknown";
  if (similarity === 1) return "same";
  if (similarity >= 0.85) return "close";
  return similarity >= 0.6 ? "similar" : "different";
}
