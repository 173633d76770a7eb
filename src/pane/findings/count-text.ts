import type { FindingCounts } from "../../findings/count";
import { plural } from "../../findings/plural";

/** “3 errors, 1 warning”: of what there is none nothing is said. */
export function countText({ errors, warnings, infos }: FindingCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [errors, "error"],
    [warnings, "warning"],
    [infos, "note"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => plural(count, noun))
    .join(", ");
}
