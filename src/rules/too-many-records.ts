import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { isChanged } from "../sheet/is-changed";
import { ERRORS } from "./column-keys";
import { NO_PROBLEMS, type CountedRecords, type SheetRule } from "./rule";

const MOST_RECORDS = 1000;

/**
 * What a record counts as. Nothing but the whole sheet tells whether the file was processed by an upload, in which case
 * the existing deals without a message have succeeded: so records are counted apart.
 */
const NEW = "new";
/** An existing deal that was changed, without a message. */
const CHANGED = "changed";
/** To be uploaded, and with a message from the last upload. */
const REFUSED = "refused";
/** With a message, but not to be uploaded. */
const AT_HOME = "at home";

export const tooManyRecords: SheetRule = {
  id: "too-many-records",
  source: "bulk-operations.md, “You can create or update a maximum of 1,000 records”",
  severities: ["warning"],
  fails: { deals: numberedDeals(MOST_RECORDS + 1) },
  passes: { deals: numberedDeals(MOST_RECORDS) },
  countAs: (deal, sheet) => {
    const hasMessage = textOf(deal, ERRORS) !== "";
    if (!isSent(deal, sheet)) return hasMessage ? AT_HOME : undefined;
    if (hasMessage) return REFUSED;
    return deal.class === "update" ? CHANGED : NEW;
  },
  sheet: (_, { all, withErrors }) => {
    if (toUpload(all, all) <= MOST_RECORDS) return NO_PROBLEMS;
    const count = toUpload(all, all) - toUpload(withErrors(), all);
    if (count <= MOST_RECORDS) return NO_PROBLEMS;
    return [{ row: null, column: null, severity: "warning", params: { count, most: MOST_RECORDS } }];
  },
};

function numberedDeals(count: number): readonly { readonly "Deal Name": string }[] {
  return Array.from({ length: count }, (_, index) => ({ "Deal Name": `Deal ${index + 1}` }));
}

/** Whether the export takes the record, errors and the last upload aside (rules.md §7). */
function isSent(deal: DealRecord, sheet: DealSheet): boolean {
  if (deal.class === "locked") return false;
  return deal.class !== "update" || !sheet.leavesUnchanged || isChanged(deal, sheet);
}

/** How many of the counted are uploaded; `all` tells whether the file has been processed. */
function toUpload(counted: CountedRecords["all"], all: CountedRecords["all"]): number {
  const number = (name: string, of = counted): number => of.get(name) ?? 0;
  const isProcessed = number(REFUSED, all) + number(AT_HOME, all) > 0;
  return number(NEW) + number(REFUSED) + (isProcessed ? 0 : number(CHANGED));
}
