import { cellText } from "../sheet/cell";
import { cellOf, type DealRecord } from "../sheet/deal-sheet";
import type { AcceptedValue } from "../template/column";
import { ERROR_REASONS, LOST_REASONS, STATUSES, SUBSTATUSES } from "../template/value-lists";

export const STATUS = "Partner Referral Status";
export const SUBSTATUS = "Partner Referral Substatus";

const statuses: ReadonlySet<string> = new Set(STATUSES.map(({ value }) => value));
const substatuses: ReadonlySet<string> = new Set(SUBSTATUSES.map(({ value }) => value));

export function isStatus(text: string): boolean {
  return statuses.has(text);
}

export function isSubstatus(text: string): boolean {
  return substatuses.has(text);
}

/** The exact text of a record's cell: rules that combine cells do not guess what a misspelt one means. */
export function exactText(deal: DealRecord, key: string): string {
  return cellText(cellOf(deal, key));
}

export interface SubstatusReasons {
  readonly substatus: string;
  readonly codes: readonly AcceptedValue[];
}

/** The reasons that the record's substatus asks to choose from; undefined when it needs none, or is wrong itself. */
export function substatusReasons(deal: DealRecord): SubstatusReasons | undefined {
  const substatus = exactText(deal, SUBSTATUS);
  switch (substatus) {
    case "Declined":
    case "Lost":
      return { substatus, codes: LOST_REASONS };
    case "Error":
      return { substatus, codes: ERROR_REASONS };
    default:
      return undefined;
  }
}
