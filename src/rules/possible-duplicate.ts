import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { calendarDateOf } from "./calendar-date-of";
import { CLOSE_DATE } from "./column-keys";
import { looseHash } from "./loose-hash";
import type { RepeatRule } from "./rule";
import { exactText } from "./statuses";

const DEAL_NAME = "Deal Name";
const VALUE = "Estimated Deal Value";
const SPACES = /\s+/g;
const NUMBER = /^\d+(?:\.\d+)?$/;

export const possibleDuplicate: RepeatRule = {
  id: "possible-duplicate",
  source:
    "bulk-operations.md, “Remove all the successful records”; error reason 1 “Duplicate - created through bulk upload”",
  severities: ["warning"],
  fails: { deals: [{ "Deal Name": "UK spring deal" }, { "Deal Name": "UK Spring  Deal" }] },
  passes: { deals: [{ "Deal Name": "UK spring deal" }, { "Deal Name": "UK autumn deal" }] },
  // Names may end alike where values do not. A value that is no number is wrong in itself.
  hashOf: (deal) =>
    isNew(deal) ? looseHash(exactText(deal, DEAL_NAME)) ^ Math.trunc(Number(exactText(deal, VALUE))) : undefined,
  keyOf: sameness,
  repeated: (firstRow) => ({ column: null, severity: "warning", params: { firstRow } }),
};

function isNew(deal: DealRecord): boolean {
  return deal.class === "match" || deal.class === "create";
}

/** What two deals are compared by; undefined where one of the four cells is blank or wrong in itself. */
function sameness(deal: DealRecord, dealSheet: DealSheet): string | undefined {
  const customer = squeezed(textOf(deal, "Customer Name"));
  const name = squeezed(textOf(deal, DEAL_NAME));
  const value = textOf(deal, VALUE);
  if (customer === "" || name === "" || !NUMBER.test(value)) return undefined;
  const date = calendarDateOf(deal, dealSheet, CLOSE_DATE);
  return date && `${customer}\n${name}\n${date.year}-${date.month}-${date.day}\n${Number(value)}`;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(SPACES, "");
}
