import type { Finding } from "../findings/finding";
import type { DealSheet } from "../sheet/deal-sheet";
import { createChecker } from "./checker";
import type { CheckOptions } from "./rule";

/**
 * Everything that the rules have to say of a sheet, sorted by row (null first), column position (null first) and rule.
 * Changes nothing: a fix is a proposal. Linear in the number of cells.
 */
export function check(dealSheet: DealSheet, options: CheckOptions): Finding[] {
  return createChecker(dealSheet, options).findings();
}
