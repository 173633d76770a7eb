import { columnByKey } from "../template/columns";
import { cellOf, textOf, type DealRecord } from "./deal-sheet";
import { textWithoutFormat } from "./same-value";

/** A record as it was, and the same one as it is. */
export interface RecordPair {
  readonly before: DealRecord;
  readonly now: DealRecord;
}

/** Which record of one sheet is which of another. No record stands in two pairs. */
export interface RecordMatches {
  /** In the order of the later sheet. */
  readonly pairs: readonly RecordPair[];
  /** Records of the later sheet that have a counterpart which could as well be another record's. */
  readonly ambiguous: readonly DealRecord[];
}

const SPACES = /\s+/g;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** What deals are told apart by, the surest first; undefined where a deal says too little. */
const KEYS: readonly ((deal: DealRecord) => string | undefined)[] = [
  (deal) => textOf(deal, "Referral ID").toLowerCase() || undefined,
  (deal) => {
    const names = namesOf(deal);
    return names && `${names}\n${dayOf(deal)}\n${amountOf(deal)}`;
  },
  namesOf,
];

/**
 * Finds the records of an earlier sheet in a later one, wherever they stand now: by Referral ID, else, because a new deal
 * gets its ID only from the upload, by customer and deal name with close date and value, else by the two names alone. Only
 * what is unique on both sides counts. A deal that had an ID is never found by its names.
 */
export function matchRecords(before: readonly DealRecord[], now: readonly DealRecord[]): RecordMatches {
  const nowOf = new Map<DealRecord, DealRecord>();
  const beforeOf = new Map<DealRecord, DealRecord>();
  const ambiguous = new Set<DealRecord>();
  KEYS.forEach((keyOf, at) => {
    const earlier = grouped(
      before.filter((deal) => !nowOf.has(deal) && (at === 0 || !hasId(deal))),
      keyOf,
    );
    const later = grouped(
      now.filter((deal) => !beforeOf.has(deal)),
      keyOf,
    );
    for (const [key, deals] of later) {
      const [deal, ...others] = deals;
      const [was, ...rivals] = earlier.get(key) ?? [];
      if (deal === undefined || was === undefined) continue;
      if (others.length + rivals.length === 0) {
        nowOf.set(was, deal);
        beforeOf.set(deal, was);
      } else {
        for (const each of deals) ambiguous.add(each);
      }
    }
  });
  return {
    pairs: now.flatMap((deal) => {
      const was = beforeOf.get(deal);
      return was === undefined ? [] : [{ before: was, now: deal }];
    }),
    ambiguous: now.filter((deal) => ambiguous.has(deal) && !beforeOf.has(deal)),
  };
}

function hasId(deal: DealRecord): boolean {
  return textOf(deal, "Referral ID") !== "";
}

function grouped(
  deals: readonly DealRecord[],
  keyOf: (deal: DealRecord) => string | undefined,
): ReadonlyMap<string, readonly DealRecord[]> {
  const groups = new Map<string, DealRecord[]>();
  for (const deal of deals) {
    const key = keyOf(deal);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [deal]);
    else group.push(deal);
  }
  return groups;
}

function namesOf(deal: DealRecord): string | undefined {
  const [customer, name] = [squeezed(textOf(deal, "Customer Name")), squeezed(textOf(deal, "Deal Name"))];
  return customer === "" || name === "" ? undefined : `${customer}\n${name}`;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(SPACES, "");
}

/** The service writes a day as MM/DD/YYYY, however it was sent. */
function dayOf(deal: DealRecord): string {
  const column = columnByKey("Estimated Close Date");
  const cell = cellOf(deal, "Estimated Close Date");
  return column === undefined ? "" : textWithoutFormat(cell, column).trim();
}

function amountOf(deal: DealRecord): string {
  const text = textOf(deal, "Estimated Deal Value");
  return NUMBER.test(text) ? String(Number(text)) : text;
}
